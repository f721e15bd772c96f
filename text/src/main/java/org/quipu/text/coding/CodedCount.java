package org.quipu.text.coding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quipu.core.attribution.Attribution;
import org.quipu.core.event.Status;
import org.quipu.core.quantity.Count;

/**
 * A count as one sentence tells it.
 *
 * @param event index into {@link Coding#events}, −1 where none is told
 * @param attribution null when the publisher says it
 * @param rule id of the rule that found it
 */
public record CodedCount(
    Count count,
    int sentence,
    Status status,
    @Nullable Attribution attribution,
    int event,
    String rule,
    double confidence,
    List<String> notes) {
  /** The same with other indexes of its sentence and its event. */
  public CodedCount moved(int toSentence, int toEvent) {
    return new CodedCount(count, toSentence, status, attribution, toEvent, rule, confidence, notes);
  }
}
