package org.quipu.core.document;

import java.text.Normalizer;
import java.util.Locale;

/** Words as people look for them: small letters without accents. */
public final class Folding {
  private Folding() {}

  public static String fold(String words) {
    boolean plain = true;
    for (int i = 0; i < words.length() && plain; i++) {
      plain = words.charAt(i) < 0x80;
    }
    String bare =
        plain ? words : Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{Mn}+", "");
    return bare.toLowerCase(Locale.ROOT);
  }
}
