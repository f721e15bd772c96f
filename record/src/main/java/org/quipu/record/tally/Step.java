package org.quipu.record.tally;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quipu.record.entry.RecordedClaim;

/**
 * A figure that a source gives for a day.
 *
 * @param asOf the day for which it is given, which is that of publication where nothing else is
 *     said; for copied words the day of the original. Null where nothing is known
 * @param published the first day on which it could be read, null where that is not known
 * @param claims those that say so, the same figure each
 */
public record Step(
    @Nullable LocalDate asOf,
    @Nullable LocalDate published,
    Figure figure,
    List<RecordedClaim> claims) {
  public Step {
    claims = List.copyOf(claims);
  }
}
