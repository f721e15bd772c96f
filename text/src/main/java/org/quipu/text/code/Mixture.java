package org.quipu.text.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.quipu.core.attribution.Attribution;
import org.quipu.core.document.Language;
import org.quipu.core.document.Span;
import org.quipu.text.coding.CodedCount;
import org.quipu.text.coding.CodedEvent;
import org.quipu.text.coding.CodedFact;
import org.quipu.text.coding.Coding;

/** Two codings of one text, each of the sentences in its own language, as one. */
final class Mixture {
  private Mixture() {}

  /**
   * @param language of the document
   */
  static Coding of(Language language, Coding first, Coding second) {
    List<Span> sentences =
        Stream.concat(apart(first, second), apart(second, first))
            .sorted(Comparator.comparingInt(Span::start))
            .toList();
    List<CodedEvent> events = new ArrayList<>();
    List<CodedCount> counts = new ArrayList<>();
    List<CodedFact> facts = new ArrayList<>();
    for (Coding part : List.of(first, second)) {
      int before = events.size();
      for (CodedEvent event : part.events()) {
        events.add(event.inSentence(sentences.indexOf(part.sentences().get(event.sentence()))));
      }
      for (CodedCount count : part.counts()) {
        counts.add(
            count.moved(
                sentences.indexOf(part.sentences().get(count.sentence())),
                count.event() < 0 ? count.event() : count.event() + before));
      }
      for (CodedFact fact : part.facts()) {
        facts.add(
            fact.moved(
                sentences.indexOf(part.sentences().get(fact.sentence())),
                fact.event() < 0 ? fact.event() : fact.event() + before));
      }
    }
    return new Coding(
        language,
        sentences,
        join(first.names(), second.names(), name -> name.quote().start()),
        join(first.times(), second.times(), time -> time.quote().start()),
        join(first.places(), second.places(), place -> place.quote().start()),
        join(first.attributions(), second.attributions(), Mixture::start),
        join(first.marks(), second.marks(), mark -> mark.quote().start()),
        events,
        counts,
        facts);
  }

  /** Without an emoji that stayed where a sentence of the other language was taken out. */
  private static Stream<Span> apart(Coding part, Coding other) {
    return part.sentences().stream()
        .filter(each -> other.sentences().stream().noneMatch(around -> around.contains(each)));
  }

  private static <T> List<T> join(List<T> first, List<T> second, ToIntFunction<T> start) {
    return Stream.concat(first.stream(), second.stream())
        .sorted(Comparator.comparingInt(start))
        .toList();
  }

  private static int start(Attribution attribution) {
    return attribution.cue().isEmpty()
        ? attribution.source().get(0).start()
        : attribution.cue().get(0).start();
  }
}
