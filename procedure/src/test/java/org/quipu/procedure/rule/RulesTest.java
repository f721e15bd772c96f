package org.quipu.procedure.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quipu.procedure.fact.Value.Kind;
import org.quipu.procedure.rule.Answer.Verdict;

/** The kinds that need no file of their own. */
class RulesTest {
  private static final List<Choice> ORDER =
      List.of(
          new Choice("Vice-President", List.of("First Vice-President", "primera vicepresidenta")),
          new Choice("Second Vice-President", List.of("segundo vicepresidente")),
          new Choice("President of Congress", List.of("presidente del Congreso")));

  @ParameterizedTest
  @CsvSource({
    "2, 2, MET",
    "2, 3, MET",
    "2, 1, NOT_MET",
    "2, 2.., MET",
    "2, 1.., UNKNOWN",
    "2, 0..1, NOT_MET",
    "2, never, NOT_MET",
    "0, 0, MET",
    "0, never, MET",
    "0, 1, NOT_MET",
    "0, 1.., NOT_MET",
    "0, 0.., UNKNOWN",
    "0, 0..2, UNKNOWN",
    "1, 0..1, UNKNOWN"
  })
  void priorActs(long least, String recorded, Verdict verdict) {
    assertThat(
            Given.nothing()
                .count("before", recorded)
                .answers(new PriorAct("before", least))
                .verdict())
        .isEqualTo(verdict);
  }

  @Test
  void noPriorActOnRecordDoesNotSayThatThereWasNone() {
    for (long least : List.of(0L, 2L)) {
      Answer answer = Given.nothing().answers(new PriorAct("before", least));
      assertThat(answer.verdict()).isEqualTo(Verdict.UNKNOWN);
      assertThat(answer.missing()).containsExactly("before");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "P4M, P4M, MET", "P9M, P4M, NOT_MET", "P1Y, P12M, MET", "P13M, P1Y, NOT_MET",
    "P119D, P4M, MET", "P120D, P4M, MET", "P121D, P4M, UNKNOWN", "P123D, P4M, UNKNOWN",
    "P124D, P4M, NOT_MET", "P28D, P1M, MET", "P30D, P1M, UNKNOWN", "P32D, P1M, NOT_MET",
    "P245D, P8M, UNKNOWN", "P246D, P8M, NOT_MET", "P366D, P1Y, UNKNOWN", "P365D, P1Y, MET",
    "P1M, P30D, UNKNOWN", "P1M, P31D, MET", "P7D, P7D, MET", "P8D, P7D, NOT_MET",
    "P1M1D, P1M, NOT_MET", "P2Y, P36M, MET"
  })
  void termsOfDaysAreComparedWithMonthsOnAnyDayOfTheYear(String term, String max, Verdict verdict) {
    DurationLimit limit = new DurationLimit("term", Period.parse(max), null, Map.of());
    assertThat(Given.nothing().fact("term", Kind.TERM, term).answers(limit).verdict())
        .isEqualTo(verdict);
  }

  @Test
  void theLimitHangsOnTheClassOfTheCase() {
    DurationLimit limit =
        new DurationLimit(
            "term",
            null,
            "class",
            Map.of("complex", Period.ofMonths(18), "not complex", Period.ofMonths(9)));
    Given given = Given.nothing().fact("term", Kind.TERM, "P12M");
    Answer open = given.answers(limit);
    assertThat(open.verdict()).isEqualTo(Verdict.UNKNOWN);
    assertThat(open.missing()).containsExactly("class");
    assertThat(given.name("class", "complex case").answers(limit).verdict()).isEqualTo(Verdict.MET);
    assertThat(given.name("class", "a case that is not complex").answers(limit).verdict())
        .as("the longer name is meant")
        .isEqualTo(Verdict.NOT_MET);
    assertThat(given.name("class", "flagrancy").answers(limit).verdict())
        .isEqualTo(Verdict.UNKNOWN);
    assertThat(Given.nothing().fact("term", Kind.TERM, "P20M").answers(limit).verdict())
        .as("too long whatever the class")
        .isEqualTo(Verdict.NOT_MET);
    assertThat(Given.nothing().fact("term", Kind.TERM, "P7D").answers(limit).verdict())
        .isEqualTo(Verdict.MET);
    assertThat(Given.nothing().name("class", "complex").answers(limit).missing())
        .containsExactly("term");
  }

  @Test
  void aTermIsNotNegativeNorEndless() {
    assertThatThrownBy(() -> Kind.TERM.parse("P-3M")).hasMessageContaining("no term is shorter");
    assertThatThrownBy(() -> Kind.TERM.parse("P999999999Y")).hasMessageContaining("at most");
    assertThatThrownBy(() -> new DurationLimit("term", null, null, Map.of()))
        .hasMessageContaining("either one max");
  }

  @ParameterizedTest
  @CsvSource({
    "permanente incapacidad moral, MET",
    "PERMANENTE INCAPACIDAD MORAL, MET",
    "incapacidad física, MET",
    "incapacidad fisica, MET",
    "bad government, NOT_MET",
    "amoral incapacity, NOT_MET"
  })
  void aGroundIsMeantByWholeWordsWithoutRegardToCaseAndAccents(String stated, Verdict verdict) {
    Ground ground =
        new Ground(
            "ground",
            List.of(
                new Choice("moral incapacity", List.of("incapacidad moral")),
                new Choice("physical incapacity", List.of("incapacidad física"))),
            "the ground");
    assertThat(Given.nothing().name("ground", stated).answers(ground).verdict()).isEqualTo(verdict);
  }

