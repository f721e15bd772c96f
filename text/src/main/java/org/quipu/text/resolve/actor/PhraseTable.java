package org.quipu.text.resolve.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases as a tree of words; finds those that begin at a token. */
final class PhraseTable<T> {
  private final Node<T> root = new Node<>();

  private static final class Node<T> {
    final Map<String, Node<T>> next = new HashMap<>(2);
    final List<T> values = new ArrayList<>(1);
  }

  /**
   * Tokens {@code first} to {@code last} (from 1, both included) and what the lists say of them.
   */
  record Match<T>(int first, int last, List<T> values) {
    int length() {
      return last - first + 1;
    }
  }

  void add(String phrase, T value) {
    Node<T> node = root;
    for (String word : Words.of(phrase)) {
      node = node.next.computeIfAbsent(word, w -> new Node<>());
    }
    if (node != root && !node.values.contains(value)) {
      node.values.add(value);
    }
  }

  /** From here on the phrase stands for this alone. */
  void put(String phrase, T value) {
    Node<T> node = root;
    for (String word : Words.of(phrase)) {
      node = node.next.computeIfAbsent(word, w -> new Node<>());
    }
    if (node != root) {
      node.values.clear();
      node.values.add(value);
    }
  }

  /** What the lists say of exactly this phrase. */
  List<T> get(String phrase) {
    Node<T> node = root;
    for (String word : Words.of(phrase)) {
      node = node.next.get(word);
      if (node == null) {
        return List.of();
      }
    }
    return List.copyOf(node.values);
  }

  /**
   * The phrases that begin at a token, the longest first.
   *
   * @param byLemma whether a word may also stand in its basic form
   */
  List<Match<T>> at(SentenceWords words, int first, boolean byLemma) {
    List<Match<T>> found = new ArrayList<>(1);
    collect(root, words, first, first, byLemma, found);
    found.sort(Comparator.comparingInt(match -> -match.last()));
    return found;
  }

  private void collect(
      Node<T> node, SentenceWords words, int first, int at, boolean byLemma, List<Match<T>> found) {
    int i = at;
    while (i > first
        && i <= words.size()
        && (words.plain(i).equals("-") || words.plain(i).equals("/"))) {
      i++;
    }
    if (i > words.size()) {
      return;
    }
    String[] parts = words.parts(i);
    Node<T> before = node;
    for (int k = 0; k < parts.length - 2 && before != null; k++) {
      before = before.next.get(parts[k]);
    }
    if (before == null) {
      return;
    }
    String word = parts[parts.length - 2];
    String lemma = parts[parts.length - 1];
    step(before.next.get(word), words, first, i, byLemma, found);
    if (byLemma && !lemma.equals(word)) {
      step(before.next.get(lemma), words, first, i, byLemma, found);
    }
  }

  private void step(
      @Nullable Node<T> node,
      SentenceWords words,
      int first,
      int at,
      boolean byLemma,
      List<Match<T>> found) {
    if (node != null) {
      if (!node.values.isEmpty()) {
        found.add(new Match<>(first, at, node.values));
      }
      if (!node.next.isEmpty()) {
        collect(node, words, first, at + 1, byLemma, found);
      }
    }
  }
}
