package org.quipu.text.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quipu.core.document.Language;
import org.quipu.text.resolve.quantity.Table;

/**
 * Scores 150 Spanish sentences of our own: a sentence is right when every count in it is found with
 * its value, bound and measure, and nothing else is.
 */
class SpanishCountsTest {
  private static final String SET = "/counts/spanish-counts.tsv";
  private static final double WANTED = 0.90;

  @ParameterizedTest
  @ValueSource(strings = {"first", "second"})
  void nineOfTenSentencesAreRight(String set) {
    List<String> misses = new ArrayList<>();
    int sentences = 0;
    int right = 0;
    int rightInFull = 0;
    for (Table.Row row : Table.read(SET, 2).rows()) {
      if (!row.get(0).equals(set)) {
        continue;
      }
      Marked marked = Marked.parse(row.get(1));
      List<String> found = Marked.describe(Reading.counts(marked.sentence(), Language.SPANISH));
      sentences++;
      right += plain(found).equals(plain(marked.wanted())) ? 1 : 0;
      rightInFull += found.equals(marked.wanted()) ? 1 : 0;
      if (!found.equals(marked.wanted())) {
        misses.add(row.line() + ": " + row.get(1) + " gives " + found);
      }
    }
    misses.forEach(System.out::println);
    System.out.printf(
        "%s: %d sentences, %d right, %d with status and total too%n",
        set, sentences, right, rightInFull);
    assertThat(sentences).isEqualTo(75);
    assertThat(right / (double) sentences).as("%s", misses).isGreaterThanOrEqualTo(WANTED);
  }

  /** Measure, bound and value without status and total. */
  private static List<String> plain(List<String> counts) {
    return counts.stream()
        .map(
            count ->
                count.replaceAll(" (cumulative|denied|alleged|planned|hypothetical|demanded)", ""))
        .sorted()
        .toList();
  }
}
