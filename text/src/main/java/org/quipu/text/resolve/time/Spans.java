package org.quipu.text.resolve.time;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Durations and repetitions, which stand nowhere in the calendar. */
final class Spans {
  private Spans() {}

  static Resolved duration(Match match) {
    String unit = unit(match);
    @Nullable String number = match.get("NUM");
    if (Objects.equals(match.rule().value(), "only-half")) {
      return duration(half("", unit));
    }
    if (match.has("ONE")) {
      return duration(number("1", unit));
    }
    if (number == null || number.equals("X")) {
      return duration(number("X", unit));
    }
    boolean half =
        number.endsWith(".5")
            || match.has("AND_HALF")
            || Objects.equals(match.rule().value(), "half");
    String whole = number.endsWith(".5") ? number.substring(0, number.length() - 2) : number;
    return duration(half ? half(whole, unit) : number(whole, unit));
  }

  private static Resolved duration(String value) {
    return new Resolved("DURATION", value, null);
  }

  private static String unit(Match match) {
    return Optional.ofNullable(match.get("UNIT"))
        .or(() -> Optional.ofNullable(match.get("MANY")))
        .or(() -> Optional.ofNullable(match.get("ONE")))
        .or(() -> Optional.ofNullable(match.get("DAYWORD")))
        .orElseThrow(() -> new IllegalStateException("rule " + match.rule().id() + ": no unit"));
  }

  private static String number(String number, String unit) {
    if (unit.startsWith("T")) {
      return "PT" + number + unit.charAt(1);
    }
    if (unit.equals("E") && !number.equals("X") && number.matches("\\d+")) {
      return "P" + number + "0Y";
    }
    return "P" + number + unit;
  }

  /** A number and a half, told in the next smaller unit. */
  private static String half(String whole, String unit) {
    String before = whole.isEmpty() ? "" : whole + unit.substring(unit.length() - 1);
    return switch (unit) {
      case "Y" -> "P" + before + "6M";
      case "TH" -> "PT" + before + "30M";
      case "TM" -> "PT" + before + "30S";
      case "E" -> "P" + (whole.isEmpty() ? 0 : Integer.parseInt(whole)) + "5Y";
      case "D" -> "P" + before + "T12H";
      default -> "P" + (whole.isEmpty() ? "0" : whole) + ".5" + unit;
    };
  }

  static Resolved set(Match match) {
    @Nullable String fixed = match.rule().value();
    String value;
    if (fixed != null) {
      value = fixed;
    } else if (match.has("MONTH")) {
      value = "XXXX-" + match.get("MONTH");
    } else if (match.has("WEEKDAY") || match.has("WEEKDAYS")) {
      value = "XXXX-WXX-" + match.get(match.has("WEEKDAY") ? "WEEKDAY" : "WEEKDAYS");
    } else {
      value = number("1", unit(match));
    }
    return new Resolved("SET", value, null);
  }
}
