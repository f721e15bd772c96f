package org.quipu.text.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quipu.core.Coded;
import org.quipu.core.actor.Participant;
import org.quipu.core.actor.Sector;
import org.quipu.core.event.Act;
import org.quipu.core.event.EventType;
import org.quipu.core.event.Mode;
import org.quipu.text.lexicon.YamlFile;

/** What a row of a table asks of an event; {@code docs/tables.md} explains the keys. */
final class Conditions {
  private static final List<String> PARTY_KEYS =
      List.of("actor", "not-actor", "recipient", "not-recipient", "party");

  private static final List<String> WORD_KEYS =
      List.of(
          "trigger",
          "not-trigger",
          "actor-words",
          "not-actor-words",
          "recipient-words",
          "not-recipient-words",
          "clause",
          "not-clause",
          "sentence",
          "not-sentence",
          "near",
          "not-near");

  static final Set<String> KEYS = keys();

  private static final String NOBODY = "nobody";

  private final Set<EventType> types;
  private final Set<Mode> modes;
  private final Set<Mode> notModes;
  private final Set<Act> acts;
  private final Map<String, Set<Sector>> sectors = new HashMap<>();
  private final Set<String> nobody = new HashSet<>();
  private final Map<String, PhraseSet> words = new HashMap<>();

  private Conditions(YamlFile.Section row, Map<String, PhraseSet> named) {
    types = codes(EventType.class, row, "type");
    modes = codes(Mode.class, row, "mode");
    notModes = codes(Mode.class, row, "not-mode");
    acts = codes(Act.class, row, "act");
    for (String key : PARTY_KEYS) {
      if (row.has(key)) {
        if (row.texts(key).contains(NOBODY)) {
          nobody.add(key);
        }
        sectors.put(key, codes(Sector.class, row, key));
      }
    }
    for (String key : WORD_KEYS) {
      if (row.has(key)) {
        words.put(key, PhraseSet.read(row, key, named));
      }
    }
  }

  private static Set<String> keys() {
    Set<String> all = new LinkedHashSet<>(List.of("type", "mode", "not-mode", "act"));
    all.addAll(PARTY_KEYS);
    all.addAll(WORD_KEYS);
    return Set.copyOf(all);
  }

  /** The conditions of a row, with the lists of words that it may name. */
  static Conditions read(YamlFile.Section row, Map<String, PhraseSet> named) {
    return new Conditions(row, named);
  }

  /** The lists under {@code words}; a list may name those before it. */
  static Map<String, PhraseSet> words(YamlFile.Section file) {
    Map<String, PhraseSet> named = new HashMap<>();
    YamlFile.Section section = file.section("words");
    if (section != null) {
      for (String name : section.keys()) {
        named.put(name, PhraseSet.read(section, name, named));
      }
    }
    return named;
  }

  private static <E extends Enum<E> & Coded> Set<E> codes(
      Class<E> vocabulary, YamlFile.Section row, String key) {
    Set<E> members = new LinkedHashSet<>();
    for (String code : row.texts(key)) {
      if (code.equals(NOBODY)) {
        continue;
      }
      try {
        members.add(Coded.parse(vocabulary, code));
      } catch (IllegalArgumentException e) {
        throw row.wrong(key, String.valueOf(e.getMessage()));
      }
    }
    return members;
  }

  boolean hold(Scene scene) {
    EventType type = scene.event().type();
    if (!types.isEmpty() && (type == null || !types.contains(type))
        || !modes.isEmpty() && scene.event().modes().stream().noneMatch(modes::contains)
        || scene.event().modes().stream().anyMatch(notModes::contains)
        || !acts.isEmpty()
            && (scene.event().act() == null || !acts.contains(scene.event().act()))) {
      return false;
    }
    List<Participant> actors = scene.event().actors();
    List<Participant> recipients = scene.event().recipients();
    return (sectors.isEmpty() || sectorsHold(actors, recipients))
        && has("trigger", scene.trigger())
        && lacks("not-trigger", scene.trigger())
        && has("actor-words", scene.actors())
        && lacks("not-actor-words", scene.actors())
        && has("recipient-words", scene.recipients())
        && lacks("not-recipient-words", scene.recipients())
        && has("clause", scene.clause())
        && lacks("not-clause", scene.clause())
        && has("sentence", scene.sentence())
        && lacks("not-sentence", scene.sentence())
        && has("near", scene.near())
        && lacks("not-near", scene.near());
  }

  private boolean sectorsHold(List<Participant> actors, List<Participant> recipients) {
    List<Participant> both = new ArrayList<>(actors);
    both.addAll(recipients);
    return meets("actor", actors)
        && misses("not-actor", actors)
        && meets("recipient", recipients)
        && misses("not-recipient", recipients)
        && meets("party", both);
  }

  private boolean has(String key, Wording wording) {
    PhraseSet wanted = words.get(key);
    return wanted == null || wording.has(wanted);
  }

  private boolean lacks(String key, Wording wording) {
    PhraseSet unwanted = words.get(key);
    return unwanted == null || !wording.has(unwanted);
  }

  private boolean meets(String key, List<Participant> parties) {
    Set<Sector> wanted = sectors.get(key);
    if (wanted == null || parties.isEmpty() && nobody.contains(key)) {
      return true;
    }
    for (Participant party : parties) {
      for (Sector sector : party.actor().sectors()) {
        if (wanted.contains(sector)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean misses(String key, List<Participant> parties) {
    return !sectors.containsKey(key) || !meets(key, parties);
  }
}
