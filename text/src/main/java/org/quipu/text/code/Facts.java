package org.quipu.text.code;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quipu.core.attribution.Attribution;
import org.quipu.core.document.Quote;
import org.quipu.core.event.Act;
import org.quipu.core.event.Status;
import org.quipu.text.annotate.Annotated;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.coding.CodedEvent;
import org.quipu.text.coding.CodedFact;
import org.quipu.text.coding.TimeMention;
import org.quipu.text.fact.FactReader;
import org.quipu.text.fact.FoundFact;

/** Puts facts to the acts that they are about, and says how the text puts them. */
final class Facts {
  /** How many sentences back the act may be told. */
  private static final int REACH = 2;

  private static final double CONFIDENCE = 0.8;

  /** What the status of its act says of a fact too: "may remove him without a debate". */
  private static final Set<Status> HANDED_DOWN = EnumSet.complementOf(EnumSet.of(Status.ASSERTED));

  private final FactReader reader;
  private final StatusReader status;

  Facts(FactReader reader, StatusReader status) {
    this.reader = reader;
    this.status = status;
  }

  /** An act that is told. */
  private record Told(int event, Act act, int sentence, int trigger, boolean planned) {}

  /**
   * @param acts trigger tokens by event, as {@link Coder} keys them
   */
  List<CodedFact> read(
      Annotated text,
      List<TimeMention> times,
      List<CodedEvent> events,
      Map<Integer, Integer> triggers,
      List<Attribution> said) {
    List<Told> told = new ArrayList<>();
    triggers.forEach(
        (event, trigger) -> {
          Act act = events.get(event).event().act();
          if (act != null) {
            boolean planned = events.get(event).status() == Status.PLANNED;
            told.add(new Told(event, act, events.get(event).sentence(), trigger, planned));
          }
        });
    List<CodedFact> facts = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      for (FoundFact found : reader.read(text, sentence, times)) {
        Told of = of(sentence, found, told);
        if (found.entry().hangs()
            ? of != null && hangTogether(sentence, found, of)
            : of != null || found.entry().alone()) {
          facts.add(fact(text, sentence, found, of, events, said));
        }
      }
    }
    return facts;
  }

  private CodedFact fact(
      Annotated text,
      Sentence sentence,
      FoundFact found,
      @Nullable Told of,
      List<CodedEvent> events,
      List<Attribution> said) {
    Quote quote = text.quote(sentence, found.first(), found.last());
    Attribution by = Speakers.of(quote.span(), Set.of(), said);
    Status put = status.readAround(sentence, found.first(), found.last());
    if (put == Status.ASSERTED && of != null && hangTogether(sentence, found, of)) {
      Status act = events.get(of.event()).status();
      put = HANDED_DOWN.contains(act) ? act : put;
    }
    if (put == Status.PLANNED && found.entry().announced()) {
      put = Status.ASSERTED;
    }
    List<String> notes =
        of == null || of.sentence() == sentence.index()
            ? List.of()
            : List.of("the act is told in an earlier sentence");
    return new CodedFact(
        found.entry().fact(),
        found.value(),
        quote,
        sentence.index(),
        put,
        by,
        of == null ? -1 : of.event(),
        found.entry().id(),
        CONFIDENCE,
        notes);
  }

  /** The nearest act of the sentence by its tree, else the last one told shortly before. */
  private static @Nullable Told of(Sentence sentence, FoundFact found, List<Told> told) {
    Set<Act> rather = found.entry().rather();
    Told best = null;
    int least = Integer.MAX_VALUE;
    for (Told each : told) {
      int back = sentence.index() - each.sentence();
      if (back < 0
          || back > REACH
          || back == 0 && isAim(sentence, found, each.trigger())
          // what is still to come has no facts but those that hang on it
          || each.planned() && !found.entry().announced() && !hangTogether(sentence, found, each)) {
        continue;
      }
      int far =
          back == 0
              ? 100 * Circumstances.steps(sentence, head(sentence, found), each.trigger())
                  + Math.min(99, Math.abs(each.trigger() - found.first()))
              : 10_000 * back - each.trigger();
      far += rather.isEmpty() || rather.contains(each.act()) ? 0 : 1_000_000;
      if (far < least) {
        best = each;
        least = far;
      }
    }
    return best;
  }

  /** "Failed to get the votes to depose him": what the words were to lead to is not the act. */
  private static boolean isAim(Sentence sentence, FoundFact found, int trigger) {
    return sentence.token(trigger).tag().equals("VB")
        && sentence.relation(trigger).matches("advcl|acl")
        && !sentence.children(trigger, "mark").isEmpty()
        && isAbove(sentence, head(sentence, found), trigger);
  }

  /** True where the words stand below the act, or the act below them. */
  private static boolean hangTogether(Sentence sentence, FoundFact found, Told of) {
    return of.sentence() == sentence.index()
        && (isAbove(sentence, of.trigger(), head(sentence, found))
            || isAbove(sentence, head(sentence, found), of.trigger()));
  }

  private static boolean isAbove(Sentence sentence, int upper, int lower) {
    int steps = 0;
    for (int at = lower; at != 0 && steps < 30; at = sentence.head(at), steps++) {
      if (at == upper) {
        return true;
      }
      if (sentence.relation(at).equals("parataxis")) {
        return false; // beside each other, whatever the parser hangs on what
      }
    }
    return false;
  }

  private static int head(Sentence sentence, FoundFact found) {
    return StatusReader.outerHead(sentence, found.first(), found.last());
  }
}
