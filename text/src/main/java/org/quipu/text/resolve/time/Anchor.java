package org.quipu.text.resolve.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quipu.core.time.DateRange;

/**
 * What relative times are counted from: the publication, known to the day, the month or the year;
 * and, changing as the text goes on, the time that was named last.
 */
final class Anchor {
  private final @Nullable DateRange published;
  private @Nullable Stamp named;

  Anchor(@Nullable DateRange published) {
    this.published = published;
  }

  /** A day of the publication, where it is known well enough to count in this unit. */
  Optional<LocalDate> published(String unit) {
    if (published == null) {
      return Optional.empty();
    }
    LocalDate from = published.from();
    boolean known =
        published.isDay()
            || !unit.equals("D")
                && Stamp.of(unit, from).days().equals(Stamp.of(unit, published.to()).days());
    return known ? Optional.of(from) : Optional.empty();
  }

  /** The last day on which the text can have been published: dates without a year lie about it. */
  Optional<LocalDate> about() {
    return published == null ? Optional.empty() : Optional.of(published.to());
  }

  Optional<Stamp> named() {
    return Optional.ofNullable(named);
  }

  void name(Stamp stamp) {
    named = stamp;
  }
}
