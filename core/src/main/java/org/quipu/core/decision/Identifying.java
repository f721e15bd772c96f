package org.quipu.core.decision;

import java.time.Instant;

/**
 * What a person says about who is who. Actors are computed from claims; a decision gives names, and
 * is replayed each time, so that it holds for documents added later.
 */
public sealed interface Identifying {
  /** Whom it is about. */
  Naming actor();

  /** Who decides. */
  String by();

  Instant at();

  /** Why, in the decider's words. */
  String reason();

  /** {@code merge}, {@code split}, {@code rename} or {@code reject}. */
  String kind();

  /** Both names are one actor's. */
  record Merge(Naming actor, Naming other, String by, Instant at, String reason)
      implements Identifying {
    public Merge {
      requireTwo(actor, other);
      Author.require(by, reason);
    }

    @Override
    public String kind() {
      return "merge";
    }
  }

  /** Those called so are not the other; they stay one among themselves. */
  record Split(Naming actor, Naming other, String by, Instant at, String reason)
      implements Identifying {
    public Split {
      requireTwo(actor, other);
      Author.require(by, reason);
    }

    @Override
    public String kind() {
      return "split";
    }
  }

  /** The actor goes by another name; its id stays. */
  record Rename(Naming actor, String name, String by, Instant at, String reason)
      implements Identifying {
    public Rename {
      if (name.isBlank()) {
        throw new IllegalArgumentException("the new name is empty");
      }
      Author.require(by, reason);
    }

    @Override
    public String kind() {
      return "rename";
    }
  }

  /** This is no actor. */
  record Reject(Naming actor, String by, Instant at, String reason) implements Identifying {
    public Reject {
      Author.require(by, reason);
    }

    @Override
    public String kind() {
      return "reject";
    }
  }

  private static void requireTwo(Naming one, Naming other) {
    if (one.equals(other)) {
      throw new IllegalArgumentException("a name is always one actor's with itself");
    }
  }
}
