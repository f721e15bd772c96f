package org.quipu.text.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.quipu.core.time.DateRange;
import org.quipu.core.time.When;
import org.quipu.text.annotate.EnglishAnnotator;
import org.quipu.text.coding.TimeMention;

class TimeReaderTest {
  private static final EnglishAnnotator ANNOTATOR = new EnglishAnnotator();
  private static final TimeReader READER = TimeReader.english();
  private static final DateRange WEDNESDAY = DateRange.day(LocalDate.of(2022, 12, 14));

  private static List<TimeMention> read(String text) {
    return READER.read(ANNOTATOR.annotate(text), WEDNESDAY);
  }

  static Stream<String> examples() {
    return TimeLanguage.load("english.yaml").rules().stream()
        .flatMap(rule -> rule.examples().stream().map(example -> rule.id() + ": " + example));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void ruleFindsItsExample(String line) {
    String example = line.substring(line.indexOf(": ") + 2);
    String[] parts = example.split(" => ");
    List<String> expected = new ArrayList<>();
    String[] values = parts[1].split(" ; ");
    var bracket = Pattern.compile("\\[([^\\]]+)\\]").matcher(parts[0]);
    for (int i = 0; bracket.find(); i++) {
      expected.add(bracket.group(1) + " " + values[i]);
    }
    assertThat(read(parts[0].replace("[", "").replace("]", "")))
        .extracting(time -> time.quote().text() + " " + time.type() + " " + time.value())
        .containsAll(expected);
  }

  static Stream<String> counterexamples() {
    return TimeLanguage.load("english.yaml").rules().stream().flatMap(rule -> rule.not().stream());
  }

  @ParameterizedTest
  @MethodSource("counterexamples")
  void nothingIsFoundWhereNoTimeIs(String sentence) {
    assertThat(read(sentence)).extracting(time -> time.quote().text()).isEmpty();
  }

  @Test
  void everyRuleHasAnExample() {
    assertThat(TimeLanguage.load("english.yaml").rules())
        .allMatch(rule -> !rule.examples().isEmpty() || !rule.not().isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Since December 7 she has been in office. | from 2022-12-07",
        "They must leave by Friday. | until 2022-12-16",
        "It was in force before 1990. | until 1989-12-31",
        "Roads were blocked from Dec. 5 to Dec. 9. | 2022-12-05/2022-12-09",
        "Roads were blocked between July and September. | 2022-07-01/2022-09-30",
        "Prices fell in November. | 2022-11",
        "He resigned on Tuesday. | 2022-12-13",
        "Prices fell recently. | until 2022-12-14",
      })
  void wordsBeforeATimeMakeBounds(String sentence, String expected) {
    assertThat(shown(read(sentence).get(0).when())).isEqualTo(expected);
  }

  private static String shown(When when) {
    if (when instanceof When.NotBefore bound) {
      return "from " + bound.day();
    }
    if (when instanceof When.NotAfter bound) {
      return "until " + bound.day();
    }
    return when.range().map(DateRange::toString).orElse("open");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He resigned on Tuesday. | XXXX-WXX-2",
        "He resigned on December 7. | XXXX-12-07",
        "He resigned last year. | XXXX",
        "He resigned yesterday. | XXXX-XX-XX",
        "He resigned two weeks ago. | XXXX-WXX",
        "He resigned on 7 December 2022. | 2022-12-07",
      })
  void withoutAPublicationDateRelativeTimesStayOpen(String sentence, String value) {
    TimeMention time = READER.read(ANNOTATOR.annotate(sentence), null).get(0);
    assertThat(time.value()).isEqualTo(value);
    assertThat(time.when() instanceof When.Unresolved).isEqualTo(value.contains("X"));
  }

  @Test
  void aPublicationMonthResolvesMonthsAndYearsButNoDays() {
    var text = ANNOTATOR.annotate("Prices fell last month. He resigned on Tuesday.");
    assertThat(READER.read(text, DateRange.month(2023, 2)))
        .extracting(TimeMention::value)
        .containsExactly("2023-01", "XXXX-WXX-2");
  }

  @Test
  void spansCountCodePoints() {
    var text = ANNOTATOR.annotate("\uD83D\uDE00 He resigned on Tuesday.");
    assertThat(READER.read(text, WEDNESDAY).get(0).quote().start()).isEqualTo(17);
  }
}
