package org.quipu.app.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Pattern;

/**
 * What a person may enter as the value of a fact. A value that looks like a day, a period or a
 * number and is none would pass for words, and no rule would ever find it.
 */
final class FactValue {
  private static final Pattern DAYS = Pattern.compile("\\d{4}-\\d+-\\d+(/\\d{4}-\\d+-\\d+)?");
  private static final Pattern OTHER_DAY = Pattern.compile("\\d{1,4}[./]\\d{1,2}[./]\\d{1,4}");
  private static final Pattern PERIOD = Pattern.compile("[Pp]\\d\\w*");
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d[\\d.,' ]*%?");
  private static final Pattern WHOLE = Pattern.compile("\\d{1,18}");

  private FactValue() {}

  /**
   * @throws UsageException saying how it is written
   */
  static void check(String name, String given) {
    String value = given.strip();
    if (value.isEmpty()) {
      throw new UsageException("the value of " + name + " is empty; what is said?");
    }
    if (value.equalsIgnoreCase("yes") || value.equalsIgnoreCase("no")) {
      if (!value.equals("yes") && !value.equals("no")) {
        throw new UsageException("write yes and no in small letters, not \"" + value + "\"");
      }
    } else if (DAYS.matcher(value).matches()) {
      days(value);
    } else if (OTHER_DAY.matcher(value).matches()) {
      throw new UsageException("\"" + value + "\": write a day like 2022-12-07");
    } else if (PERIOD.matcher(value).matches()) {
      period(value);
    } else if (NUMBER.matcher(value).matches() && !WHOLE.matcher(value).matches()) {
      throw new UsageException(
          "\"" + value + "\": write a whole number with digits only, such as 104");
    }
  }

  private static void days(String value) {
    String[] ends = value.split("/");
    try {
      LocalDate from = LocalDate.parse(ends[0]);
      if (LocalDate.parse(ends[ends.length - 1]).isBefore(from)) {
        throw new UsageException("\"" + value + "\" ends before it begins");
      }
    } catch (DateTimeException e) {
      throw new UsageException("\"" + value + "\" is no day; write one like 2022-12-07");
    }
  }

  private static void period(String value) {
    try {
      if (!Period.parse(value).toString().equals(value)) {
        throw new UsageException("write the period as " + Period.parse(value));
      }
    } catch (DateTimeException e) {
      throw new UsageException(
          "\"" + value + "\" is no period; write P9M for nine months, P18D for 18 days");
    }
  }
}
