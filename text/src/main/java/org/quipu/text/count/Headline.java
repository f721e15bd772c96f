package org.quipu.text.count;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title as the annotators can read it: without the name of the publisher behind a dash or bar,
 * and in lower case where every word is in capitals, which a tagger takes for names.
 */
final class Headline {
  private static final Pattern PUBLISHER = Pattern.compile("\\s+(?:[-–—|]|::)\\s+");
  private static final int FEWEST_WORDS = 3;

  private Headline() {}

  static String plain(String title) {
    String plain = title.strip();
    Matcher mark = PUBLISHER.matcher(plain);
    while (mark.find()) {
      String head = plain.substring(0, mark.start());
      if (head.split("\\s+").length >= FEWEST_WORDS) {
        plain = head;
        break;
      }
    }
    int words = 0;
    int capital = 0;
    for (String word : plain.split("[^\\p{L}]+")) {
      if (word.length() > 3) {
        words++;
        capital += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
      }
    }
    return words > 2 && capital * 10 >= words * 8 ? plain.toLowerCase(Locale.ROOT) : plain;
  }
}
