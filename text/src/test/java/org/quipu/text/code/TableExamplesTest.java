package org.quipu.text.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.quipu.core.document.Language;
import org.quipu.core.time.DateRange;

/** Every row of the tables decides its own examples, and not those that it is said to leave. */
class TableExamplesTest {
  private static final Coder CODER = new Coder();
  private static final DateRange DAY = DateRange.day(LocalDate.of(2024, 3, 15));

  @TestFactory
  Stream<DynamicTest> acled() {
    return AcledTable.of(Language.ENGLISH).rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.place() + " " + row.subEvent(),
                    () ->
                        check(
                            Language.ENGLISH,
                            row.examples(),
                            row.counterExamples(),
                            given ->
                                given.acled() != null && given.acled().row().equals(row.place()))));
  }

  @TestFactory
  Stream<DynamicTest> acledInSpanish() {
    return AcledTable.of(Language.SPANISH).rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.place() + " " + row.subEvent(),
                    () ->
                        check(
                            Language.SPANISH,
                            row.examples(),
                            List.of(),
                            given ->
                                given.acled() != null
                                    && given
                                        .acled()
                                        .acled()
                                        .subEventType()
                                        .equals(row.subEvent()))));
  }

  @TestFactory
  Stream<DynamicTest> contexts() {
    return Stream.of(Language.values())
        .flatMap(
            language -> ContextTable.of(language).rows().stream().map(row -> test(row, language)));
  }

  private static DynamicTest test(ContextTable.Row row, Language language) {
    return DynamicTest.dynamicTest(
        row.place() + " " + row.context().code(),
        () ->
            check(
                language,
                row.examples(),
                row.counterExamples(),
                given -> row.place().equals(given.contexts().get(row.context()))));
  }

  @Test
  void everySubEventOfAcledHasARow() {
    List<String> named =
        AcledTable.of(Language.ENGLISH).rows().stream().map(AcledTable.Row::subEvent).toList();
    assertThat(AcledTable.of(Language.ENGLISH).subEvents())
        .hasSize(25)
        .allMatch(name -> name.equals("Other") || named.contains(name));
  }

  @Test
  void whatIsOnlyFearedLendsItsTypeToNothing() {
    List<Tables.Given> given =
        CODER
            .trace(
                "Nurses marched through the town. No protesters were shot by police.",
                Language.ENGLISH,
                DAY,
                null)
            .given();
    assertThat(given.get(0).acled()).isNotNull();
    assertThat(given.get(0).acled().acled().subEventType()).isEqualTo("Peaceful protest");
  }

  private static void check(
      Language language,
      List<String> examples,
      List<String> counterExamples,
      Predicate<Tables.Given> decided) {
    List<String> problems = new ArrayList<>();
    for (String example : examples) {
      List<Tables.Given> given = CODER.trace(example, language, DAY, null).given();
      if (given.stream().noneMatch(decided)) {
        problems.add("decides nothing in «" + example + "»: " + given);
      }
    }
    for (String text : counterExamples) {
      if (CODER.trace(text, language, DAY, null).given().stream().anyMatch(decided)) {
        problems.add("decides something in «" + text + "»");
      }
    }
    assertThat(problems).isEmpty();
  }
}
