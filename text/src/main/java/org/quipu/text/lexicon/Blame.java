package org.quipu.text.lexicon;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Words that lay a deed at somebody's door, by lemma.
 *
 * @param blame their object is said to have done what stands under "for" or "of"
 * @param ascribe what stands under "to" is said to have done their object
 * @param own their subject has done what it takes responsibility for
 * @param answerable what one takes for a deed, or is for it: "responsibility", "responsible"
 */
public record Blame(
    Set<String> blame, Set<String> ascribe, Set<String> own, Set<String> answerable) {
  public Blame {
    blame = Set.copyOf(blame);
    ascribe = Set.copyOf(ascribe);
    own = Set.copyOf(own);
    answerable = Set.copyOf(answerable);
  }

  static Blame of(YamlFile.Section file) {
    return new Blame(
        new LinkedHashSet<>(file.texts("blame")),
        new LinkedHashSet<>(file.texts("ascribe")),
        new LinkedHashSet<>(file.texts("own")),
        new LinkedHashSet<>(file.texts("answerable")));
  }
}
