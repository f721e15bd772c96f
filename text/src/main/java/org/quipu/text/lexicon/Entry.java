package org.quipu.text.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quipu.core.claim.Stance;
import org.quipu.core.event.Act;
import org.quipu.core.event.Context;
import org.quipu.core.event.EventType;
import org.quipu.core.event.Mode;
import org.quipu.core.event.Status;

/**
 * One entry of the lexicon; {@code docs/lexicon.md} explains its keys.
 *
 * @param id file, first lemma and part of speech, such as {@code en/request#demand.v}
 * @param place file and line, to name it to a person
 * @param with obliques that must be there, by preposition
 * @param withClass what must stand in a slot, and fills its role all the same
 * @param strikesPeople true where whom it strikes can only be people: a name there is a person's
 * @param again true for an event only where one of the same act is told before it
 * @param type null for an act that PLOVER does not type
 */
public record Entry(
    String id,
    String place,
    Part part,
    Set<String> lemmas,
    @Nullable String particle,
    WordSet object,
    Map<String, WordSet> with,
    List<String> needsPrep,
    Set<String> needs,
    WordSet subjectClass,
    WordSet objectClass,
    Map<String, WordSet> withClass,
    WordSet notSubject,
    WordSet notObject,
    Map<String, WordSet> notWith,
    Frame frame,
    @Nullable EventType type,
    List<Mode> modes,
    List<Context> contexts,
    @Nullable Act act,
    @Nullable Status contentStatus,
    @Nullable Stance stance,
    boolean strikesPeople,
    boolean again,
    List<String> examples,
    List<String> counterExamples) {

  /** What kind of word triggers. */
  public enum Part {
    VERB("verb", "v"),
    NOUN("noun", "n"),
    ADJECTIVE("adjective", "a");

    private final String key;
    private final String letter;

    Part(String key, String letter) {
      this.key = key;
      this.letter = letter;
    }

    public String key() {
      return key;
    }

    public String letter() {
      return letter;
    }
  }

  /**
   * How many conditions it sets beside its lemma: among entries that match, the most demanding
   * wins.
   */
  public int demands() {
    return (particle == null ? 0 : 2)
        + (object.isEmpty() ? 0 : 2)
        + 2 * with.size()
        + 2 * withClass.size()
        + (needsPrep.isEmpty() ? 0 : 1)
        + needs.size()
        + (subjectClass.isEmpty() ? 0 : 1)
        + (objectClass.isEmpty() ? 0 : 1);
  }
}
