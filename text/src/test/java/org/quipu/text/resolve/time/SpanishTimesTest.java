package org.quipu.text.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quipu.core.document.Language;
import org.quipu.core.time.DateRange;
import org.quipu.text.annotate.SpanishAnnotator;
import org.quipu.text.coding.TimeMention;

class SpanishTimesTest {
  private static final SpanishAnnotator ANNOTATOR = new SpanishAnnotator();
  private static final TimeReader READER = TimeReader.of(Language.SPANISH);
  private static final DateRange WEDNESDAY = DateRange.day(LocalDate.of(2022, 12, 14));

  private static List<TimeMention> read(String text) {
    return READER.read(ANNOTATOR.annotate(text), WEDNESDAY);
  }

  static Stream<String> examples() {
    return TimeLanguage.load("spanish.yaml").rules().stream()
        .flatMap(rule -> rule.examples().stream());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void ruleFindsItsExample(String example) {
    String[] parts = example.split(" => ");
    String[] values = parts[1].split(" ; ");
    List<String> expected = new ArrayList<>();
    var bracket = Pattern.compile("\\[([^\\]]+)\\]").matcher(parts[0]);
    for (int i = 0; bracket.find(); i++) {
      expected.add(bracket.group(1) + " " + values[i]);
    }
    assertThat(read(parts[0].replace("[", "").replace("]", "")))
        .extracting(time -> time.quote().text() + " " + time.type() + " " + time.value())
        .containsAll(expected);
  }

  @Test
  void nothingIsFoundWhereNoTimeIs() {
    List<TimeRule> rules = TimeLanguage.load("spanish.yaml").rules();
    List<String> not = rules.stream().flatMap(rule -> rule.not().stream()).toList();
    assertThat(not).isNotEmpty();
    assertThat(not).allSatisfy(sentence -> assertThat(read(sentence)).isEmpty());
    assertThat(rules).allMatch(rule -> !rule.examples().isEmpty() || !rule.not().isEmpty());
  }
}
