package org.quipu.text.lexicon;

import java.util.Set;

/**
 * Lemmas, and kinds of words that no list holds: {@code @actor}, {@code @person}, {@code
 * @organization}, {@code @place}.
 */
public record WordSet(Set<String> lemmas, Set<Kind> kinds) {
  /** A kind of word that the resolvers know. */
  public enum Kind {
    ACTOR,
    PERSON,
    ORGANIZATION,
    PLACE
  }

  public static final WordSet NONE = new WordSet(Set.of(), Set.of());

  public WordSet {
    lemmas = Set.copyOf(lemmas);
    kinds = Set.copyOf(kinds);
  }

  public boolean isEmpty() {
    return lemmas.isEmpty() && kinds.isEmpty();
  }
}
