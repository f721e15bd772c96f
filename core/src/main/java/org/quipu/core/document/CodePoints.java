package org.quipu.core.document;

/**
 * The one place that converts between UTF-16 indexes, which Java and the annotators use, and code
 * points, which everybody outside sees. Immutable and safe to share; a text without surrogates, by
 * far the usual one, needs no table.
 */
public final class CodePoints {
  private final String text;
  private final int[] charToPoint;
  private final int[] pointToChar;

  public CodePoints(String text) {
    this.text = text;
    int points = text.codePointCount(0, text.length());
    if (points == text.length()) {
      charToPoint = new int[0];
      pointToChar = new int[0];
      return;
    }
    charToPoint = new int[text.length() + 1];
    pointToChar = new int[points + 1];
    int point = 0;
    for (int i = 0; i < text.length(); ) {
      pointToChar[point] = i;
      int width = Character.charCount(text.codePointAt(i));
      for (int k = 0; k < width; k++) {
        charToPoint[i + k] = point;
      }
      i += width;
      point++;
    }
    charToPoint[text.length()] = points;
    pointToChar[points] = text.length();
  }

  /**
   * The code point index of a UTF-16 index; the middle of a surrogate pair belongs to its start.
   */
  public int toPoint(int utf16) {
    return charToPoint.length == 0 ? utf16 : charToPoint[utf16];
  }

  public int toUtf16(int point) {
    return pointToChar.length == 0 ? point : pointToChar[point];
  }

  /** The words between two UTF-16 indexes, with their place. */
  public Quote quote(int utf16Start, int utf16End) {
    Span span = new Span(toPoint(utf16Start), toPoint(utf16End));
    return quote(span);
  }

  public Quote quote(Span span) {
    return new Quote(span, text.substring(toUtf16(span.start()), toUtf16(span.end())));
  }

  public String text() {
    return text;
  }

  /** Length of the text in code points. */
  public int length() {
    return pointToChar.length == 0 ? text.length() : pointToChar.length - 1;
  }
}
