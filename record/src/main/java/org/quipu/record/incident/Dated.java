package org.quipu.record.incident;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.quipu.core.claim.Claim;
import org.quipu.core.claim.CountClaim;
import org.quipu.record.entry.DayBasis;
import org.quipu.record.entry.RecordedClaim;

/**
 * The days within which a report puts its occurrence, and what they rest on.
 *
 * @param from null where nothing is known
 * @param to null where nothing is known
 */
public record Dated(@Nullable LocalDate from, @Nullable LocalDate to, DayBasis basis) {
  static final Dated UNKNOWN = new Dated(null, null, DayBasis.NONE);

  static Dated of(RecordedClaim claim) {
    Claim said = claim.claim();
    if (said instanceof CountClaim counted
        && counted.event() == null
        && claim.dayBasis() == DayBasis.STATED
        && !counted.count().cumulative()) {
      // A count without an event has the day for which it is given, not that of the occurrence.
      return new Dated(claim.dayTo(), claim.dayTo(), DayBasis.NOT_AFTER);
    }
    DayBasis basis = claim.dayBasis() == DayBasis.PUBLISHED ? DayBasis.NOT_AFTER : claim.dayBasis();
    return new Dated(claim.dayFrom(), claim.dayTo(), basis);
  }

  /** True where the days are those of the occurrence itself and not a bound. */
  public boolean isOwn() {
    return from != null && (basis == DayBasis.STATED || basis == DayBasis.INFERRED);
  }

  /** Days between the first and the last, both included; 0 where unknown. */
  long length() {
    return from == null || to == null ? 0 : ChronoUnit.DAYS.between(from, to) + 1;
  }

  /** Days that lie between this and the other: 0 where they overlap. */
  long gap(Dated other) {
    if (from == null || to == null || other.from == null || other.to == null) {
      return 0;
    }
    if (other.from.isAfter(to)) {
      return ChronoUnit.DAYS.between(to, other.from);
    }
    return from.isAfter(other.to) ? ChronoUnit.DAYS.between(other.to, from) : 0;
  }

  /** Of two, the one that says more: its own days before bounds, stated before inferred, short. */
  Dated or(Dated other) {
    if (rank() != other.rank()) {
      return rank() > other.rank() ? this : other;
    }
    return other.from != null && other.length() < length() ? other : this;
  }

  private int rank() {
    boolean shortly = length() <= 7;
    return switch (basis) {
      case STATED -> shortly ? 5 : 3;
      case INFERRED -> shortly ? 4 : 2;
      case NOT_AFTER, NOT_BEFORE, PUBLISHED -> 1;
      case NONE -> 0;
    };
  }
}
