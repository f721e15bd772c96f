package org.quipu.record;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quipu.core.document.CodePoints;
import org.quipu.core.document.Span;

/**
 * Cuts a text into the passages that a search shows: paragraphs, and runs of sentences where a
 * paragraph is long. Every word is in exactly one passage. The coder's sentences would not do:
 * Spanish documents have none yet, and a search should not change with the coder.
 */
final class Passages {
  /** Length at which a passage may end after a sentence, and must end at white space, in chars. */
  private static final int LONG = 500;

  private static final int TOO_LONG = 1200;

  private static final Pattern PARAGRAPH_END = Pattern.compile("\\R\\h*\\R\\s*");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"'”’»)\\]]*\\s+");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private Passages() {}

  static List<Span> of(CodePoints points) {
    String text = points.text();
    List<Span> passages = new ArrayList<>();
    Matcher paragraphEnd = PARAGRAPH_END.matcher(text);
    int start = 0;
    while (start < text.length()) {
      boolean more = paragraphEnd.find(start);
      int end = more ? paragraphEnd.end() : text.length();
      paragraph(points, start, end, passages);
      start = end;
    }
    return passages;
  }

  private static void paragraph(CodePoints points, int start, int end, List<Span> passages) {
    String text = points.text();
    int at = start;
    while (at < end) {
      int cut = end;
      if (end - at > TOO_LONG) {
        cut = cut(SENTENCE_END, text, at + LONG, at + TOO_LONG);
        cut = cut > 0 ? cut : cut(SPACE, text, at + LONG, at + TOO_LONG);
        cut = cut > 0 ? cut : wholeCharacter(text, at + TOO_LONG);
      }
      String words = text.substring(at, cut);
      int last = at + words.stripTrailing().length();
      int first = last - words.strip().length();
      if (first < last) {
        passages.add(new Span(points.toPoint(first), points.toPoint(last)));
      }
      at = cut;
    }
  }

  /** The end of the pattern's first match between two indexes, 0 where there is none. */
  private static int cut(Pattern pattern, String text, int from, int to) {
    Matcher matcher = pattern.matcher(text).region(from, to);
    return matcher.find() ? matcher.end() : 0;
  }

  private static int wholeCharacter(String text, int index) {
    return Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
  }
}
