package org.quipu.text.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Puts right what the tagger often gets wrong and the parser then builds on: infinitives taken for
 * nouns ("moved to sack the minister"), participles taken for adjectives ("have publicly expressed
 * support"), foreign words taken for verbs ("coup d'état"). Each rule asks for words on both sides,
 * so that "to work" and "is relaxed" stay.
 */
final class TagRepair {
  private static final Set<String> HAVE = Set.of("have", "has", "had", "having", "'ve");
  private static final Set<String> OPENS_OBJECT = Set.of("DT", "PRP$", "PRP");
  private static final Set<String> CAN_OPEN_OBJECT =
      Set.of("DT", "PRP$", "PRP", "NN", "NNS", "NNP", "NNPS", "JJ", "CD");

  private TagRepair() {}

  static void apply(List<CoreLabel> tokens) {
    for (CoreLabel token : tokens) {
      if (isPicture(token.word())) {
        token.setTag(":"); // an emoji is no noun between a subject and its verb
      }
    }
    for (int i = 1; i + 1 < tokens.size(); i++) {
      CoreLabel token = tokens.get(i);
      String next = tokens.get(i + 1).tag();
      if (token.tag().equals("NN")
          && tokens.get(i - 1).word().equalsIgnoreCase("to")
          && OPENS_OBJECT.contains(next)) {
        tokens.get(i - 1).setTag("TO");
        token.setTag("VB");
      } else if (token.tag().equals("JJ")
          && token.word().toLowerCase(Locale.ROOT).endsWith("ed")
          && CAN_OPEN_OBJECT.contains(next)
          && isPerfect(tokens, i)) {
        token.setTag("VBN");
      }
    }
    for (int i = 1; i < tokens.size(); i++) {
      // "coup d'état": the tagger takes what it does not know for a verb
      CoreLabel token = tokens.get(i);
      if (token.word().length() > 3
          && token.word().regionMatches(true, 0, "d'", 0, 2)
          && !token.tag().startsWith("NN")
          && tokens.get(i - 1).tag().startsWith("NN")) {
        token.setTag("JJ");
      }
    }
  }

  private static boolean isPicture(String word) {
    return word.codePoints()
            .allMatch(
                c ->
                    Character.getType(c) == Character.OTHER_SYMBOL
                        || Character.getType(c) == Character.MODIFIER_SYMBOL
                        || Character.getType(c) == Character.FORMAT
                        || Character.getType(c) == Character.NON_SPACING_MARK)
        && word.codePoints().anyMatch(c -> Character.getType(c) == Character.OTHER_SYMBOL);
  }

  /** "Have" stands before, with nothing but adverbs between. */
  private static boolean isPerfect(List<CoreLabel> tokens, int at) {
    int i = at - 1;
    while (i >= 0 && tokens.get(i).tag().equals("RB")) {
      i--;
    }
    return i >= 0 && HAVE.contains(tokens.get(i).word().toLowerCase(Locale.ROOT));
  }
}
