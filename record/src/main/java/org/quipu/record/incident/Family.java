package org.quipu.record.incident;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quipu.core.Coded;
import org.quipu.core.claim.Claim;
import org.quipu.core.claim.CountClaim;
import org.quipu.core.claim.EventClaim;
import org.quipu.core.event.Act;
import org.quipu.core.event.Event;
import org.quipu.core.event.EventType;
import org.quipu.core.event.Mode;
import org.quipu.core.quantity.Measure;

/** Kinds of occurrence. Reports of different families are never taken for one occurrence. */
public enum Family implements Coded {
  /** Attacks, protests and the arrests at them: one clash is all three in different reports. */
  UNREST,
  /** What an institution does: votes, removals, appointments. */
  INSTITUTIONAL,
  /** Steps of a proceeding against somebody. */
  PROCEEDING,
  /** Other deeds: aid, sanctions, deployments, restrictions. */
  DEED,
  /** What is done by words: demands, condemnations, talks, agreements. */
  WORDS,
  /** A course of events with totals of its own: "the protests since 7 December". */
  CAMPAIGN;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The family of a claim, null for one that tells of no occurrence: a position, a free measure.
   */
  static @Nullable Family of(Claim claim) {
    if (claim instanceof EventClaim told) {
      return of(told.event());
    }
    if (claim instanceof CountClaim counted) {
      return of(counted.count().measure(), counted.count().cumulative());
    }
    return null;
  }

  private static Family of(Event event) {
    EventType type = event.type();
    if (type == EventType.ASSAULT
        || type == EventType.PROTEST
        || type == EventType.COERCE
            && event.modes().contains(Mode.ARREST)
            && !(event.act() == Act.PRETRIAL_DETENTION)) {
      return UNREST;
    }
    if (event.act() != null) {
      return event.act().isProceeding() ? PROCEEDING : INSTITUTIONAL;
    }
    if (type == null) {
      return INSTITUTIONAL;
    }
    return switch (type) {
      case COOPERATE, AID, RETREAT, SANCTION, MOBILIZE, COERCE -> DEED;
      default -> WORDS;
    };
  }

  private static @Nullable Family of(Measure measure, boolean cumulative) {
    if (measure.equals(Measure.VOTES_FOR)
        || measure.equals(Measure.VOTES_AGAINST)
        || measure.equals(Measure.ABSTENTIONS)
        || measure.equals(Measure.VOTES_NEEDED)) {
      return INSTITUTIONAL;
    }
    if (!measure.isKnown()) {
      return null;
    }
    return cumulative ? CAMPAIGN : UNREST;
  }
}
