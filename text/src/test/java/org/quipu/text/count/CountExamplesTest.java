package org.quipu.text.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quipu.core.document.Language;
import org.quipu.text.resolve.quantity.Table;

/** Runs the examples of the counting resources: what they bracket is found, and nothing else. */
class CountExamplesTest {

  @ParameterizedTest
  @EnumSource
  void everyMeasureRuleFindsItsExamples(Language language) {
    List<String> failures = new ArrayList<>();
    for (MeasureRule rule : MeasureRules.of(language).all()) {
      rule.examples().forEach(example -> check(language, rule.id(), example, failures));
    }
    assertThat(failures).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyLineOfSmallWordsFindsItsExample(Language language) {
    List<String> failures = new ArrayList<>();
    Table table = Table.read(CountWords.resource(language), 3);
    table.rows().forEach(row -> check(language, table.at(row), row.get(2), failures));
    assertThat(failures).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyLineOfVotesFindsItsExample(Language language) {
    List<String> failures = new ArrayList<>();
    Table table = VoteReader.table(language);
    table.rows().forEach(row -> check(language, table.at(row), row.get(2), failures));
    assertThat(failures).isEmpty();
  }

  private static void check(
      Language language, String where, String example, List<String> failures) {
    Marked marked = Marked.parse(example);
    List<FoundCount> found = Reading.counts(marked.sentence(), language);
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
