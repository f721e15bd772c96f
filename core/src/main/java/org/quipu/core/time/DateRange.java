package org.quipu.core.time;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A run of whole days, both ends included; one day when they are equal. A month or a year that a
 * text names is such a run: nobody picks a day for it.
 */
public record DateRange(LocalDate from, LocalDate to) {
  public DateRange {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "a range cannot end (" + to + ") before it begins (" + from + ")");
    }
  }

  public static DateRange day(LocalDate day) {
    return new DateRange(day, day);
  }

  public static DateRange month(int year, int month) {
    YearMonth yearMonth = YearMonth.of(year, month);
    return new DateRange(yearMonth.atDay(1), yearMonth.atEndOfMonth());
  }

  public static DateRange year(int year) {
    return new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  public boolean isDay() {
    return from.equals(to);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  public boolean overlaps(DateRange other) {
    return !other.to.isBefore(from) && !other.from.isAfter(to);
  }

  /** ISO 8601: a day, a month, a year where the range is just that, else {@code from/to}. */
  @Override
  public String toString() {
    if (isDay()) {
      return from.toString();
    }
    if (equals(month(from.getYear(), from.getMonthValue()))) {
      return YearMonth.from(from).toString();
    }
    if (equals(year(from.getYear()))) {
      return Integer.toString(from.getYear());
    }
    return from + "/" + to;
  }

  /**
   * Reads what {@link #toString} writes.
   *
   * @throws java.time.DateTimeException when it is no date
   */
  public static DateRange parse(String iso) {
    int slash = iso.indexOf('/');
    if (slash >= 0) {
      return new DateRange(parse(iso.substring(0, slash)).from, parse(iso.substring(slash + 1)).to);
    }
    if (iso.length() == 4) {
      return year(Integer.parseInt(iso));
    }
    if (iso.length() == 7) {
      YearMonth yearMonth = YearMonth.parse(iso);
      return month(yearMonth.getYear(), yearMonth.getMonthValue());
    }
    return day(LocalDate.parse(iso.length() > 10 ? iso.substring(0, 10) : iso));
  }
}
