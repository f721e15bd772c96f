package org.quipu.record.tally;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quipu.core.event.Status;
import org.quipu.record.entry.DayBasis;
import org.quipu.record.entry.RecordedClaim;

/**
 * One figure of one source for one day. Claims that give the same figure on the same day from the
 * same publisher and speaker share a row; nothing is summed or averaged.
 *
 * @param day for a total that as of which it is given, for one occurrence its last day, else that
 *     of publication; null where nothing is known
 * @param low null where the words set no lower bound
 * @param best the number in the words or the upper end of a range, null for vague words
 * @param high null where the words set no upper bound
 * @param cumulative a total since some day, not one occurrence
 */
public record TallyRow(
    @Nullable LocalDate day,
    DayBasis dayBasis,
    String publisher,
    String saysSo,
    Status status,
    @Nullable Long low,
    @Nullable Long best,
    @Nullable Long high,
    boolean cumulative,
    List<RecordedClaim> claims) {
  public TallyRow {
    claims = List.copyOf(claims);
  }
}
