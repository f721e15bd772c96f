package org.quipu.text.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The stretches of a text that stand between quotation marks, as UTF-16 indexes with the marks. A
 * quotation that a new paragraph reopens without having been closed runs on, as printers do; one
 * that is never closed ends with its paragraph. Two apostrophes are a quotation mark.
 */
final class Quotations {
  record Stretch(int start, int end) {
    boolean contains(int index) {
      return start <= index && index < end;
    }
  }

  private final List<Stretch> stretches = new ArrayList<>();

  Quotations(String text) {
    int open = -1;
    char mark = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean two = c == '\'' && i + 1 < text.length() && text.charAt(i + 1) == '\'';
      if (c == '\u201C' || c == '\u00AB' || c == '\u201D' && open < 0 && opens(text, i)) {
        if (open < 0) {
          open = i;
          mark = c;
        }
      } else if (c == '\u201D' || c == '\u00BB') {
        if (open >= 0 && mark != '"' && mark != '\'') {
          stretches.add(new Stretch(open, i + 1));
          open = -1;
        }
      } else if (c == '"' || two) {
        int width = two ? 2 : 1;
        if (open >= 0 && (mark == c || !opens(text, i))) {
          stretches.add(new Stretch(open, i + width));
          open = -1;
        } else if (open < 0 && !closes(text, i, width)) {
          open = i;
          mark = c;
        }
        i += width - 1;
      } else if (open >= 0 && c == '\n' && i + 1 < text.length() && endsParagraph(text, i)) {
        stretches.add(new Stretch(open, i));
        open = -1;
      }
    }
  }

  /** A mark behind a space and before a letter opens, whichever way it is curved. */
  private static boolean opens(String text, int i) {
    boolean free = i == 0 || Character.isWhitespace(text.charAt(i - 1));
    return free && i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
  }

  /** A mark behind a word and before a space can only close, though nothing was opened. */
  private static boolean closes(String text, int i, int width) {
    boolean behind =
        i > 0 && !Character.isWhitespace(text.charAt(i - 1)) && text.charAt(i - 1) != '(';
    return behind && (i + width == text.length() || Character.isWhitespace(text.charAt(i + width)));
  }

  private static boolean endsParagraph(String text, int newline) {
    int i = newline;
    int lines = 0;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      lines += text.charAt(i) == '\n' ? 1 : 0;
      i++;
    }
    return lines > 1;
  }

  /** The quotation around this index. */
  @Nullable Stretch around(int index) {
    int i = firstEndingAfter(index);
    return i < stretches.size() && stretches.get(i).contains(index) ? stretches.get(i) : null;
  }

  /** The last quotation that ends at or before this index. */
  @Nullable Stretch before(int index) {
    int i = firstEndingAfter(index) - 1;
    return i < 0 ? null : stretches.get(i);
  }

  /** The first quotation that starts at or after this index. */
  @Nullable Stretch after(int index) {
    int i = firstEndingAfter(index);
    if (i < stretches.size() && stretches.get(i).start() < index) {
      i++;
    }
    return i < stretches.size() ? stretches.get(i) : null;
  }

  /** By halves: the stretches stand in the text's order and do not overlap. */
  private int firstEndingAfter(int index) {
    int low = 0;
    int high = stretches.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (stretches.get(middle).end() <= index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  static boolean isQuotation(String words) {
    char first = words.charAt(0);
    return first == '\u201C'
        || first == '\u201D'
        || first == '"'
        || first == '\u00AB'
        || words.startsWith("\'\'");
  }

  List<Stretch> all() {
    return stretches;
  }
}
