package org.quipu.text.coding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quipu.core.attribution.Attribution;
import org.quipu.core.document.Quote;
import org.quipu.core.event.Status;

/**
 * What one sentence says about an institutional act that a rule asks about.
 *
 * @param name such as {@code hearing.held}
 * @param event index into {@link Coding#events} of the act, −1 where none is told nearby
 * @param attribution null when the publisher says it
 * @param rule id of the entry that found it
 */
public record CodedFact(
    String name,
    String value,
    Quote quote,
    int sentence,
    Status status,
    @Nullable Attribution attribution,
    int event,
    String rule,
    double confidence,
    List<String> notes) {
  public CodedFact {
    notes = List.copyOf(notes);
  }

  /** The same with other indexes of its sentence and its event. */
  public CodedFact moved(int toSentence, int toEvent) {
    return new CodedFact(
        name, value, quote, toSentence, status, attribution, toEvent, rule, confidence, notes);
  }
}
