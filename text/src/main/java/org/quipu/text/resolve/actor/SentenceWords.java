package org.quipu.text.resolve.actor;

import org.quipu.text.annotate.Sentence;
import org.quipu.text.annotate.Token;

/** The words of a sentence in the form in which lists are searched, made once. */
final class SentenceWords {
  private final String[] plain;
  private final String[] lemmas;
  private final String[][] parts;
  private final boolean capitals;

  SentenceWords(Sentence sentence) {
    plain = new String[sentence.size() + 1];
    lemmas = new String[sentence.size() + 1];
    parts = new String[sentence.size() + 1][];
    boolean lower = false;
    for (Token token : sentence.tokens()) {
      plain[token.index()] = Words.plain(token.word());
      lemmas[token.index()] =
          token.isProperNoun() ? singular(plain[token.index()]) : Words.plain(token.lemma());
      parts[token.index()] = parts(plain[token.index()], lemmas[token.index()]);
      String word = token.word();
      for (int i = 1; i < word.length() && !lower; i++) {
        lower = Character.isLowerCase(word.charAt(i));
      }
    }
    capitals = !lower;
  }

  /** The lemmatizer leaves alone what is tagged as a name, such as a first word. */
  private static String singular(String word) {
    if (word.endsWith("men")) {
      return word.substring(0, word.length() - 2) + "an";
    }
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.endsWith("sses") || word.endsWith("ches") || word.endsWith("shes")) {
      return word.substring(0, word.length() - 2);
    }
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  /** The annotator keeps some compounds whole, "ex-president", that lists cut at their hyphens. */
  private static String[] parts(String word, String lemma) {
    int hyphen = word.indexOf('-');
    if (hyphen <= 0 || hyphen == word.length() - 1) {
      return new String[] {word, lemma};
    }
    String[] parts = word.split("-");
    String[] withLemma = java.util.Arrays.copyOf(parts, parts.length + 1);
    withLemma[parts.length] = lemma.substring(lemma.lastIndexOf('-') + 1);
    return withLemma;
  }

  /** The word cut at its hyphens, and then its last part in its basic form. */
  String[] parts(int i) {
    return parts[i];
  }

  int size() {
    return plain.length - 1;
  }

  String plain(int i) {
    return plain[i];
  }

  String lemma(int i) {
    return lemmas[i];
  }

  /** True for newswire and headlines in capitals, where case tells nothing. */
  boolean isInCapitals() {
    return capitals;
  }
}
