package org.quipu.record.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Mentions put together step by step. Two of different entries of a list never come together. */
final class Groups {
  private final List<Mention> mentions;
  private final int[] parent;
  private final @Nullable String[] list;
  private final List<Set<String>> countries = new ArrayList<>();

  /**
   * @param countries of the mentions, with those that their names give; empty where none is known
   */
  Groups(List<Mention> mentions, List<Set<String>> countries) {
    this.mentions = mentions;
    parent = new int[mentions.size()];
    list = new String[mentions.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
      list[i] = Identity.list(mentions.get(i));
      this.countries.add(new TreeSet<>(countries.get(i)));
    }
  }

  int of(int mention) {
    int at = mention;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  /** Joins two groups unless a list says that they are two. */
  void join(int one, int other) {
    int left = of(one);
    int right = of(other);
    String mine = list[left];
    String theirs = list[right];
    if (left == right || mine != null && theirs != null && !mine.equals(theirs)) {
      return;
    }
    int into = Math.min(left, right);
    int from = Math.max(left, right);
    parent[from] = into;
    list[into] = mine == null ? theirs : mine;
    countries.get(into).addAll(countries.get(from));
  }

  void joinAll(Collection<Integer> all) {
    int first = -1;
    for (int each : all) {
      if (first >= 0) {
        join(first, each);
      }
      first = first < 0 ? each : first;
    }
  }

  Set<String> countries(int mention) {
    return countries.get(of(mention));
  }

  /** Whether nothing says that these are of two countries. */
  boolean mayShareCountry(int one, int other) {
    Set<String> mine = countries(one);
    Set<String> theirs = countries(other);
    return mine.isEmpty() || theirs.isEmpty() || mine.stream().anyMatch(theirs::contains);
  }

  /** Whether something says that these are of one country. */
  boolean shareCountry(int one, int other) {
    return countries(one).stream().anyMatch(countries(other)::contains);
  }

  boolean shareIncident(int one, int other) {
    return mentions.get(one).incidents().stream()
        .anyMatch(mentions.get(other).incidents()::contains);
  }

  boolean inOneDocument(int one, int other) {
    return mentions.get(one).document().equals(mentions.get(other).document());
  }

  /** The groups of these mentions, each once. */
  Set<Integer> distinct(Collection<Integer> all) {
    Set<Integer> groups = new TreeSet<>();
    all.forEach(each -> groups.add(of(each)));
    return groups;
  }

  /** All groups with their members, in the order of their first members. */
  Map<Integer, List<Integer>> all() {
    Map<Integer, List<Integer>> groups = new TreeMap<>();
    for (int i = 0; i < parent.length; i++) {
      groups.computeIfAbsent(of(i), of -> new ArrayList<>()).add(i);
    }
    return groups;
  }
}
