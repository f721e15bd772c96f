package org.quipu.text.annotate;

import java.util.ArrayList;
import java.util.List;

/** Sentences whose names somebody knows better than the recogniser. */
public final class SpanishEntities {
  private SpanishEntities() {}

  /**
   * The same sentence with other names.
   *
   * @param entities one for each token
   */
  public static Sentence with(Sentence sentence, List<String> entities) {
    List<Token> tokens = new ArrayList<>(sentence.size());
    List<Arc> arcs = new ArrayList<>(sentence.below(0));
    int parsed = sentence.isParsed() ? sentence.size() + 1 : 0;
    int[] heads = new int[parsed];
    String[] relations = new String[parsed];
    for (Token token : sentence.tokens()) {
      int i = token.index();
      String entity = entities.get(i - 1);
      tokens.add(
          new Token(
              i, token.word(), token.lemma(), token.tag(), entity, token.start(), token.end()));
      arcs.addAll(sentence.below(i));
      if (parsed > 0) {
        heads[i] = sentence.head(i);
        relations[i] = sentence.relation(i);
      }
    }
    if (parsed > 0) {
      relations[0] = "";
    }
    return new Sentence(sentence.index(), tokens, heads, relations, arcs);
  }
}
