package org.quipu.text.resolve.place;

import java.text.Normalizer;
import java.util.Locale;

/** One form for the spellings of a name: case, accents, hyphens, dots and apostrophes aside. */
final class Names {
  private Names() {}

  static String fold(String name) {
    String plain = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
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
    String text = folded.toString().strip().toLowerCase(Locale.ROOT);
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
