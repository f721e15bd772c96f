package org.quipu.text.annotate;

/**
 * One arc of a dependency graph, between token indexes.
 *
 * @param relation a Universal Dependencies relation; in the enhanced graph with its preposition or
 *     conjunction, such as {@code obl:in} or {@code conj:and}
 */
public record Arc(int governor, int dependent, String relation) {
  /** The relation without what follows its first colon. */
  public String base() {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }
}
