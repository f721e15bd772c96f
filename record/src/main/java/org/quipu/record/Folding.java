package org.quipu.record;

import java.text.Normalizer;
import java.util.Locale;

/** Words as people look for them: small letters without accents. */
final class Folding {
  private Folding() {}

  static String fold(String words) {
    boolean plain = true;
    for (int i = 0; i < words.length() && plain; i++) {
      plain = words.charAt(i) < 0x80;
    }
    String bare =
        plain ? words : Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{Mn}+", "");
    return bare.toLowerCase(Locale.ROOT);
  }
}
