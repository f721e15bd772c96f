package org.quipu.text.count;

import java.util.List;
import org.quipu.core.event.Status;
import org.quipu.core.quantity.Count;

/**
 * A count and where it was found.
 *
 * @param sentence index of the sentence
 * @param headToken token index of the counted noun, or of the number where no noun is written
 * @param triggerToken token index of the word that says what befell those counted ("killed",
 *     "dead"); 0 where the counted noun itself says it
 * @param status what the sentence itself says: negated, asked for, possible …
 * @param rule id of the rule
 * @param notes what was inferred or decided, in plain words
 */
public record FoundCount(
    Count count,
    int sentence,
    int headToken,
    int triggerToken,
    Status status,
    String rule,
    List<String> notes) {
  public FoundCount {
    notes = List.copyOf(notes);
  }
}
