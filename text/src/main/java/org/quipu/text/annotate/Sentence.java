package org.quipu.text.annotate;

import java.util.ArrayList;
import java.util.List;

/**
 * One sentence with its tokens and, where it was parsed, its dependencies. The basic tree has one
 * head a token; the enhanced graph adds what coordination, relative clauses and control imply.
 */
public final class Sentence {
  private final int index;
  private final List<Token> tokens;
  private final int[] heads;
  private final String[] relations;
  private final List<List<Arc>> enhancedBelow;
  private final List<List<Arc>> enhancedAbove;
  private final List<List<Integer>> children;

  /**
   * @param heads by token index, 0 for the root; empty where the sentence was not parsed
   * @param relations by token index; index 0 is unused
   */
  Sentence(int index, List<Token> tokens, int[] heads, String[] relations, List<Arc> enhanced) {
    this.index = index;
    this.tokens = List.copyOf(tokens);
    this.heads = heads;
    this.relations = relations;
    this.children = lists(tokens.size());
    this.enhancedBelow = lists(tokens.size());
    this.enhancedAbove = lists(tokens.size());
    for (int i = 1; i < heads.length; i++) {
      children.get(heads[i]).add(i);
    }
    for (Arc arc : enhanced) {
      enhancedBelow.get(arc.governor()).add(arc);
      enhancedAbove.get(arc.dependent()).add(arc);
    }
  }

  private static <T> List<List<T>> lists(int tokens) {
    List<List<T>> lists = new ArrayList<>(tokens + 1);
    for (int i = 0; i <= tokens; i++) {
      lists.add(new ArrayList<>(2));
    }
    return lists;
  }

  /** From 0 in the document. */
  public int index() {
    return index;
  }

  public List<Token> tokens() {
    return tokens;
  }

  public int size() {
    return tokens.size();
  }

  /** The token with this index, from 1. */
  public Token token(int i) {
    return tokens.get(i - 1);
  }

  /** UTF-16 index of the first character in the document's text. */
  public int start() {
    return tokens.get(0).start();
  }

  public int end() {
    return tokens.get(tokens.size() - 1).end();
  }

  public boolean isParsed() {
    return heads.length > 0;
  }

  /** Head of a token in the basic tree; 0 for the root, and for all where nothing was parsed. */
  public int head(int i) {
    return isParsed() ? heads[i] : 0;
  }

  /** Relation to the head in the basic tree, such as {@code nsubj:pass}; empty where not parsed. */
  public String relation(int i) {
    return isParsed() ? relations[i] : "";
  }

  /** Dependents in the basic tree, left to right; those of 0 are the root. */
  public List<Integer> children(int i) {
    return children.get(i);
  }

  /** Dependents in the basic tree whose relation is this one or a subtype of it. */
  public List<Integer> children(int i, String relation) {
    List<Integer> found = new ArrayList<>(2);
    for (int child : children.get(i)) {
      if (matches(relations[child], relation)) {
        found.add(child);
      }
    }
    return found;
  }

  /** Arcs of the enhanced graph below a token. */
  public List<Arc> below(int i) {
    return enhancedBelow.get(i);
  }

  /** Arcs of the enhanced graph above a token. */
  public List<Arc> above(int i) {
    return enhancedAbove.get(i);
  }

  /** First and last token index of the basic subtree; not always contiguous, so a cover. */
  public int[] subtree(int i) {
    int first = i;
    int last = i;
    List<Integer> open = new ArrayList<>(List.of(i));
    while (!open.isEmpty()) {
      int at = open.remove(open.size() - 1);
      first = Math.min(first, at);
      last = Math.max(last, at);
      open.addAll(children.get(at));
    }
    return new int[] {first, last};
  }

  /** True when {@code relation} is {@code wanted} or one of its subtypes. */
  public static boolean matches(String relation, String wanted) {
    return relation.equals(wanted)
        || relation.length() > wanted.length()
            && relation.startsWith(wanted)
            && relation.charAt(wanted.length()) == ':';
  }
}
