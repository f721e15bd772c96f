package org.quipu.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quipu.core.decision.Decision;
import org.quipu.core.document.Document;
import org.quipu.core.document.Quote;
import org.quipu.record.entry.RecordedClaim;

/**
 * Everything behind a claim.
 *
 * @param document the source with its text, hash and metadata
 * @param sentence the sentence that holds the evidence, or the sentences where it runs over several
 * @param before the sentence before it, null at the beginning
 * @param after the sentence after it, null at the end
 * @param decisions all of them on this claim and on its twins from other readings, oldest first
 * @param instead the claims that this one was entered to correct
 */
public record Why(
    RecordedClaim claim,
    Document document,
    Quote sentence,
    @Nullable Quote before,
    @Nullable Quote after,
    List<Decision> decisions,
    List<RecordedClaim> instead) {
  public Why {
    decisions = List.copyOf(decisions);
    instead = List.copyOf(instead);
  }
}
