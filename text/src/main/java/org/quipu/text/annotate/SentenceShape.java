package org.quipu.text.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;

/** What the annotators of both languages ask of a sentence before they tag it. */
final class SentenceShape {
  /**
   * Longest sentence that is taken whole; what comes longer is no prose, and is cut into pieces.
   */
  private static final int LONGEST = 160;

  private SentenceShape() {}

  static List<List<CoreLabel>> pieces(List<CoreLabel> tokens) {
    List<List<CoreLabel>> pieces = new ArrayList<>();
    int from = 0;
    while (tokens.size() - from > LONGEST) {
      int to = from + LONGEST;
      for (int i = to; i > from + LONGEST / 2; i--) {
        String word = tokens.get(i - 1).word();
        if (word.equals(";") || word.equals(",")) {
          to = i;
          break;
        }
      }
      pieces.add(tokens.subList(from, to));
      from = to;
    }
    pieces.add(tokens.subList(from, tokens.size()));
    return pieces;
  }

  /** More than two letters in three are capitals, in a sentence of some length. */
  static boolean isInCapitals(List<CoreLabel> tokens) {
    int upper = 0;
    int lower = 0;
    for (CoreLabel token : tokens) {
      for (int i = 0; i < token.word().length(); i++) {
        char c = token.word().charAt(i);
        upper += Character.isUpperCase(c) ? 1 : 0;
        lower += Character.isLowerCase(c) ? 1 : 0;
      }
    }
    return upper > 12 && upper > 2 * lower;
  }
}
