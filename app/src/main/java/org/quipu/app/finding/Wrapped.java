package org.quipu.app.finding;

/** Lines of a width that terminals and letters have. */
final class Wrapped {
  private static final int WIDTH = 100;

  private Wrapped() {}

  /**
   * @param first margin of the first line
   * @param rest margin of the others
   */
  static String lines(String words, String first, String rest) {
    StringBuilder out = new StringBuilder(first);
    int column = first.length();
    boolean begins = true;
    for (String word : words.strip().split("\\s+")) {
      int length = word.codePointCount(0, word.length());
      if (!begins && column + 1 + length > WIDTH) {
        out.append('\n').append(rest);
        column = rest.length();
        begins = true;
      }
      out.append(begins ? "" : " ").append(word);
      column += length + (begins ? 0 : 1);
      begins = false;
    }
    return out.toString();
  }
}
