package org.quipu.text.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quipu.text.annotate.EnglishAnnotator;
import org.quipu.text.coding.TimeMention;
import org.quipu.text.resolve.quantity.Table;

/** Runs the examples of the counting resources: what they bracket is found, and nothing else. */
class CountExamplesTest {
  private static final EnglishAnnotator ENGLISH = new EnglishAnnotator();

  @Test
  void everyMeasureRuleFindsItsExamples() {
    List<String> failures = new ArrayList<>();
    for (MeasureRule rule : MeasureRules.english().all()) {
      rule.examples().forEach(example -> check(rule.id(), example, failures));
    }
    assertThat(failures).isEmpty();
  }

  @Test
  void everyLineOfSmallWordsFindsItsExample() {
    List<String> failures = new ArrayList<>();
    Table table = Table.read(CountWords.ENGLISH, 3);
    table.rows().forEach(row -> check(table.at(row), row.get(2), failures));
    assertThat(failures).isEmpty();
  }

  @Test
  void everyLineOfVotesFindsItsExample() {
    List<String> failures = new ArrayList<>();
    Table table = Table.read(VoteReader.ENGLISH, 3);
    table.rows().forEach(row -> check(table.at(row), row.get(2), failures));
    assertThat(failures).isEmpty();
  }

  private static void check(String where, String example, List<String> failures) {
    Marked marked = Marked.parse(example);
    List<TimeMention> noTimes = List.of();
    List<FoundCount> found =
        CountReader.english().read(ENGLISH.annotate(marked.sentence()), noTimes, List.of(), null);
    if (!Marked.describe(found).equals(marked.wanted())) {
      failures.add(
          where
              + ": "
              + example
              + " wants "
              + marked.wanted()
              + " but gives "
              + Marked.describe(found));
    }
  }
}
