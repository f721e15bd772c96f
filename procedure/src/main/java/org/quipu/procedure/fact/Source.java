package org.quipu.procedure.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who gives a value, and where.
 *
 * @param holder who says so
 * @param date when, null where unknown
 * @param claim id of the claim on record, null for what a case file gives
 * @param quote the words that give it, null where only a citation is at hand
 * @param trust how well it is founded that the holder says so
 */
public record Source(
    String holder,
    @Nullable LocalDate date,
    @Nullable String claim,
    @Nullable String quote,
    Trust trust) {
  public Source {
    if (holder.isBlank()) {
      throw new IllegalArgumentException("a source has a name");
    }
  }

  /** What was read where it is said to stand. */
  public Source(
      String holder, @Nullable LocalDate date, @Nullable String claim, @Nullable String quote) {
    this(holder, date, claim, quote, Trust.VERIFIED);
  }
}
