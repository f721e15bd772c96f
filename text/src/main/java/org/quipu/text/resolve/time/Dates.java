package org.quipu.text.resolve.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.quipu.core.time.DateRange;
import org.quipu.text.annotate.Sentence;

/** Dates of the calendar; a missing year is the one nearest to the publication. */
final class Dates {
  /** How many days a date on the wrong side, by the tense, seems farther away than it is. */
  private static final long AGAINST_TENSE = 150;

  private static final int YEARS_AHEAD = 10;

  private final Anchor anchor;

  Dates(Anchor anchor) {
    this.anchor = anchor;
  }

  Optional<Resolved> date(Match match, Sentence sentence) {
    try {
      Optional<Stamp> stamp = stamp(match, sentence);
      if (stamp.isPresent()) {
        anchor.name(stamp.get());
        return Optional.of(withTime(match, stamp.get().value(), stamp.get().days()));
      }
      return open(match);
    } catch (DateTimeException e) {
      return Optional.empty(); // "31 November": no day, so no date
    }
  }

  Optional<Resolved> range(Match match, Sentence sentence) {
    try {
      Optional<Stamp> first = monthAndDay(match, match.number("DAY"), sentence);
      Optional<Stamp> last = monthAndDay(match, match.number("DAY2"), sentence);
      if (first.isEmpty() || last.isEmpty()) {
        return Optional.of(Resolved.open("XXXX-" + match.get("MONTH") + "-" + match.get("DAY")));
      }
      DateRange days = new DateRange(first.get().days().from(), last.get().days().to());
      anchor.name(last.get());
      return Optional.of(
          new Resolved("DATE", first.get().value() + "/" + last.get().value(), days));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  Resolved holiday(Match match, Tense tense) {
    String holiday = Objects.requireNonNull(match.get("HOLIDAY"));
    Optional<LocalDate> about = anchor.about();
    if (about.isEmpty()) {
      return Resolved.open("XXXX-" + (holiday.endsWith("TH") ? "11-XX" : holiday));
    }
    IntFunction<LocalDate> inYear =
        year ->
            holiday.equals("11-TH")
                ? LocalDate.of(year, 11, 1)
                    .with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY))
                : LocalDate.parse("2000-" + holiday).withYear(year);
    LocalDate day = nearest(about.get(), tense, inYear, LocalDate::toEpochDay);
    anchor.name(Stamp.day(day));
    return Resolved.of(Stamp.day(day));
  }

  Optional<Resolved> weekOf(Match match, Sentence sentence) {
    return monthAndDay(match, match.number("DAY"), sentence)
        .map(day -> Resolved.of(Stamp.week(day.days().from())));
  }

  private Optional<Stamp> stamp(Match match, Sentence sentence) {
    @Nullable String iso = match.get("ISO");
    if (iso != null) {
      return Optional.of(
          iso.length() == 7 ? Stamp.month(YearMonth.parse(iso)) : Stamp.day(LocalDate.parse(iso)));
    }
    if (match.has("MONTH") && match.has("DAY")) {
      return monthAndDay(match, match.number("DAY"), sentence);
    }
    if (match.has("MONTH")) {
      return month(match, Tense.of(sentence, match.first()));
    }
    if (match.has("ORDINAL")) {
      return quarter(match, Tense.of(sentence, match.first()));
    }
    Optional<Integer> year = year(match);
    if (match.has("HALF")) {
      return year.map(y -> Stamp.half(y, match.number("HALF")));
    }
    if (match.has("SEASON")) {
      return season(match, year);
    }
    return year.map(Stamp::year);
  }

  private Optional<Stamp> season(Match match, Optional<Integer> year) {
    // which months a season has depends on the hemisphere: the year is as much as can be said
    return year.map(y -> new Stamp("Y", y + "-" + match.get("SEASON"), DateRange.year(y)));
  }

  /** The year that the words give: written, in two digits, last or next; else the publication's. */
  private Optional<Integer> year(Match match) {
    if (match.has("YEAR")) {
      return Optional.of(match.number("YEAR"));
    }
    if (match.has("YY")) {
      int century = anchor.about().map(LocalDate::getYear).orElse(1999);
      int year = century / 100 * 100 + match.number("YY");
      return Optional.of(year > century + YEARS_AHEAD ? year - 100 : year);
    }
    return anchor.published("Y").map(day -> day.getYear() + match.shift());
  }

