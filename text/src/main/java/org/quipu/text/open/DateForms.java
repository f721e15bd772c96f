package org.quipu.text.open;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quipu.core.time.DateRange;

/**
 * Dates of publication in lines that are made to hold one; {@code dates.yaml} has the forms. A date
 * that the words leave ambiguous, like 9/1/2023 outside a Spanish text, is not read.
 */
final class DateForms {
  /** What every form but the short ones has; most lines do not, and need no closer look. */
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /** Longer lines are read to here; a date line is at the start. */
  private static final int LONGEST_LINE = 300;

  /** The year up to which two digits are of this century. */
  private static final int LAST_SHORT_YEAR = 49;

  private final Map<String, Integer> months = new HashMap<>();
  private final Map<String, String> examples;
  private final List<Map<DateShape, Pattern>> forms = new ArrayList<>();
  private final List<Map<DateShape, Pattern>> spanishForms = new ArrayList<>();
  private final List<Map<DateShape, Pattern>> datelineForms = new ArrayList<>();
  private final Pattern not;
  private final Pattern kinds;
  private final Pattern imprint;
  private final Pattern numbers;

  private DateForms(Map<String, Map<String, String>> tables) {
    Knowledge.table(tables, "months")
        .forEach(
            (number, names) -> {
              for (String name : names.split(" ", -1)) {
                months.put(name, Integer.valueOf(number));
              }
            });
    examples = Knowledge.table(tables, "examples");
    not = anyOf(Knowledge.table(tables, "not"));
    kinds = anyOf(Knowledge.table(tables, "kinds"));
    Map<String, String> imprints = Knowledge.table(tables, "imprints");
    imprint = anyOf(imprints);
    numbers =
        ignoringCase(
            Knowledge.value(imprints, "volume") + "|" + Knowledge.value(imprints, "number"));
    Map<String, String> before = Knowledge.table(tables, "before");
    String cues =
        "(?iu:(?:(?:"
            + Knowledge.value(before, "published")
            + "|"
            + Knowledge.value(before, "label")
            + ")\\s*)?(?:"
            + Knowledge.value(before, "weekday")
            + "\\s+)?)";
    for (String form : Knowledge.table(tables, "forms").values()) {
      forms.add(compile(cues, form));
    }
    spanishForms.addAll(forms);
    for (String form : Knowledge.table(tables, "spanish").values()) {
      spanishForms.add(compile(cues, form));
    }
    for (String form : Knowledge.table(tables, "datelines").values()) {
      datelineForms.add(compile(cues, form));
    }
  }

  static DateForms load() {
    return new DateForms(Knowledge.tables("dates.yaml"));
  }

  Map<String, String> examples() {
    return examples;
  }

  /** The line is a date and nothing else, but for "Published on", a weekday, a time of day. */
  @Nullable DateRange alone(String line, boolean spanish) {
    return find(line, spanish, DateShape.ALONE);
  }

  /** The line is "place, date" and no more; to the day, since a month may be part of a title. */
  @Nullable DateRange placed(String line, boolean spanish) {
    return day(find(line, spanish, DateShape.PLACED));
  }

  /** The text opens with place and date and goes on: "Lima, 9 January 2023 (Agency) — The …". */
  @Nullable DateRange dateline(String text, boolean spanish) {
    DateRange found = day(find(text, spanish, DateShape.PLACED_BEFORE_PROSE));
    return found != null ? found : find(text, datelineForms, DateShape.PLACED_BEFORE_PROSE);
  }

  /** The line is a by-line with a date, or the heading of a paper that carries its date there. */
  @Nullable DateRange heading(String line, boolean spanish) {
    DateRange found = day(find(line, spanish, DateShape.BYLINE));
    return found == null && kinds.matcher(clip(line)).find()
        ? day(find(line, spanish, DateShape.APART))
        : found;
  }

  /** The line opens with a date and a dash, and goes on: a date line, or one entry of many. */
  @Nullable DateRange opening(String line, boolean spanish) {
    return day(find(line, spanish, DateShape.BEFORE_PROSE));
  }

  /** The line ends with a date and says that it is about a publication. */
  @Nullable DateRange imprint(String line, boolean spanish) {
    String clipped = clip(line);
    return imprint.matcher(clipped).find()
        ? find(numbers.matcher(clipped).replaceAll(" – "), spanish, DateShape.LAST)
        : null;
  }

  private @Nullable DateRange find(String line, boolean spanish, DateShape shape) {
    return YEAR.matcher(line).find() ? find(line, spanish ? spanishForms : forms, shape) : null;
  }

  private @Nullable DateRange find(
      String line, List<Map<DateShape, Pattern>> forms, DateShape shape) {
    String clipped = clip(line);
    for (Map<DateShape, Pattern> form : forms) {
      Pattern pattern = form.get(shape);
      Matcher matcher = pattern == null ? null : pattern.matcher(clipped);
      if (matcher != null && matcher.find()) {
        boolean isOther = not.matcher(clipped.substring(0, matcher.end())).find();
        DateRange found = isOther ? null : read(matcher);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private @Nullable DateRange read(Matcher matcher) {
    String pattern = matcher.pattern().pattern();
    int year = Integer.parseInt(matcher.group("year"));
    if (year < 100) {
      year += year <= LAST_SHORT_YEAR ? 2000 : 1900;
    }
    Integer month =
        pattern.contains("(?<nn>")
            ? Integer.valueOf(matcher.group("nn"))
            : months.get(matcher.group("month").toLowerCase(Locale.ROOT));
    if (month == null) {
      return null;
    }
    try {
      return pattern.contains("(?<day>")
          ? DateRange.day(LocalDate.of(year, month, Integer.parseInt(matcher.group("day"))))
          : DateRange.month(year, month);
    } catch (DateTimeException e) {
      return null; // 31 February, month 13: not a date after all
    }
  }

  private static @Nullable DateRange day(@Nullable DateRange found) {
    return found != null && found.isDay() ? found : null;
  }

  private Map<DateShape, Pattern> compile(String cues, String form) {
    String names =
        months.keySet().stream()
            .sorted((a, b) -> b.length() - a.length())
            .collect(Collectors.joining("|"));
    String date =
        "(?iu:"
            + form.replace(" ", "[\\s\\u00a0\\u202f]+")
                .replace("{day}", "(?<day>[0-3]?\\d)")
                .replace("{month}", "(?<month>" + names + ")")
                .replace("{nn}", "(?<nn>[01]?\\d)")
                .replace("{year}", "(?<year>(?:19|20)\\d\\d)(?!\\d)")
                .replace("{yy}", "(?<year>\\d\\d)(?!\\d)")
            + ")";
    Map<DateShape, Pattern> shapes = new EnumMap<>(DateShape.class);
    for (DateShape shape : DateShape.values()) {
      shapes.put(shape, shape.around(cues, date));
    }
    return shapes;
  }

  private static Pattern anyOf(Map<String, String> patterns) {
    return ignoringCase(String.join("|", patterns.values()));
  }

  private static Pattern ignoringCase(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static String clip(String line) {
    return line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line;
  }
}
