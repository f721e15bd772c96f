package org.quipu.text.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quipu.core.attribution.Attribution;
import org.quipu.core.document.Quote;
import org.quipu.core.event.Event;
import org.quipu.core.event.Status;

/**
 * An event as one sentence tells it.
 *
 * @param evidence the words that carry it, from its first participant or trigger to its last
 * @param sentence index of the sentence
 * @param attribution null when the publisher says it
 * @param rule id of the lexicon entry
 * @param notes what was inferred, in plain words
 */
public record CodedEvent(
    Event event,
    Quote evidence,
    int sentence,
    Status status,
    @Nullable Attribution attribution,
    String rule,
    double confidence,
    List<String> notes) {

  public CodedEvent withEvent(Event other) {
    return new CodedEvent(other, evidence, sentence, status, attribution, rule, confidence, notes);
  }

  public CodedEvent inSentence(int other) {
    return new CodedEvent(event, evidence, other, status, attribution, rule, confidence, notes);
  }

  /** A mark on the event's own word, on its content or on one of its parties. */
  public boolean isMarkedBy(StanceMark mark) {
    Quote content = event.content();
    return mark.marks(event.trigger().span())
        || content != null && mark.marks(content.span())
        || Stream.concat(event.actors().stream(), event.recipients().stream())
            .anyMatch(party -> mark.marks(party.mention().span()));
  }

  /** With the marks that lie on it told in its notes. */
  public CodedEvent noting(List<StanceMark> marks) {
    List<String> all = new ArrayList<>(notes);
    marks.stream().filter(this::isMarkedBy).map(StanceMark::note).forEach(all::add);
    return new CodedEvent(
        event, evidence, sentence, status, attribution, rule, confidence, List.copyOf(all));
  }
}
