package org.quipu.procedure.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quipu.core.time.DateRange;
import org.quipu.procedure.fact.Value;

/** Terms of hours, told from days; and offices whose names hold another's. */
class HoursTest {
  private static final LocalDate DAY = LocalDate.of(2022, 12, 7);

  @ParameterizedTest
  @CsvSource({
    "24, 0, MET", "24, 1, UNKNOWN", "24, 2, NOT_MET",
    "48, 1, MET", "48, 2, UNKNOWN", "48, 3, NOT_MET",
    "72, 2, MET", "72, 3, UNKNOWN", "72, 4, NOT_MET"
  })
  void aDayDoesNotTellTheHour(int hours, int days, Answer.Verdict verdict) {
    Window window =
        new Window(
            "from",
            "to",
            null,
            Period.ofDays(hours),
            Window.Unit.HOURS,
            Window.Counted.FROM_SAME_DAY);
    Map<String, Value> values =
        Map.of(
            "from", new Value.Days(DateRange.day(DAY)),
            "to", new Value.Days(DateRange.day(DAY.plusDays(days))));
    assertThat(window.answer(new Situation(DAY, values, Map.of(), Set.of(), Set.of())).verdict())
        .isEqualTo(verdict);
  }

  @Test
  void aVicePresidentIsNoPresident() {
    Choice president = new Choice("President of the Senate", List.of("presidenta del Senado"));
    assertThat(president.isMeantBy("the President of the Senate")).isTrue();
    assertThat(president.isMeantBy("Second Vice-President of the Senate")).isFalse();
    assertThat(president.isMeantBy("second vice president of the Senate")).isFalse();
    assertThat(president.isMeantBy("segunda vicepresidenta del Senado")).isFalse();
    assertThat(
            new Choice("Vice-President of the State", List.of())
                .isMeantBy("the vice president of the State"))
        .isTrue();
  }
}
