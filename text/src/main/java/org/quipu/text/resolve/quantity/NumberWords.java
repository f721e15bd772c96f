package org.quipu.text.resolve.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quipu.core.Coded;
import org.quipu.core.quantity.Bound;

/** The number words of one language, as its {@code numbers.tsv} lists them. */
final class NumberWords {
  static final String ENGLISH = "/org/quipu/text/counts/en/numbers.tsv";

  /** Words in a row, and the bound that they set. */
  record Phrase(List<String> words, Bound bound) {}

  final Map<String, Long> units = new HashMap<>();
  final Map<String, Long> tens = new HashMap<>();
  final Map<String, Long> scales = new HashMap<>();
  final Set<String> halves = new HashSet<>();
  final List<Phrase> before = new ArrayList<>();
  final List<Phrase> after = new ArrayList<>();
  final List<Phrase> vague = new ArrayList<>();
  final List<Phrase> notVague = new ArrayList<>();
  final List<Phrase> none = new ArrayList<>();
  final Set<String> articles = new HashSet<>();
  final Set<String> months = new HashSet<>();
  final Set<String> streets = new HashSet<>();
  final Set<String> noCountBefore = new HashSet<>();
  final Map<String, String> noCountAfter = new HashMap<>();

  static NumberWords english() {
    return new NumberWords(Table.read(ENGLISH, 4));
  }

  private NumberWords(Table table) {
    for (Table.Row row : table.rows()) {
      String words = row.get(1);
      switch (row.get(0)) {
        case "unit" -> units.put(words, Long.valueOf(row.get(2)));
        case "ten" -> tens.put(words, Long.valueOf(row.get(2)));
        case "scale" -> scales.put(words, Long.valueOf(row.get(2)));
        case "half" -> halves.add(words);
        case "bound-before" -> before.add(phrase(table, row));
        case "bound-after" -> after.add(phrase(table, row));
        case "vague" -> vague.add(new Phrase(List.of(words.split(" ")), Bound.VAGUE));
        case "not-vague" -> notVague.add(new Phrase(List.of(words.split(" ")), Bound.VAGUE));
        case "none" -> none.add(new Phrase(List.of(words.split(" ")), Bound.EXACT));
        case "indefinite" -> articles.add(words);
        case "month" -> months.add(words);
        case "street" -> streets.add(words);
        case "no-count-before" -> noCountBefore.add(words);
        case "no-count-after" -> noCountAfter.put(words, row.get(2));
        default ->
            throw new IllegalStateException(table.at(row) + ": no kind \"" + row.get(0) + "\"");
      }
    }
    Comparator<Phrase> longestFirst = Comparator.comparingInt(phrase -> -phrase.words().size());
    List.of(before, after, vague, none).forEach(phrases -> phrases.sort(longestFirst));
  }

  private static Phrase phrase(Table table, Table.Row row) {
    try {
      return new Phrase(List.of(row.get(1).split(" ")), Coded.parse(Bound.class, row.get(2)));
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(table.at(row) + ": " + e.getMessage(), e);
    }
  }

  /** The longest phrase that ends right before a token. */
  static @Nullable Phrase endingBefore(List<Phrase> phrases, String[] words, int token) {
    for (Phrase phrase : phrases) {
      if (stands(phrase, words, token - phrase.words().size())) {
        return phrase;
      }
    }
    return null;
  }

  /** The longest phrase that begins at a token. */
  static @Nullable Phrase startingAt(List<Phrase> phrases, String[] words, int token) {
    for (Phrase phrase : phrases) {
      if (stands(phrase, words, token)) {
        return phrase;
      }
    }
    return null;
  }

  private static boolean stands(Phrase phrase, String[] words, int from) {
    if (from < 1 || from + phrase.words().size() > words.length) {
      return false;
    }
    for (int i = 0; i < phrase.words().size(); i++) {
      if (!phrase.words().get(i).equals(words[from + i])) {
        return false;
      }
    }
    return true;
  }
}
