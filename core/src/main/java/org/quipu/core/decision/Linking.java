package org.quipu.core.decision;

import java.time.Instant;
import org.quipu.core.claim.ClaimId;

/**
 * What a person says about whether two claims are about one occurrence. Incidents themselves are
 * computed and change as documents come; a decision names claims, and is replayed each time.
 */
public sealed interface Linking {
  ClaimId one();

  ClaimId other();

  /** Who decides. */
  String by();

  Instant at();

  /** Why, in the decider's words. */
  String reason();

  /** {@code merge} or {@code split}. */
  String kind();

  /** Both claims are about one occurrence. */
  record Merge(ClaimId one, ClaimId other, String by, Instant at, String reason)
      implements Linking {
    public Merge {
      requireSense(one, other, by, reason);
    }

    @Override
    public String kind() {
      return "merge";
    }
  }

  /** The claims are about different occurrences. */
  record Split(ClaimId one, ClaimId other, String by, Instant at, String reason)
      implements Linking {
    public Split {
      requireSense(one, other, by, reason);
    }

    @Override
    public String kind() {
      return "split";
    }
  }

  private static void requireSense(ClaimId one, ClaimId other, String by, String reason) {
    if (one.equals(other)) {
      throw new IllegalArgumentException("a claim is always of one occurrence with itself");
    }
    Author.require(by, reason);
  }
}
