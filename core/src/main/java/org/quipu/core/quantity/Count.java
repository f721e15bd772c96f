package org.quipu.core.quantity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quipu.core.document.Quote;
import org.quipu.core.place.Location;

/**
 * How many of whom, as somebody put it.
 *
 * @param quote the words of the count with what they count
 * @param who the words for those counted, null where the measure says it all
 * @param cumulative true for a total since some day, false for one occurrence
 * @param since first day that a cumulative count covers
 * @param asOf the day for which the count is given
 */
public record Count(
    Measure measure,
    Quote quote,
    Quantity quantity,
    @Nullable Quote who,
    boolean cumulative,
    @Nullable LocalDate since,
    @Nullable LocalDate asOf,
    @Nullable Location place) {
  public Count {
    if (since != null && asOf != null && asOf.isBefore(since)) {
      throw new IllegalArgumentException("a count as of " + asOf + " cannot run since " + since);
    }
  }
}
