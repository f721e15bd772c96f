package org.quipu.text.open;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quipu.core.document.Known;
import org.quipu.core.document.Metadata;
import org.quipu.core.document.Origin;
import org.quipu.core.time.DateRange;

/**
 * What a text says about itself: the title and date of publication at its head, the imprint at its
 * end. In doubt nothing: a wrong date moves every "yesterday" of the document.
 */
final class TextClues {
  private static final int HEAD_LINES = 8;
  private static final int END_LINES = 8;
  private static final int LONGEST_HEAD = 4_000;

  /** Lines longer than this are prose. */
  private static final int PROSE = 160;

  /** Lines at least this long that another follows may be cut in the middle of a sentence. */
  private static final int WRAPPED = 45;

  private static final Pattern LINE_END = Pattern.compile("\\R");
  private static final Pattern TITLE_MARK = Pattern.compile("^#{1,3}\\s+");
  private static final Pattern WORDS = Pattern.compile("\\p{L}+\\P{L}+\\p{L}+");

  private final DateForms dates;

  TextClues(DateForms dates) {
    this.dates = dates;
  }

  Metadata of(String text, boolean spanish) {
    String head = text.substring(0, Math.min(text.length(), LONGEST_HEAD));
    List<String> headLines = lines(head);
    Known<DateRange> published = known(dateAtHead(headLines, spanish), Origin.TEXT_HEAD);
    if (published == null) {
      String end = text.substring(Math.max(0, text.length() - LONGEST_HEAD));
      published = known(dateAtEnd(lines(end), spanish), Origin.TEXT_END);
    }
    return new Metadata(
        null, null, known(title(headLines, spanish), Origin.TEXT_HEAD), null, null, published);
  }

  private static <T> @Nullable Known<T> known(@Nullable T value, Origin origin) {
    return value == null ? null : new Known<>(value, origin);
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    for (String line : LINE_END.split(text, -1)) {
      lines.add(line.strip());
    }
    return lines;
  }

  private @Nullable DateRange dateAtHead(List<String> lines, boolean spanish) {
    Set<DateRange> datelines = new LinkedHashSet<>();
    Set<DateRange> ofLines = new LinkedHashSet<>();
    Set<DateRange> openings = new LinkedHashSet<>();
    int seen = 0;
    for (int i = 0; i < lines.size() && seen < HEAD_LINES; i++) {
      String line = lines.get(i);
      if (line.isEmpty()) {
        continue;
      }
      seen++;
      if (!isContinued(lines, i)) {
        String paragraph = paragraph(lines, i);
        add(datelines, dates.dateline(paragraph, spanish));
        add(ofLines, dateOf(line, spanish));
        add(ofLines, dates.heading(line, spanish));
        add(openings, dates.opening(paragraph, spanish));
      }
      if (line.length() > PROSE) {
        break;
      }
    }
    for (Set<DateRange> found : List.of(datelines, ofLines, openings)) {
      if (!found.isEmpty()) {
        // Several dates are a chronology: none of them is the publication's.
        return found.size() == 1 ? found.iterator().next() : null;
      }
    }
    return null;
  }

  private static void add(Set<DateRange> found, @Nullable DateRange date) {
    if (date != null) {
      found.add(date);
    }
  }

  /** Whether a line goes on with the sentence of the line before, in text with hard line breaks. */
  private static boolean isContinued(List<String> lines, int i) {
    String before = i == 0 ? "" : lines.get(i - 1);
    return !before.isEmpty()
        && (before.length() >= WRAPPED
            || Character.isDigit(before.charAt(before.length() - 1))
            || before.endsWith(","));
  }

  /** The line with those that follow it up to the next blank one, as far as a date line goes. */
  private static String paragraph(List<String> lines, int from) {
    StringBuilder paragraph = new StringBuilder(lines.get(from));
    for (int i = from + 1; i < lines.size() && paragraph.length() < 2 * PROSE; i++) {
      if (lines.get(i).isEmpty()) {
        break;
      }
      paragraph.append(' ').append(lines.get(i));
    }
    return paragraph.toString();
  }

  private @Nullable DateRange dateAtEnd(List<String> lines, boolean spanish) {
    int seen = 0;
    for (int i = lines.size() - 1; i >= 0 && seen < END_LINES; i--) {
      String line = lines.get(i);
      if (line.isEmpty()) {
        continue;
      }
      if (line.length() > PROSE) {
        break;
      }
      seen++;
      DateRange date = dates.imprint(line, spanish);
      if (date == null && !isContinued(lines, i)) {
        date = dateOf(line, spanish);
      }
      if (date == null && seen == 1) {
        date = signed(line, spanish);
      }
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  /** "The Evening Paper, Lima, 18 December 2022": who, where and when. */
  private @Nullable DateRange signed(String line, boolean spanish) {
    int comma = line.indexOf(',');
    boolean prose = endsLikeProse(line) || line.indexOf(". ") >= 0;
    return comma < 0 || prose || !Character.isUpperCase(line.codePointAt(0))
        ? null
        : dates.placed(line.substring(comma + 1).strip(), spanish);
  }

  private @Nullable DateRange dateOf(String line, boolean spanish) {
    DateRange alone = dates.alone(line, spanish);
    return alone != null ? alone : dates.placed(line, spanish);
  }

  /**
   * The first line, where it is short, does not end like a sentence, and stands apart from what
   * follows; a date line may come before it.
   */
  private @Nullable String title(List<String> lines, boolean spanish) {
    int at = 0;
    while (at < lines.size()
        && (lines.get(at).isEmpty() || dateOf(lines.get(at), spanish) != null)) {
      at++;
    }
    if (at + 1 >= lines.size()) {
      return null;
    }
    String line = TITLE_MARK.matcher(lines.get(at)).replaceFirst("");
    if (line.length() > PROSE || !WORDS.matcher(line).find() || endsLikeProse(line)) {
      return null;
    }
    String next = lines.get(at + 1);
    boolean apart = next.isEmpty() || next.length() > PROSE || dateOf(next, spanish) != null;
    boolean goesOn = lines.subList(at + 1, lines.size()).stream().anyMatch(l -> !l.isEmpty());
    return apart && goesOn && !Character.isLowerCase(line.codePointAt(0)) ? line : null;
  }

  private static boolean endsLikeProse(String line) {
    return ".,;:…".indexOf(line.charAt(line.length() - 1)) >= 0;
  }
}
