package org.quipu.text.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quipu.core.actor.Participant;
import org.quipu.core.document.Language;
import org.quipu.core.document.Quote;
import org.quipu.core.event.Context;
import org.quipu.core.event.EventType;
import org.quipu.core.event.Weapon;
import org.quipu.core.time.DateRange;
import org.quipu.text.annotate.Arc;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.annotate.Token;
import org.quipu.text.coding.CodedCount;
import org.quipu.text.coding.CodedEvent;
import org.quipu.text.coding.CodedFact;
import org.quipu.text.coding.Coding;
import org.quipu.text.coding.StanceMark;
import org.quipu.text.lexicon.Entry;

/**
 * Why a text is coded as it is, in lines for a person: its words with their tags and dependencies,
 * the entries tried at each word with what stood in their way, and what came out.
 */
public final class Explanation {
  private final List<String> lines = new ArrayList<>();

  private Explanation() {}

  public static List<String> of(
      Coder coder, String text, Language language, @Nullable DateRange published) {
    Explanation explanation = new Explanation();
    Coder.Trace trace = coder.trace(text, language, published, null);
    for (Sentence sentence : trace.annotated().sentences()) {
      explanation.words(sentence);
      explanation.tried(coder.explain(trace, sentence), sentence);
    }
    explanation.outcome(trace);
    return explanation.lines;
  }

  /**
   * An entry of the lexicon tried at a word.
   *
   * @param word that would have triggered it
   * @param place file and line of the entry
   * @param type null for an act that PLOVER does not type
   * @param reason why it did not match; empty where it did
   */
  public record Attempt(
      Quote word, String entry, String place, @Nullable EventType type, String reason) {
    public boolean matches() {
      return reason.isEmpty();
    }
  }

  /**
   * A coding with every entry that was tried on the way, in the order of the words.
   *
   * @param features of each event, that its confidence is made of
   */
  public record Traced(Coding coding, List<Attempt> attempts, List<Map<String, Double>> features) {}

  /**
   * The coding of a text, with what stood in the way of other codings.
   *
   * @param published null where unknown
   * @param publisher null where unknown
   */
  public static Traced trace(
      Coder coder,
      String text,
      Language language,
      @Nullable DateRange published,
      @Nullable String publisher) {
    Coder.Trace trace = coder.trace(text, language, published, publisher);
    List<Attempt> attempts = new ArrayList<>();
    for (Sentence sentence : trace.annotated().sentences()) {
      for (EventReader.Tried tried : coder.explain(trace, sentence)) {
        Quote word = trace.annotated().quote(sentence, tried.trigger(), tried.trigger());
        for (Matcher.Outcome outcome : tried.outcomes()) {
          Entry entry = outcome.entry();
          attempts.add(
              new Attempt(word, entry.id(), entry.place(), entry.type(), outcome.reason()));
        }
      }
    }
    List<Map<String, Double>> features = new ArrayList<>();
    for (CodedEvent coded : trace.coding().events()) {
      int words = trace.annotated().sentences().get(coded.sentence()).size();
      Entry entry = coder.entry(language, coded.rule());
      features.add(Confidence.features(coded.event(), coded.status(), entry, words));
    }
    return new Traced(trace.coding(), attempts, features);
  }

  private void words(Sentence sentence) {
    lines.add("Sentence " + (sentence.index() + 1));
    for (Token token : sentence.tokens()) {
      StringBuilder enhanced = new StringBuilder();
      for (Arc arc : sentence.above(token.index())) {
        enhanced.append("  ").append(arc.relation()).append('(').append(arc.governor()).append(')');
      }
      lines.add(
          "  %3d %-16s %-14s %-5s %-12s %-12s %3d %s"
              .formatted(
                  token.index(),
                  token.word(),
                  token.lemma(),
                  token.tag(),
                  token.entity(),
                  sentence.relation(token.index()),
                  sentence.head(token.index()),
                  enhanced)
              .stripTrailing());
    }
  }

  private void tried(List<EventReader.Tried> all, Sentence sentence) {
    for (EventReader.Tried tried : all) {
      lines.add("  at \"" + sentence.token(tried.trigger()).word() + "\" as " + tried.part().key());
      for (Matcher.Outcome outcome : tried.outcomes()) {
        String result = outcome.match() == null ? outcome.reason() : "matches";
        lines.add("    " + outcome.entry().id() + " (" + outcome.entry().place() + "): " + result);
      }
    }
  }

  private void outcome(Coder.Trace trace) {
    lines.add("Events");
    for (int i = 0; i < trace.coding().events().size(); i++) {
      CodedEvent coded = trace.coding().events().get(i);
      lines.add(
          "  "
              + (coded.event().type() == null ? "" : coded.event().type() + " ")
              + (coded.event().act() == null ? "" : "[" + coded.event().act().code() + "] ")
              + coded.status().code()
              + ": "
              + names(coded.event().actors())
              + " > \""
              + coded.event().trigger().text()
              + "\" > "
              + names(coded.event().recipients())
              + (coded.event().content() == null
                  ? ""
                  : "; content \"" + coded.event().content().text() + "\"")
              + weapon(coded.event().weapon())
              + "  by "
              + coded.rule()
              + (coded.attribution() == null ? "" : "; says " + coded.attribution().speakerName()));
      if (i < trace.given().size()) { // what is denied again has been told above
        tables(coded, trace.given().get(i));
      }
    }
    for (StanceMark mark : trace.coding().marks()) {
      lines.add("  mark: " + mark.note());
    }
    lines.add("Facts");
    for (CodedFact coded : trace.coding().facts()) {
      lines.add(
          "  "
              + coded.name()
              + " = "
              + coded.value()
              + " "
              + coded.status().code()
              + " \""
              + coded.quote().text()
              + "\""
              + (coded.event() < 0
                  ? ""
                  : ", of \""
                      + trace.coding().events().get(coded.event()).event().trigger().text()
                      + "\"")
              + "  by "
              + coded.rule());
    }
    lines.add("Counts");
    for (CodedCount coded : trace.coding().counts()) {
      lines.add(
          "  "
              + coded.count().measure()
              + " "
              + coded.count().quantity().bound().code()
              + " \""
              + coded.count().quantity().words()
              + "\""
              + (coded.count().cumulative() ? " in all" : "")
              + "  by "
              + coded.rule());
    }
  }

  /** What the tables added, with their rows; contexts without one are the entry's own. */
  private void tables(CodedEvent coded, Tables.Given given) {
    if (given.acled() != null) {
      lines.add(
          "      ACLED " + given.acled().acled().subEventType() + "  by " + given.acled().row());
    }
    for (Context context : coded.event().contexts()) {
      String row = given.contexts().get(context);
      lines.add("      context " + context.code() + (row == null ? "" : "  by " + row));
    }
  }

  private static String weapon(@Nullable Weapon weapon) {
    return weapon == null
        ? ""
        : "; weapon \"" + weapon.quote().text() + "\" (" + weapon.weaponClass() + ")";
  }

  private static String names(List<Participant> participants) {
    return participants.isEmpty()
        ? "(nobody)"
        : String.join(
            ", ",
            participants.stream()
                .map(
                    p ->
                        p.actor().name()
                            + (p.actor().country() == null ? "" : "/" + p.actor().country())
                            + (p.actor().sectors().isEmpty() ? "" : p.actor().sectors()))
                .toList());
  }
}
