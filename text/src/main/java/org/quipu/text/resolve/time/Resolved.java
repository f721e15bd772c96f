package org.quipu.text.resolve.time;

import org.jspecify.annotations.Nullable;
import org.quipu.core.time.DateRange;

/**
 * What a match comes to.
 *
 * @param type DATE, TIME, DURATION or SET
 * @param value TIMEX3's
 * @param days null where no run of days is meant or known
 */
record Resolved(String type, String value, @Nullable DateRange days) {
  static Resolved open(String value) {
    return new Resolved("DATE", value, null);
  }

  static Resolved of(Stamp stamp) {
    return new Resolved("DATE", stamp.value(), stamp.days());
  }
}
