package org.quipu.record.tally;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a rule makes of the figures of all sources. Every number is one that a source gives, or the
 * next one to a bound that it gives; null is "nobody says", and for an end that it is open.
 *
 * @param day what was given, or published, up to here; null for all
 * @param low smallest number
 * @param best the rule's number
 * @param high largest number
 * @param words vague words of sources that give no number
 * @param from the figures that the rule took
 * @param note what a reader has to know, empty where there is nothing
 */
public record Estimate(
    TallyRule rule,
    @Nullable LocalDate day,
    @Nullable Long low,
    @Nullable Long best,
    @Nullable Long high,
    List<String> words,
    List<Step> from,
    String note) {
  public Estimate {
    words = List.copyOf(words);
    from = List.copyOf(from);
  }

  /** True where a codebook and no source gave a number; it must be shown with the numbers. */
  public boolean isByCodebook() {
    return from.stream().anyMatch(step -> step.figure().codebook() != null);
  }

  /** True where the rule found nothing to say. */
  public boolean isEmpty() {
    return low == null && best == null && high == null;
  }

  /** The same numbers, whatever the day and the claims. */
  boolean saysTheSame(Estimate other) {
    return Objects.equals(low, other.low)
        && Objects.equals(best, other.best)
        && Objects.equals(high, other.high)
        && words.equals(other.words);
  }
}
