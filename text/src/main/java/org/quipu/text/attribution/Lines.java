package org.quipu.text.attribution;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text's lines that hold something, as UTF-16 indexes without the white space around them. */
record Lines(String text, List<Lines.Line> all) {
  record Line(int start, int end) {}

  static Lines of(String text) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      int first = start;
      int last = end;
      while (first < last && isBlank(text.charAt(first))) {
        first++;
      }
      while (last > first && isBlank(text.charAt(last - 1))) {
        last--;
      }
      if (last > first) {
        lines.add(new Line(first, last));
      }
      start = end + 1;
    }
    return new Lines(text, List.copyOf(lines));
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00A0';
  }

  String words(Line line) {
    return text.substring(line.start(), line.end());
  }

  /** In small letters, without accents: names are written with and without them. */
  static String fold(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
