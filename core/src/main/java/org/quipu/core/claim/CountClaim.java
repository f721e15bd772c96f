package org.quipu.core.claim;

import org.jspecify.annotations.Nullable;
import org.quipu.core.quantity.Count;

/**
 * That there were so many.
 *
 * @param event the claim of the event that the count belongs to, null where none is told
 */
public record CountClaim(Basis basis, Count count, @Nullable ClaimId event) implements Claim {
  @Override
  public String kind() {
    return "count";
  }
}
