package org.quipu.text.resolve.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.quipu.core.time.DateRange;

/**
 * A stretch of the calendar with its TIMEX3 value.
 *
 * @param unit D, W, M, Q, Y, E or C
 */
record Stamp(String unit, String value, DateRange days) {
  static Stamp day(LocalDate day) {
    return new Stamp("D", day.toString(), DateRange.day(day));
  }

  static Stamp week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Stamp("W", weekValue(day), new DateRange(monday, monday.plusDays(6)));
  }

  static Stamp weekend(LocalDate saturday) {
    return new Stamp(
        "D", weekValue(saturday) + "-WE", new DateRange(saturday, saturday.plusDays(1)));
  }

  private static String weekValue(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  static Stamp month(YearMonth month) {
    return new Stamp(
        "M", month.toString(), DateRange.month(month.getYear(), month.getMonthValue()));
  }

  static Stamp quarter(int year, int quarter) {
    YearMonth first = YearMonth.of(year, quarter * 3 - 2);
    return new Stamp(
        "Q",
        year + "-Q" + quarter,
        new DateRange(first.atDay(1), first.plusMonths(2).atEndOfMonth()));
  }

  static Stamp half(int year, int half) {
    YearMonth first = YearMonth.of(year, half * 6 - 5);
    return new Stamp(
        "H", year + "-H" + half, new DateRange(first.atDay(1), first.plusMonths(5).atEndOfMonth()));
  }

  static Stamp year(int year) {
    return new Stamp("Y", String.format(Locale.ROOT, "%04d", year), DateRange.year(year));
  }

  /**
   * @param decade the first three digits
   */
  static Stamp decade(int decade) {
    return new Stamp(
        "E",
        Integer.toString(decade),
        new DateRange(LocalDate.of(decade * 10, 1, 1), LocalDate.of(decade * 10 + 9, 12, 31)));
  }

  static Stamp century(int ordinal) {
    return new Stamp(
        "C",
        Numbers.pad(Integer.toString(ordinal - 1)),
        new DateRange(LocalDate.of(ordinal * 100 - 99, 1, 1), LocalDate.of(ordinal * 100, 12, 31)));
  }

  /** The unit that holds a day. */
  static Stamp of(String unit, LocalDate day) {
    return switch (unit) {
      case "W" -> week(day);
      case "M" -> month(YearMonth.from(day));
      case "Q" -> quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
      case "Y" -> year(day.getYear());
      case "E" -> decade(day.getYear() / 10);
      case "C" -> century((day.getYear() - 1) / 100 + 1);
      default -> day(day);
    };
  }

  /** A day moved by some units; hours and shorter do not move it. */
  static LocalDate move(LocalDate day, String unit, int by) {
    return switch (unit) {
      case "D" -> day.plusDays(by);
      case "W" -> day.plusWeeks(by);
      case "M" -> day.plusMonths(by);
      case "Q" -> day.plusMonths(3L * by);
      case "Y" -> day.plusYears(by);
      case "E" -> day.plusYears(10L * by);
      case "C" -> day.plusYears(100L * by);
      default -> day;
    };
  }

  /** What a unit's value looks like when nothing is known of it. */
  static String open(String unit) {
    return switch (unit) {
      case "W" -> "XXXX-WXX";
      case "M" -> "XXXX-XX";
      case "Q" -> "XXXX-QX";
      case "Y" -> "XXXX";
      case "E" -> "XXX";
      case "C" -> "XX";
      default -> "XXXX-XX-XX";
    };
  }
}
