package org.quipu.text.code;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.quipu.text.annotate.Token;

/** The words of a stretch of text, to be searched for those of a table. */
final class Wording {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{Punct}]+");

  private final Set<String> all = new HashSet<>();
  private final StringBuilder lemmas = new StringBuilder(" ");
  private final StringBuilder words = new StringBuilder(" ");

  Wording(List<Token> tokens) {
    for (Token token : tokens) {
      String word = token.word().toLowerCase(Locale.ROOT);
      if (!word.equals("-")) {
        add(token.lemma(), word);
      }
    }
  }

  /** Words of a phrase whose tokens are not at hand; a plural counts as its singular too. */
  Wording(String phrase) {
    for (String word : BETWEEN_WORDS.split(phrase.toLowerCase(Locale.ROOT), -1)) {
      if (!word.isEmpty()) {
        boolean plural = word.length() > 3 && word.endsWith("s");
        add(plural ? word.substring(0, word.length() - 1) : word, word);
      }
    }
  }

  private void add(String lemma, String word) {
    all.add(lemma);
    all.add(word);
    lemmas.append(lemma).append(' ');
    words.append(word).append(' ');
  }

  boolean has(PhraseSet wanted) {
    if (!Collections.disjoint(all, wanted.singles())) {
      return true;
    }
    for (String phrase : wanted.phrases()) {
      if (lemmas.indexOf(phrase) >= 0 || words.indexOf(phrase) >= 0) {
        return true;
      }
    }
    return false;
  }
}
