package org.quipu.core.decision;

import java.time.Instant;
import org.quipu.core.claim.Claim;
import org.quipu.core.claim.ClaimId;

/**
 * What a person says about a claim. A decision is a new entry that names the old one; the newest on
 * a claim is the one in force.
 */
public sealed interface Decision {
  /** The claim that is decided on. */
  ClaimId claim();

  /** Who decides. */
  String by();

  Instant at();

  /** Why, in the decider's words. */
  String reason();

  /** {@code withdraw}, {@code confirm} or {@code correct}. */
  String kind();

  /** The claim was read wrongly or should not count; it stays on record. */
  record Withdraw(ClaimId claim, String by, Instant at, String reason) implements Decision {
    public Withdraw {
      Author.require(by, reason);
    }

    @Override
    public String kind() {
      return "withdraw";
    }
  }

  /** The reading is right. Says nothing about whether the source is. */
  record Confirm(ClaimId claim, String by, Instant at, String reason) implements Decision {
    public Confirm {
      Author.require(by, reason);
    }

    @Override
    public String kind() {
      return "confirm";
    }
  }

  /** The claim should have been read like this. */
  record Correct(ClaimId claim, Claim replacement, String by, Instant at, String reason)
      implements Decision {
    public Correct {
      Author.require(by, reason);
    }

    @Override
    public String kind() {
      return "correct";
    }
  }
}