  @Test
  void aGroundThatNobodyTells() {
    Ground ground = new Ground("ground", List.of(new Choice("treason", List.of())), "the ground");
    assertThat(Given.nothing().answers(ground).missing()).containsExactly("ground");
    assertThat(Given.nothing().name("ground", "never").answers(ground).verdict())
        .isEqualTo(Verdict.NOT_MET);
  }

  @ParameterizedTest
  @CsvSource({"yes, MET", "no, NOT_MET", "never, NOT_MET"})
  void aHearing(String held, Verdict verdict) {
    Hearing hearing = new Hearing("held", "the President is heard");
    assertThat(Given.nothing().fact("held", Kind.YES_NO, held).answers(hearing).verdict())
        .isEqualTo(verdict);
    assertThat(Given.nothing().answers(hearing).missing()).containsExactly("held");
  }

  @Test
  void theFirstOfTheOrderNeedsNoVacancy() {
    Succession succession = new Succession("office", "vacant", ORDER);
    assertThat(
            Given.nothing().name("office", "primera vicepresidenta").answers(succession).verdict())
        .isEqualTo(Verdict.MET);
  }

  @Test
  void aLaterOneNeedsEveryOfficeBeforeItVacant() {
    Succession succession = new Succession("office", "vacant", ORDER);
    Given given = Given.nothing().name("office", "President of Congress");
    assertThat(given.answers(succession).missing()).containsExactly("vacant");
    assertThat(given.name("vacant", "Vice-President").answers(succession).verdict())
        .as("nothing is told of the second")
        .isEqualTo(Verdict.UNKNOWN);
    assertThat(given.name("vacant", "Second Vice-President").answers(succession).verdict())
        .as("the words of the second are not those of the first besides")
        .isEqualTo(Verdict.UNKNOWN);
    assertThat(
            given
                .name("vacant", "First Vice-President and Second Vice-President")
                .answers(succession)
                .verdict())
        .isEqualTo(Verdict.MET);
    assertThat(given.name("vacant", "never").answers(succession).verdict())
        .isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void whoIsNotInTheOrderDoesNotSucceed() {
    Succession succession = new Succession("office", "vacant", ORDER);
    assertThat(Given.nothing().name("office", "Minister of Defence").answers(succession).verdict())
        .isEqualTo(Verdict.NOT_MET);
    Answer both =
        Given.nothing()
            .name("office", "Second Vice-President, President of Congress")
            .answers(succession);
    assertThat(both.verdict()).isEqualTo(Verdict.UNKNOWN);
    assertThat(both.missing()).containsExactly("office");
  }

  @Test
  void aPowerIsGivenByATextInForce() {
    Competence competence =
        new Competence(
            "body", List.of(new Choice("Congress", List.of("Congreso"))), List.of("art-5"));
    Given given = Given.nothing().name("body", "the Congreso de la República");
    Answer repealed = given.answers(competence);
    assertThat(repealed.verdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(repealed.calculation()).contains("art-5, not in force on that day");
    assertThat(given.inForce("art-5").answers(competence).verdict()).isEqualTo(Verdict.MET);
    assertThat(given.name("body", "the armed forces").answers(competence).verdict())
        .isEqualTo(Verdict.NOT_MET);
    assertThat(Given.nothing().inForce("art-5").answers(competence).missing())
        .containsExactly("body");
    assertThat(Given.nothing().answers(new Competence("body", List.of(), List.of())).verdict())
        .as("no text gives it to anybody")
        .isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void standardsAndConventionsAreNeverComputed() {
    for (Rule rule : List.of(new Standard("adequate defence"), new Convention("by custom"))) {
      Answer answer = Given.nothing().inForce("art-5").answers(rule);
      assertThat(answer.verdict()).isEqualTo(Verdict.UNKNOWN);
      assertThat(answer.missing()).isEmpty();
      assertThat(rule.facts()).isEmpty();
    }
  }

  @Test
  void whatTheLawTakesInPlaceOfARuleWillDo() {
    Rule rule =
        new Either(
            new Hearing("held", "a hearing"),
            new Share(
                "waiver.votes_for",
                false,
                Fraction.parse("4/5"),
                Denominator.LEGAL_MEMBERS,
                Share.Rounding.UP));
    Given given = Given.nothing().members(130);
    assertThat(given.answers(rule).missing()).containsExactly("held", "waiver.votes_for");
    assertThat(given.count("waiver.votes_for", "104").answers(rule).verdict())
        .isEqualTo(Verdict.MET);
    assertThat(given.count("waiver.votes_for", "103").answers(rule).verdict())
        .isEqualTo(Verdict.UNKNOWN);
    Answer neither = given.fact("held", Kind.YES_NO, "no").answers(rule);
    assertThat(neither.verdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(neither.calculation()).contains("; or else ");
    assertThat(given.fact("held", Kind.YES_NO, "yes").answers(rule).verdict())
        .isEqualTo(Verdict.MET);
  }

  @Test
  void valuesAreReadStrictly() {
    for (String bad : List.of("2022-02-30", "2022-12-071", "7 December", "2022-12-07T10:00")) {
      assertThatThrownBy(() -> Kind.DAY.parse(bad))
          .hasMessageContaining("is not a day that exists");
    }
    for (String bad : List.of("-1", "ten", "1.5", "10..5", "..9")) {
      assertThatThrownBy(() -> Kind.COUNT.parse(bad)).isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> Kind.YES_NO.parse("true")).hasMessageContaining("neither yes nor no");
  }
}
