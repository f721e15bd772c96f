package org.quipu.procedure.fact;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quipu.core.Coded;
import org.quipu.core.event.Act;
import org.quipu.core.event.EventType;
import org.quipu.core.quantity.Measure;

/**
 * Which claims of a record tell a fact of an act.
 *
 * @param of the acts that the fact is of: the act itself, or a step towards it
 * @param measure what is counted, null for other facts than counts
 * @param type PLOVER's type that the step must have besides, null for any
 * @param name of the {@link org.quipu.core.claim.FactClaim}s that give it, null for other facts
 * @param within days before or after the act in which a step belongs to it
 */
public record Selector(
    Take take,
    List<Act> of,
    @Nullable Measure measure,
    @Nullable EventType type,
    @Nullable String name,
    Side side,
    int within) {
  /** What of a claim is the fact. */
  public enum Take implements Coded {
    /** A count that a text gives with the step. */
    COUNT,
    /** The day of the step. */
    DAY,
    /** What a claim about the act says in so many words. */
    FACT,
    /** How many such acts are on record: at least so many. */
    NUMBER,
    /** The term that the step sets. */
    TERM,
    /** Who the step is done to, as the text names them. */
    RECIPIENT,
    /** The ground that the step is said to rest on. */
    GROUND,
    /** Who does it. */
    BODY;

    @Override
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** When the step was, seen from the act. */
  public enum Side implements Coded {
    ON_ACT,
    BEFORE_ACT,
    /** Before it or on its day: a vacancy and the succession are often of one day. */
    UNTIL_ACT,
    AFTER_ACT;

    @Override
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public Selector {
    of = List.copyOf(of);
    if (within < 0) {
      throw new IllegalArgumentException("within is a number of days");
    }
  }

  /** The same claims, for something else of them. */
  public Selector taking(Take other) {
    return new Selector(other, of, measure, type, name, side, within);
  }
}
