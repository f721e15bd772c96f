package org.quipu.procedure.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quipu.procedure.rule.Answer.Verdict;
import org.quipu.procedure.rule.Window.Counted;
import org.quipu.procedure.rule.Window.Unit;

class WindowTest {
  private static Window window(
      @Nullable String min, @Nullable String max, Unit unit, Counted counted) {
    return new Window(
        "begin",
        "end",
        min == null ? null : Period.parse(min),
        max == null ? null : Period.parse(max),
        unit,
        counted);
  }

  private static Verdict verdict(Window window, String begin, String end, String... holidays) {
    return Given.nothing()
        .day("begin", begin)
        .day("end", end)
        .holidays(holidays)
        .answers(window)
        .verdict();
  }

  @ParameterizedTest
  @CsvSource({
    "2022-12-03, NOT_MET",
    "2022-12-04, MET",
    "2022-12-07, MET",
    "2022-12-11, MET",
    "2022-12-12, NOT_MET",
    "2022-12-01, NOT_MET",
    "2022-11-20, NOT_MET"
  })
  void fromTheThirdToTheTenthDay(String end, Verdict verdict) {
    assertThat(
            verdict(window("P3D", "P10D", Unit.CALENDAR, Counted.FROM_NEXT_DAY), "2022-12-01", end))
        .isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({"2022-12-02, NOT_MET", "2022-12-03, MET", "2022-12-10, MET", "2022-12-11, NOT_MET"})
  void theSameDayMayBeDayOne(String end, Verdict verdict) {
    assertThat(
            verdict(window("P3D", "P10D", Unit.CALENDAR, Counted.FROM_SAME_DAY), "2022-12-01", end))
        .isEqualTo(verdict);
  }

  @Test
  void marchOf2022() {
    Window calendar = window("P3D", "P10D", Unit.CALENDAR, Counted.FROM_NEXT_DAY);
    Window working = window("P3D", "P10D", Unit.WORKING, Counted.FROM_NEXT_DAY);
    Given given = Given.nothing().day("begin", "2022-03-14").day("end", "2022-03-28");
    assertThat(given.answers(calendar).verdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(given.answers(calendar).calculation())
        .endsWith("recorded 2022-03-14 to 2022-03-28, day 14");
    assertThat(given.answers(working).verdict()).isEqualTo(Verdict.MET);
    assertThat(given.answers(working).calculation()).endsWith("day 10 by working days");
    assertThat(verdict(working, "2022-03-14", "2022-03-29")).isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void aHolidayIsNoWorkingDay() {
    Window working = window(null, "P5D", Unit.WORKING, Counted.FROM_NEXT_DAY);
    assertThat(verdict(working, "2022-12-07", "2022-12-15")).isEqualTo(Verdict.NOT_MET);
    assertThat(verdict(working, "2022-12-07", "2022-12-15", "2022-12-08", "2022-12-09"))
        .isEqualTo(Verdict.MET);
    assertThat(verdict(working, "2022-12-07", "2022-12-17", "2022-12-08", "2022-12-09"))
        .as("a Saturday counts as the Friday before it")
        .isEqualTo(Verdict.MET);
    assertThat(verdict(working, "2022-12-07", "2022-12-19", "2022-12-08", "2022-12-09"))
        .isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void aDayBeforeTheBeginningIsTooEarlyByWorkingDaysToo() {
    for (Counted counted : Counted.values()) {
      Window working = window("P0D", "P5D", Unit.WORKING, counted);
      assertThat(verdict(working, "2022-12-12", "2022-12-11"))
          .as(counted.code())
          .isEqualTo(counted == Counted.FROM_NEXT_DAY ? Verdict.NOT_MET : Verdict.MET);
      assertThat(verdict(working, "2022-12-12", "2022-12-08")).isEqualTo(Verdict.NOT_MET);
    }
  }

  @Test
  void aMonthDecidesWhereAllOfItsDaysAgree() {
    Window window = window("P3D", "P10D", Unit.CALENDAR, Counted.FROM_NEXT_DAY);
    assertThat(verdict(window, "2022-12-01", "2022-12-05/2022-12-09")).isEqualTo(Verdict.MET);
    assertThat(verdict(window, "2022-12-01", "2022-12")).isEqualTo(Verdict.UNKNOWN);
    assertThat(verdict(window, "2021", "2022-12-07"))
        .as("too late, whichever day of 2021")
        .isEqualTo(Verdict.NOT_MET);
    assertThat(verdict(window, "2022-12-01", "2022-12-02/2022-12-12"))
        .as("too early at one end, too late at the other, and in time between")
        .isEqualTo(Verdict.UNKNOWN);
    Answer open = Given.nothing().day("begin", "2022-11").day("end", "2022-12").answers(window);
    assertThat(open.missing()).containsExactly("begin", "end");
  }

  @ParameterizedTest
  @CsvSource({
    "2022-12-07, 2023-04-07, MET", "2022-12-07, 2023-04-08, NOT_MET",
    "2023-10-31, 2024-02-29, MET", "2023-10-31, 2024-03-01, NOT_MET",
    "2022-10-31, 2023-02-28, MET", "2022-10-31, 2023-03-01, NOT_MET"
  })
  void fourMonthsEndOnTheSameDayOrTheLastOfTheMonth(String begin, String end, Verdict verdict) {
    assertThat(verdict(window(null, "P4M", Unit.CALENDAR, Counted.FROM_NEXT_DAY), begin, end))
        .isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "2022-07-26, 2023-07-26, MET", "2022-07-27, 2023-07-26, NOT_MET",
    "2024-02-29, 2025-02-28, MET", "2024-02-29, 2025-02-27, NOT_MET"
  })
  void aYearAtLeast(String begin, String end, Verdict verdict) {
    assertThat(verdict(window("P1Y", null, Unit.CALENDAR, Counted.FROM_NEXT_DAY), begin, end))
        .isEqualTo(verdict);
  }

  @Test
  void monthsAndDaysMayStandTogether() {
    Window window = window("P10D", "P2M", Unit.CALENDAR, Counted.FROM_NEXT_DAY);
    assertThat(verdict(window, "2022-01-31", "2022-03-31")).isEqualTo(Verdict.MET);
    assertThat(verdict(window, "2022-01-31", "2022-04-01")).isEqualTo(Verdict.NOT_MET);
    assertThat(verdict(window, "2022-01-31", "2022-02-09")).isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void whatNobodyTellsIsNamed() {
    Window window = window("P3D", null, Unit.CALENDAR, Counted.FROM_NEXT_DAY);
    assertThat(Given.nothing().answers(window).missing()).containsExactly("begin", "end");
    assertThat(Given.nothing().day("end", "2022-12-07").answers(window).missing())
        .containsExactly("begin");
  }

  @Test
  void theDayOfTheActIsKnown() {
    Window window =
        new Window(
            Situation.ACT_DAY, "end", null, Period.ofDays(5), Unit.CALENDAR, Counted.FROM_NEXT_DAY);
    assertThat(Given.on("2022-12-07").day("end", "2022-12-12").answers(window).verdict())
        .isEqualTo(Verdict.MET);
  }

  @Test
  void whatNeverWasIsNotInTime() {
    Window window = window("P3D", null, Unit.CALENDAR, Counted.FROM_NEXT_DAY);
    Answer answer = Given.nothing().day("begin", "never").day("end", "2022-12-07").answers(window);
    assertThat(answer.verdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(answer.calculation()).contains("no begin");
  }

  @Test
  void isRefusedWhereItCannotBe() {
    assertThatThrownBy(() -> window("P10D", "P3D", Unit.CALENDAR, Counted.FROM_NEXT_DAY))
        .hasMessageContaining("ends before it begins");
    assertThatThrownBy(() -> window(null, "P1M", Unit.WORKING, Counted.FROM_NEXT_DAY))
        .hasMessageContaining("working days and hours are counted by a number");
    assertThatThrownBy(() -> window(null, null, Unit.CALENDAR, Counted.FROM_NEXT_DAY))
        .hasMessageContaining("a min, a max or both");
    assertThatThrownBy(() -> window(null, "P999999999Y", Unit.CALENDAR, Counted.FROM_NEXT_DAY))
        .hasMessageContaining("within 1000 years");
  }
}
