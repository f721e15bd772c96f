package org.quipu.text.coding;

import java.util.List;
import org.quipu.core.attribution.Attribution;
import org.quipu.core.document.Language;
import org.quipu.core.document.Span;

/** All that the coder finds in one text. */
public record Coding(
    Language language,
    List<Span> sentences,
    List<NameMention> names,
    List<TimeMention> times,
    List<PlaceMention> places,
    List<Attribution> attributions,
    List<StanceMark> marks,
    List<CodedEvent> events,
    List<CodedCount> counts,
    List<CodedFact> facts) {
  public Coding {
    sentences = List.copyOf(sentences);
    names = List.copyOf(names);
    times = List.copyOf(times);
    places = List.copyOf(places);
    attributions = List.copyOf(attributions);
    marks = List.copyOf(marks);
    events = List.copyOf(events);
    counts = List.copyOf(counts);
    facts = List.copyOf(facts);
  }
}
