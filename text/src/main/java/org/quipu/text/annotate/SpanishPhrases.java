package org.quipu.text.annotate;

import java.util.List;

/**
 * Phrases that the Spanish parser takes as one preposition or one verb although their noun says
 * what happens: "en demanda de mejores sueldos", "murió a manos de la policía", "puso fin a la
 * huelga".
 */
final class SpanishPhrases {
  private final List<Token> tokens;
  private final int[] heads;
  private final String[] labels;

  private SpanishPhrases(List<Token> tokens, int[] heads, String[] labels) {
    this.tokens = tokens;
    this.heads = heads;
    this.labels = labels;
  }

  /** Rewrites the tree in place. */
  static void apply(List<Token> tokens, int[] heads, String[] labels) {
    SpanishPhrases phrases = new SpanishPhrases(tokens, heads, labels);
    for (int i = 1; i < heads.length; i++) {
      phrases.noun(i);
      phrases.objectOfVerb(i);
    }
  }

  private Token token(int i) {
    return tokens.get(i - 1);
  }

  /** "En demanda de X": the demand hangs on the verb and X on the demand. */
  private void noun(int noun) {
    int first = heads[noun];
    if (!labels[noun].equals("fixed")
        || first == 0
        || first >= noun
        || !SpanishVerbs.isPhraseNoun(token(noun).lemma())
        || !labels[first].equals("case") && !labels[first].equals("mark")) {
      return;
    }
    int complement = heads[first];
    if (complement <= noun || heads[complement] == 0) {
      return;
    }
    heads[noun] = heads[complement];
    labels[noun] = labels[complement].equals("nmod") ? "nmod" : "obl";
    heads[first] = noun;
    labels[first] = "case";
    heads[complement] = noun;
    labels[complement] = "nmod";
    for (int i = noun + 1; i < complement; i++) {
      if (heads[i] == first && labels[i].equals("fixed")) {
        heads[i] = complement;
        labels[i] = "case";
      }
    }
  }

  /** "Puso fin", "dio marcha atrás": not one word, but a verb with its object. */
  private void objectOfVerb(int i) {
    int verb = heads[i];
    if (!labels[i].equals("compound")
        || verb == 0
        || verb > i
        || !token(verb).isVerb()
        || !token(i).isNoun()) {
      return;
    }
    boolean object = false;
    boolean preposition = false;
    for (int other = 1; other < heads.length; other++) {
      object |= heads[other] == verb && labels[other].equals("obj") && !hasCase(other);
      preposition |= heads[other] == i && labels[other].equals("case");
    }
    labels[i] = object || preposition ? "obl" : "obj";
  }

  private boolean hasCase(int noun) {
    for (int i = 1; i < noun; i++) {
      if (heads[i] == noun && labels[i].equals("case")) {
        return true;
      }
    }
    return false;
  }
}
