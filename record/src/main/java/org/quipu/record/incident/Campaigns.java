package org.quipu.record.incident;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What two reports of totals say about whether they are of one campaign. */
final class Campaigns {
  private static final int MONTH = 31;
  private static final int FOUR_MONTHS = 122;

  private final Report one;
  private final Report other;
  private final BiConsumer<String, String> add;

  Campaigns(Report one, Report other, BiConsumer<String, String> add) {
    this.one = one;
    this.other = other;
    this.add = add;
  }

  void compare() {
    if (one.country() != null && one.country().equals(other.country())) {
      add.accept("campaign-country", "totals of " + one.country());
    } else if (one.place() != null
        && other.place() != null
        && Places.apart(one.place(), other.place())) {
      add.accept("place-apart", "totals of different places");
    }
    LocalDate mine = one.since();
    LocalDate theirs = other.since();
    if (mine != null && theirs != null) {
      boolean near = Math.abs(ChronoUnit.DAYS.between(mine, theirs)) <= MONTH;
      add.accept(
          near ? "campaign-since-same" : "campaign-since-other",
          "since " + mine + " and " + theirs);
    } else if (mine != null) {
      open(mine, given(one), given(other));
    } else if (theirs != null) {
      open(theirs, given(other), given(one));
    } else {
      LocalDate first = given(one);
      LocalDate second = given(other);
      if (first != null && second != null) {
        long apart = Math.abs(ChronoUnit.DAYS.between(first, second));
        add.accept(
            apart <= 2 * MONTH ? "campaign-both-open" : "campaign-far",
            "totals given " + apart + " days apart");
      }
    }
  }

  private void open(LocalDate since, @Nullable LocalDate mine, @Nullable LocalDate theirs) {
    if (theirs == null || mine == null) {
      return;
    }
    boolean covers =
        !theirs.isBefore(since) && Math.abs(ChronoUnit.DAYS.between(mine, theirs)) <= FOUR_MONTHS;
    add.accept(
        covers ? "campaign-since-open" : "campaign-far",
        "since " + since + ", the other of " + theirs);
  }

  private static @Nullable LocalDate given(Report report) {
    return report.day().to() != null ? report.day().to() : report.published();
  }
}
