package org.quipu.core.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The time that a claim gives to what it tells. What a text leaves open stays open: a bound is a
 * bound and words that resolve to nothing are kept as {@link Unresolved}.
 */
public sealed interface When {
  /** The earliest and latest day, where both are known. */
  Optional<DateRange> range();

  /** One day. */
  record Day(LocalDate day) implements When {
    @Override
    public Optional<DateRange> range() {
      return Optional.of(DateRange.day(day));
    }
  }

  /** Some time within, or all through, the days from first to last; the words tell which. */
  record Interval(DateRange days) implements When {
    @Override
    public Optional<DateRange> range() {
      return Optional.of(days);
    }
  }

  /** On this day or before: what is reported as past, in a text of that day. */
  record NotAfter(LocalDate day) implements When {
    @Override
    public Optional<DateRange> range() {
      return Optional.empty();
    }
  }

  /** On this day or after: what is announced, "since" and "from". */
  record NotBefore(LocalDate day) implements When {
    @Override
    public Optional<DateRange> range() {
      return Optional.empty();
    }
  }

  /** A time is meant, but these words do not say which without more than the text gives. */
  record Unresolved(String words) implements When {
    @Override
    public Optional<DateRange> range() {
      return Optional.empty();
    }
  }

  static When of(DateRange days) {
    return days.isDay() ? new Day(days.from()) : new Interval(days);
  }
}
