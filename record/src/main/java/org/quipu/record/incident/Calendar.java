package org.quipu.record.incident;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.quipu.record.entry.DayBasis;

/** What the days of two reports say about whether they are about one occurrence. */
final class Calendar {
  private final Weights weights;
  private final Report one;
  private final Report other;
  private final BiConsumer<String, String> add;

  Calendar(Weights weights, Report one, Report other, BiConsumer<String, String> add) {
    this.weights = weights;
    this.one = one;
    this.other = other;
    this.add = add;
  }

  void compare() {
    if (one.day().isOwn() && other.day().isOwn()) {
      both();
    } else if (one.day().isOwn()) {
      bounded(one, other);
    } else if (other.day().isOwn()) {
      bounded(other, one);
    } else {
      published();
    }
  }

  private void both() {
    boolean inferred =
        one.day().basis() == DayBasis.INFERRED || other.day().basis() == DayBasis.INFERRED;
    long gap = one.day().gap(other.day());
    boolean longer = one.day().length() > 3 || other.day().length() > 3;
    String days = one.day().from() + " and " + other.day().from();
    if (gap == 0) {
      if (longer) {
        add.accept("day-long", "the days overlap");
      } else {
        add.accept(inferred ? "day-same-inferred" : "day-same", "the same day, " + days(one));
      }
    } else if (gap == 1 && !longer) {
      add.accept("day-next", days + " follow each other");
    } else if (!inferred) {
      add.accept("day-apart", days + " are different days");
    } else {
      add.accept(gap <= 3 ? "day-near" : "day-apart-inferred", days + " are different days");
    }
  }

  private static String days(Report report) {
    return String.valueOf(report.day().from());
  }

  private void bounded(Report dated, Report open) {
    LocalDate day = dated.day().from();
    LocalDate told = bound(open);
    if (day == null || told == null) {
      return;
    }
    long before = ChronoUnit.DAYS.between(day, told);
    if (before < -1) {
      add.accept("day-after-report", "the other report was published before " + day);
    } else if (before <= 3) {
      add.accept("day-bound-near", day + " is shortly before the other report");
    } else if (before <= 14) {
      add.accept("day-bound-weeks", day + " is some days before the other report");
    } else if (before > 31 && before <= 90) {
      add.accept("day-bound-months", day + " is months before the other report");
    } else if (before > 90) {
      add.accept("day-bound-old", day + " is long before the other report");
    }
  }

  private void published() {
    LocalDate mine = bound(one);
    LocalDate theirs = bound(other);
    if (mine == null || theirs == null) {
      return;
    }
    long apart = Math.abs(ChronoUnit.DAYS.between(mine, theirs));
    String weight =
        apart <= 2 ? "published-near" : apart <= 31 ? "published-weeks" : "published-far";
    if (weights.of(weight) != 0) {
      add.accept(weight, "no day named; published " + apart + " days apart");
    }
  }

  private static @Nullable LocalDate bound(Report report) {
    return report.published() != null ? report.published() : report.day().to();
  }
}
