package org.quipu.text.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The stretches of a text that stand between quotation marks, as UTF-16 indexes with the marks. A
 * quotation that a new paragraph reopens without having been closed runs on, as printers do; one
 * that is never closed ends with its paragraph.
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
    boolean straight = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\u201C' || c == '\u00AB') {
        if (open < 0) {
          open = i;
          straight = false;
        }
      } else if (c == '\u201D' || c == '\u00BB') {
        if (open >= 0 && !straight) {
          stretches.add(new Stretch(open, i + 1));
          open = -1;
        }
      } else if (c == '"') {
        if (open >= 0 && straight) {
          stretches.add(new Stretch(open, i + 1));
          open = -1;
        } else if (open < 0) {
          open = i;
          straight = true;
        }
      } else if (open >= 0 && c == '\n' && i + 1 < text.length() && endsParagraph(text, i)) {
        stretches.add(new Stretch(open, i));
        open = -1;
      }
    }
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
    for (Stretch stretch : stretches) {
      if (stretch.contains(index)) {
        return stretch;
      }
    }
    return null;
  }

  List<Stretch> all() {
    return stretches;
  }
}
