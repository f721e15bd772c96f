package org.quipu.text.annotate;

/**
 * A text made plain for the annotators — typographic quotes, no-break spaces, soft hyphens,
 * zero-width characters — with the way back to the original. Nothing of the original is changed; a
 * character is either kept, replaced by one other, or left out, so one index per character
 * suffices. Only a run of characters without white space that is longer than any word or address is
 * broken by a space of our own, since the tokenizer looks ahead to the end of such a run from each
 * of its characters.
 */
final class AlignedText {
  /** Longer than the addresses of web pages; what is longer yet is data, not language. */
  private static final int LONGEST_RUN = 400;

  private final String plain;
  private final int[] original;
  private final int originalLength;

  private AlignedText(String plain, int[] original, int originalLength) {
    this.plain = plain;
    this.original = original;
    this.originalLength = originalLength;
  }

  static AlignedText of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    int[] original = new int[text.length() + text.length() / LONGEST_RUN + 1];
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char made = plain(c);
      if (made == 0) {
        continue;
      }
      run = Character.isWhitespace(made) ? 0 : run + 1;
      if (run > LONGEST_RUN && !Character.isLowSurrogate(c)) {
        original[plain.length()] = i; // no word begins or ends with a space, so nobody asks for it
        plain.append(' ');
        run = 1;
      }
      original[plain.length()] = i;
      plain.append(made);
    }
    return new AlignedText(plain.toString(), original, text.length());
  }

  String plain() {
    return plain;
  }

  /** UTF-16 index in the original of a character of the plain text. */
  int toOriginal(int index) {
    return index < plain.length() ? original[index] : originalLength;
  }

  /** UTF-16 index in the original just behind the character before {@code end}. */
  int toOriginalEnd(int end) {
    return end == 0 ? 0 : original[end - 1] + 1;
  }

  /** What stands for a character; 0 leaves it out. */
  private static char plain(char c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u00B4', '\u02BC' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB' -> '"';
      case '\u2010', '\u2011' -> '-';
      case '\u00A0',
          '\u2002',
          '\u2003',
          '\u2007',
          '\u2008',
          '\u2009',
          '\u200A',
          '\u202F',
          '\u3000' ->
          ' ';
      // soft hyphen, zero-width characters, direction marks, byte order mark
      case '\u00AD',
          '\u200B',
          '\u200C',
          '\u200D',
          '\u200E',
          '\u200F',
          '\u2060',
          '\u202A',
          '\u202B',
          '\u202C',
          '\u202D',
          '\u202E',
          '\uFEFF',
          '\u0000' ->
          0;
      default -> c;
    };
  }
}
