package org.quipu.record.entry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quipu.core.claim.Claim;
import org.quipu.core.claim.ClaimId;
import org.quipu.core.decision.Decision;

/**
 * A claim on record.
 *
 * @param decision the decision in force, null where nobody decided; it may name a twin of this
 *     claim, found by another coder, that says the same
 * @param dayFrom first of the days by which the claim is sorted, null where nothing is known
 * @param dayTo last of these days
 * @param dayBasis what these days rest on
 */
public record RecordedClaim(
    ClaimId id,
    Claim claim,
    Standing standing,
    @Nullable Decision decision,
    DocumentEntry document,
    @Nullable LocalDate dayFrom,
    @Nullable LocalDate dayTo,
    DayBasis dayBasis) {

  /** Who says it: the speaker whom the document quotes, else the publisher. */
  public String saysSo() {
    return claim.basis().attribution() == null
        ? document.publisher()
        : claim.basis().attribution().speakerName();
  }
}