  private Optional<Stamp> monthAndDay(Match match, int day, Sentence sentence) {
    int month = match.number("MONTH");
    if (match.has("YEAR") || match.has("YY")) {
      return year(match).map(year -> Stamp.day(LocalDate.of(year, month, day)));
    }
    if (day > YearMonth.of(2000, month).lengthOfMonth()) {
      throw new DateTimeException("no such day");
    }
    Optional<LocalDate> about = anchor.about();
    if (about.isEmpty()) {
      return Optional.empty();
    }
    @Nullable String weekday = match.get("WEEKDAY");
    if (weekday != null) {
      for (int years : new int[] {0, -1, 1, -2, 2}) {
        LocalDate candidate = inYear(about.get().getYear() + years, month, day);
        if (candidate.getDayOfWeek().getValue() == Integer.parseInt(weekday)) {
          return Optional.of(Stamp.day(candidate));
        }
      }
    }
    if (match.has("DIRECTION")) {
      int year = about.get().getYear();
      boolean after = inYear(year, month, day).isAfter(about.get());
      int away = match.shift() < 0 && after ? -1 : match.shift() > 0 && !after ? 1 : 0;
      return Optional.of(Stamp.day(inYear(year + away, month, day)));
    }
    return Optional.of(
        Stamp.day(
            nearest(
                about.get(),
                Tense.of(sentence, match.first()),
                year -> inYear(year, month, day),
                LocalDate::toEpochDay)));
  }

  private static LocalDate inYear(int year, int month, int day) {
    return LocalDate.of(year, month, Math.min(day, YearMonth.of(year, month).lengthOfMonth()));
  }

  private Optional<Stamp> month(Match match, Tense tense) {
    int month = match.number("MONTH");
    if (match.has("YEAR") || match.has("ONE")) {
      return year(match).map(year -> Stamp.month(YearMonth.of(year, month)));
    }
    if (anchor.about().isEmpty()) {
      return Optional.empty();
    }
    YearMonth now = YearMonth.from(anchor.about().get());
    if (match.has("DIRECTION")) {
      int year = now.getYear();
      if (match.shift() < 0 && month >= now.getMonthValue()) {
        year--;
      } else if (match.shift() > 0 && month <= now.getMonthValue()) {
        year++;
      }
      return Optional.of(Stamp.month(YearMonth.of(year, month)));
    }
    return Optional.of(
        Stamp.month(
            nearest(
                now,
                tense,
                year -> YearMonth.of(year, month),
                m -> 30L * (m.getYear() * 12L + m.getMonthValue()))));
  }

  private Optional<Stamp> quarter(Match match, Tense tense) {
    int quarter = match.number("ORDINAL");
    if (match.has("YEAR") || match.has("DIRECTION")) {
      return year(match).map(year -> Stamp.quarter(year, quarter));
    }
    return anchor
        .published("M")
        .map(
            day -> {
              int now = day.get(IsoFields.QUARTER_OF_YEAR);
              boolean ahead = quarter > now && tense != Tense.FUTURE && quarter - now > 1;
              return Stamp.quarter(day.getYear() - (ahead ? 1 : 0), quarter);
            });
  }

  private static <T> T nearest(
      T about, Tense tense, IntFunction<T> inYear, ToLongFunction<T> days) {
    int year = about instanceof LocalDate day ? day.getYear() : ((YearMonth) about).getYear();
    T best = inYear.apply(year);
    long least = Long.MAX_VALUE;
    for (int y = year - 1; y <= year + 1; y++) {
      T candidate = inYear.apply(y);
      long away = days.applyAsLong(candidate) - days.applyAsLong(about);
      boolean against = away > 0 && tense == Tense.PAST || away < 0 && tense == Tense.FUTURE;
      long cost = Math.abs(away) + (against ? AGAINST_TENSE : 0);
      if (cost < least) {
        least = cost;
        best = candidate;
      }
    }
    return best;
  }

  private static Optional<Resolved> open(Match match) {
    String value = "XXXX";
    if (match.has("MONTH")) {
      value += "-" + match.get("MONTH");
      value += match.has("DAY") ? "-" + match.get("DAY") : "";
    } else if (match.has("ORDINAL")) {
      value += "-Q" + match.get("ORDINAL");
    } else if (match.has("HALF")) {
      value += "-H" + match.get("HALF");
    } else if (match.has("SEASON")) {
      value += "-" + match.get("SEASON");
    }
    return Optional.of(withTime(match, value, null));
  }

  /** Adds the part of the day or the clock time that the words give. */
  static Resolved withTime(Match match, String date, @Nullable DateRange days) {
    @Nullable String time = match.get("CLOCK");
    time = time == null ? match.get("POINT") : time;
    time = time == null ? match.get("PART") : time;
    time = time == null && match.rule().make() == TimeRule.Make.DAY ? match.rule().value() : time;
    return time == null
        ? new Resolved("DATE", date, days)
        : new Resolved("TIME", date + time, days);
  }
}
