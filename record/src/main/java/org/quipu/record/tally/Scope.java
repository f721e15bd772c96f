package org.quipu.record.tally;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quipu.core.quantity.Measure;

/**
 * What a figure counts. Figures of different scopes are never put into one line.
 *
 * @param cumulative a total since some day, and not one occurrence
 * @param since its first day; null for one occurrence, and where nobody says
 * @param whom folded words for those counted, empty where it is all of them
 * @param place id or folded name of the place that the count names, empty where it names none or no
 *     more than the country
 * @param placeName to show, empty with {@code place}
 * @param part said to be part of another count ("including two minors")
 */
public record Scope(
    Measure measure,
    boolean cumulative,
    @Nullable LocalDate since,
    String whom,
    String place,
    String placeName,
    boolean part) {

  /** Counts all, everywhere: what is usually meant by the total. */
  public boolean isWidest() {
    return whom.isEmpty() && place.isEmpty() && !part;
  }

  /** In words: "killed, protesters, since 2022-12-07". */
  public String words() {
    StringBuilder words = new StringBuilder(measure.name());
    if (!whom.isEmpty()) {
      words.append(", ").append(whom);
    }
    if (!place.isEmpty()) {
      words.append(", in ").append(placeName);
    }
    if (part) {
      words.append(", part of others");
    }
    if (cumulative) {
      words.append(since == null ? ", total" : ", since " + since);
    }
    return words.toString();
  }
}
