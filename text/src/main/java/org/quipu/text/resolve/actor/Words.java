package org.quipu.text.resolve.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form in which words of lists and of texts are compared. */
final class Words {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\-/]+");

  private Words() {}

  /** Lower case, without accents and full stops: {@code U.S.} and {@code us} are one here. */
  static String plain(String word) {
    if (word.equals("-LRB-") || word.equals("-RRB-")) {
      return word.equals("-LRB-") ? "(" : ")";
    }
    boolean ascii = true;
    boolean changed = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      ascii &= c < 128;
      changed |= Character.isUpperCase(c) || c == '.' || c == '\u2019';
    }
    if (ascii && !changed) {
      return word;
    }
    String lower = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    if (!ascii) {
      lower = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }
    return lower.length() > 1 ? lower.replace(".", "") : lower;
  }

  /** A list's phrase cut as the annotator cuts texts, in the form of {@link #plain}. */
  static List<String> of(String phrase) {
    List<String> words = new ArrayList<>();
    String spaced = phrase.replace("(", " ( ").replace(")", " ) ").trim();
    for (String word : BETWEEN.split(spaced)) {
      String plain = plain(word);
      if (plain.endsWith("'s") && plain.length() > 2) {
        words.add(plain.substring(0, plain.length() - 2));
        words.add("'s");
      } else if (plain.endsWith("'") && plain.length() > 1) {
        words.add(plain.substring(0, plain.length() - 1));
        words.add("'");
      } else if (plain.endsWith(",") && plain.length() > 1) {
        words.add(plain.substring(0, plain.length() - 1));
        words.add(",");
      } else if (!plain.isEmpty()) {
        words.add(plain);
      }
    }
    return words;
  }

  /** True for what a text writes in capitals only: UN, U.S., ELN. */
  static boolean isAcronym(String phrase) {
    int upper = 0;
    for (int i = 0; i < phrase.length(); i++) {
      char c = phrase.charAt(i);
      if (Character.isLowerCase(c) || Character.isWhitespace(c)) {
        return false;
      }
      upper += Character.isUpperCase(c) ? 1 : 0;
    }
    return upper > 1;
  }
}
