package org.quipu.text.resolve.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quipu.core.Coded;
import org.quipu.core.document.Language;
import org.quipu.core.quantity.Bound;

/** The number words of one language, as its {@code numbers.tsv} lists them. */
final class NumberWords {

  /** Words in a row, and the bound that they set. */
  record Phrase(List<String> words, Bound bound) {}

  /** What joins or marks numbers; a language need not have every kind. */
  private static final Set<String> SIGNS =
      Set.of(
          "group-mark", // between groups of three digits
          "decimal-mark",
          "joins-unit", // "twenty-two", "treinta y dos"
          "joins-hundred", // "a hundred and ten"
          "needs-more", // "ciento" is no number by itself
          "then-digits", // a scale that digits may follow: "mil 200"
          "range-to", // "three to five"
          "range-opens", // where a language needs it: "de 12 a 15"
          "no-range-behind", // words before the first number that forbid a range: "from 7 to 10"
          "between",
          "range-and", // "between 3 and 5"
          "range-or",
          "bounds-article", // "al menos una"
          "compound", // "20-odd", "20-strong"
          "aged", // "aged 19 and 20"
          "shares-unit", // "de 19 y 20 años"
          "of", // "7 de diciembre", "30 millones de soles"
          "hour-before", // "las 8"
          "street-before"); // "avenida Grau 1520"

  final Map<String, Long> units = new HashMap<>();
  final Map<String, Long> tens = new HashMap<>();
  final Map<String, Long> scales = new HashMap<>();

  /** Whole numbers in digits, with or without marks between groups of three. */
  final Pattern whole;

  /** Where one mark serves for both, three digits behind it are a group. */
  final Pattern decimal;

  /** Words for a half, and whether the scale follows without an article. */
  final Map<String, Boolean> halves = new HashMap<>();

  final List<Phrase> before = new ArrayList<>();
  final List<Phrase> after = new ArrayList<>();
  final List<Phrase> vague = new ArrayList<>();
  final List<Phrase> notVague = new ArrayList<>();
  final List<Phrase> none = new ArrayList<>();
  final Set<String> articles = new HashSet<>();
  final Set<String> months = new HashSet<>();
  final Set<String> streets = new HashSet<>();

  /** Words before what is no count, and whether they must be written large ("US 40"). */
  final Map<String, Boolean> noCountBefore = new HashMap<>();

  final Map<String, String> noCountAfter = new HashMap<>();

  /** Hundreds of one word ("doscientos"). */
  final Map<String, Long> hundreds = new HashMap<>();

  /** Scales that count as one by themselves ("mil"). */
  final Set<String> bareScales = new HashSet<>();

  private final Map<String, Set<String>> signs = new TreeMap<>();

  static Table table(Language language) {
    return Table.read("/org/quipu/text/counts/" + language.code() + "/numbers.tsv", 4);
  }

  static NumberWords of(Language language) {
    return new NumberWords(table(language));
  }

  private NumberWords(Table table) {
    for (Table.Row row : table.rows()) {
      String words = row.get(1);
      switch (row.get(0)) {
        case "unit" -> units.put(words, Long.valueOf(row.get(2)));
        case "ten" -> tens.put(words, Long.valueOf(row.get(2)));
        case "scale" -> scales.put(words, Long.valueOf(row.get(2)));
        case "half" -> halves.put(words, row.get(2).equals("bare"));
        case "bound-before" -> before.add(phrase(table, row));
        case "bound-after" -> after.add(phrase(table, row));
        case "vague" -> vague.add(new Phrase(List.of(words.split(" ")), Bound.VAGUE));
        case "not-vague" -> notVague.add(new Phrase(List.of(words.split(" ")), Bound.VAGUE));
        case "none" -> none.add(new Phrase(List.of(words.split(" ")), Bound.EXACT));
        case "indefinite" -> articles.add(words);
        case "month" -> months.add(words);
        case "street" -> streets.add(words);
        case "no-count-before" -> noCountBefore.put(words, row.get(2).equals("large"));
        case "no-count-after" -> noCountAfter.put(words, row.get(2));
        case "hundred" -> hundreds.put(words, Long.valueOf(row.get(2)));
        case "bare-scale" -> {
          bareScales.add(words);
          scales.put(words, Long.valueOf(row.get(2)));
        }
        default -> {
          if (!SIGNS.contains(row.get(0))) {
            throw new IllegalStateException(table.at(row) + ": no kind \"" + row.get(0) + "\"");
          }
          signs.computeIfAbsent(row.get(0), kind -> new TreeSet<>()).addAll(row.list(1));
        }
      }
    }
    String group = marks("group-mark");
    String point = marks("decimal-mark");
    whole = Pattern.compile("\\d{1,3}([" + group + "]\\d{3}){1,3}|\\d{1,9}");
    decimal =
        Pattern.compile("\\d{1,4}[" + point + "]\\d{1," + (group.equals(point) ? 2 : 3) + "}");
    Comparator<Phrase> longestFirst = Comparator.comparingInt(phrase -> -phrase.words().size());
    List.of(before, after, vague, none).forEach(phrases -> phrases.sort(longestFirst));
  }

  /** True for a word of a kind of {@link #SIGNS}. */
  boolean is(String kind, String word) {
    return signs.getOrDefault(kind, Set.of()).contains(word);
  }

  boolean has(String kind) {
    return signs.containsKey(kind);
  }

  /** The marks of a kind as they stand within a character class. */
  String marks(String kind) {
    return Pattern.quote(String.join("", signs.getOrDefault(kind, Set.of())));
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
