package org.quipu.text.resolve.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule of the language file.
 *
 * @param value the fixed TIMEX3 value, or null where {@code make} computes one
 * @param examples sentences with the expression in brackets, {@code =>}, its type and value
 * @param not sentences in which nothing may be found
 */
record TimeRule(
    String id,
    List<Element> pattern,
    Make make,
    @Nullable String type,
    @Nullable String value,
    int shift,
    List<String> examples,
    List<String> not) {

  /** How the value comes from what the pattern caught. */
  enum Make {
    /** Year, month, day, season, quarter, half; what is missing comes from the context. */
    DATE,
    /** A day of the week; {@code shift} or the tense says which. */
    WEEKDAY,
    /** Today and its neighbours, {@code shift} days away. */
    DAY,
    /** Last, this or next unit. */
    UNIT,
    /** A number of units before ({@code shift: -1}) or after the publication. */
    AGO,
    /** The same, from the time that was named last. */
    LATER,
    /** The unit before or after the time that was named last. */
    NEXT,
    /** That year, the same day. */
    SAME,
    /** The week that a day is in. */
    WEEK_OF,
    /** Days from one to another of a month. */
    RANGE,
    DURATION,
    /** Every unit, day of the week, month. */
    SET,
    DECADE,
    CENTURY,
    HOLIDAY,
    WEEKEND,
    /** The value that the rule writes. */
    FIXED,
    /** No time: takes words away from other rules ("May" in "Theresa May"). */
    NONE
  }

  /**
   * One place of a pattern.
   *
   * @param options words, or classes in braces; one of them must fit
   * @param optional may be absent
   * @param context must be there, yet is no part of the expression
   */
  record Element(List<String> options, boolean optional, boolean context) {}

  /** Reads {@code [for|in] about? {NUM} {UNIT}}: brackets make context, ? makes optional. */
  static List<Element> parse(String pattern) {
    return java.util.Arrays.stream(pattern.trim().split("\\s+"))
        .map(
            part -> {
              boolean optional = part.length() > 1 && part.endsWith("?");
              String body = optional ? part.substring(0, part.length() - 1) : part;
              boolean context = body.length() > 2 && body.startsWith("[") && body.endsWith("]");
              body = context ? body.substring(1, body.length() - 1) : body;
              return new Element(List.of(body.split("\\|")), optional, context);
            })
        .toList();
  }
}
