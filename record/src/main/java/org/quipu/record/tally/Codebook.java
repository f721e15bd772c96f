package org.quipu.record.tally;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.quipu.core.document.Folding;
import org.quipu.record.data.DataFile;

/**
 * The numbers that a coding project writes for "dozens" and "hundreds". They differ from project to
 * project, so none is applied unless it is asked for by name.
 */
public final class Codebook {
  private record Entry(String word, long number, String source) {}

  private static final Map<String, Codebook> ALL = read();

  private final String name;
  private final List<Entry> entries = new ArrayList<>();

  private Codebook(String name) {
    this.name = name;
  }

  /**
   * @throws IllegalArgumentException naming the codebooks, when there is none of this name
   */
  public static Codebook named(String name) {
    Codebook found = ALL.get(name);
    if (found == null) {
      throw new IllegalArgumentException(
          "no codebook \"" + name + "\"; known are: " + String.join(", ", ALL.keySet()));
    }
    return found;
  }

  /** {@code acled}, {@code ccc}, {@code count-love}. */
  public static List<String> names() {
    return List.copyOf(ALL.keySet());
  }

  public String name() {
    return name;
  }

  /** The number for vague words; empty where the codebook has none for them. */
  public OptionalLong number(String words) {
    Entry entry = entry(words);
    return entry == null ? OptionalLong.empty() : OptionalLong.of(entry.number);
  }

  /** Where the number for these words is written down; empty where there is none. */
  public String source(String words) {
    Entry entry = entry(words);
    return entry == null ? "" : entry.source;
  }

  /** The longest entry in the words: "tens of thousands" before "thousands". */
  private @Nullable Entry entry(String words) {
    String folded = " " + Folding.fold(words).replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip() + " ";
    Entry longest = null;
    for (Entry entry : entries) {
      if (folded.contains(" " + entry.word + " ")
          && (longest == null || entry.word.length() > longest.word.length())) {
        longest = entry;
      }
    }
    boolean more = longest != null && isMagnified(folded, longest.word);
    return more ? null : longest;
  }

  /** "Hundreds of thousands" is no "hundreds" for a codebook that does not list it. */
  private static boolean isMagnified(String folded, String word) {
    String rest = folded.replace(" " + word + " ", " ");
    return rest.matches(".* (thousands?|millions?|miles|millones|hundreds?|tens|dozens?) .*");
  }

  private static Map<String, Codebook> read() {
    Map<String, Codebook> all = new LinkedHashMap<>();
    for (List<String> row : DataFile.rows(Codebook.class, "codebooks.tsv", 5)) {
      all.computeIfAbsent(row.get(0), Codebook::new)
          .entries
          .add(new Entry(row.get(1), Long.parseLong(row.get(2)), row.get(3)));
    }
    return all;
  }
}
