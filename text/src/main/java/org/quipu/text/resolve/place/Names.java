package org.quipu.text.resolve.place;

import java.text.Normalizer;
import java.util.Locale;

/** One form for the spellings of a name: case, accents, hyphens, dots and apostrophes aside. */
final class Names {
  private Names() {}

  static String fold(String name) {
    boolean ascii = isAscii(name);
    String plain = ascii ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(plain.length());
    boolean blank = true;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        folded.append(Character.toLowerCase(c));
        blank = false;
      } else if ((c == ' ' || c == '-' || c == '\n' || c == '\t' || c == '\r' || c == '\u00A0')
          && !blank) {
        folded.append(' ');
        blank = true;
      } else if (c == '&' || c == '/' || c == ',') {
        folded.append(c);
        blank = false;
      }
    }
    if (blank && folded.length() > 0) {
      folded.setLength(folded.length() - 1);
    }
    // What has no lower case of one letter, such as a capital I with a dot, has more than one.
    String text = ascii ? folded.toString() : folded.toString().toLowerCase(Locale.ROOT);
    return text.startsWith("st ") ? "saint " + text.substring(3) : text;
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }
}
