package org.quipu.procedure.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quipu.core.claim.Claim;
import org.quipu.core.claim.ClaimId;

/**
 * A claim in force as a record gives it.
 *
 * @param saysSo the speaker, else the publisher
 * @param published day on which the document was published, null where unknown
 * @param from first of the days that its words give it, null where they give none
 * @param to last of these days
 */
public record Told(
    ClaimId id,
    Claim claim,
    String saysSo,
    @Nullable LocalDate published,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {
  Source source() {
    return new Source(saysSo, published, id.value(), claim.basis().evidence().quote().text());
  }
}
