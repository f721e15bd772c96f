package org.quipu.record.incident;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quipu.core.document.Folding;

/**
 * The names in a stretch of text, by their capitals, and its larger numbers: what tells one
 * occurrence from another of its kind. How much each tells is decided by how rare it is.
 */
final class Names {
  private static final Pattern WORD =
      Pattern.compile("(\\p{L}[\\p{L}\\p{Mn}'’-]*+)|(?<![\\p{L}\\d.,])(\\d{3,5})(?![\\p{L}\\d.,])");
  private static final Pattern AFTER_STOP = Pattern.compile("[.!?:;…\"“”«»)(]\\s*$|^\\s*$");

  /** More than this many words of a text in capitals: then capitals say nothing. */
  private static final double SHOUTING = 0.7;

  private static final int YEARS_FROM = 1900;
  private static final int YEARS_TO = 2100;

  private Names() {}

  /**
   * @param sentences where to look
   * @param known names seen inside a sentence of the document, whose first words then count too
   */
  static Set<String> of(List<String> sentences, Set<String> known) {
    Set<String> names = new TreeSet<>();
    for (String sentence : sentences) {
      collect(sentence, known, names);
    }
    return names;
  }

  /** The names of a whole document that stand where only a name has a capital. */
  static Set<String> inside(List<String> sentences) {
    return of(sentences, Set.of());
  }

  private static void collect(String sentence, Set<String> known, Set<String> names) {
    boolean loud = isLoud(sentence);
    Matcher words = WORD.matcher(sentence);
    while (words.find()) {
      String word = words.group();
      if (words.group(2) != null) {
        int number = Integer.parseInt(word);
        if (number < YEARS_FROM || number > YEARS_TO) {
          names.add(word);
        }
        continue;
      }
      if (!Character.isUpperCase(word.codePointAt(0)) || word.length() < 3) {
        continue;
      }
      String name = bare(Folding.fold(word));
      boolean first =
          AFTER_STOP
              .matcher(sentence.substring(Math.max(0, words.start() - 3), words.start()))
              .find();
      if (loud ? word.length() >= 5 : !first || known.contains(name)) {
        names.add(name);
      }
    }
  }

  private static String bare(String word) {
    return word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
  }

  private static boolean isLoud(String sentence) {
    int letters = 0;
    int capitals = 0;
    for (int i = 0; i < sentence.length(); i++) {
      if (Character.isLetter(sentence.charAt(i))) {
        letters++;
        capitals += Character.isUpperCase(sentence.charAt(i)) ? 1 : 0;
      }
    }
    return letters > 0 && capitals > SHOUTING * letters;
  }
}
