package org.quipu.procedure.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quipu.procedure.Outcome;
import org.quipu.procedure.Procedure;
import org.quipu.procedure.View;
import org.quipu.procedure.fact.Facts;
import org.quipu.procedure.fact.Value;
import org.quipu.procedure.fact.Value.Kind;
import org.quipu.procedure.rule.Denominator;
import org.quipu.procedure.rule.Fraction;
import org.quipu.procedure.rule.Hearing;
import org.quipu.procedure.rule.NotAsked;
import org.quipu.procedure.rule.PriorAct;
import org.quipu.procedure.rule.Share;
import org.quipu.procedure.rule.Standard;

class ExaminationTest {
  private static final Share TWO_THIRDS =
      new Share(
          "approval.votes_for",
          false,
          Fraction.parse("2/3"),
          Denominator.LEGAL_MEMBERS,
          Share.Rounding.UP);
  private static final Procedure APPROVAL =
      Made.procedure(Map.of("legal_members", 130L), List.of(Made.law(TWO_THIRDS)));
  private static final Procedure HEARING =
      Made.procedure(Map.of(), List.of(Made.law(new Hearing("held", "a hearing"))));

  private static Facts told(Object... namesKindsWordsAndSources) {
    Facts facts = Facts.NONE;
    for (int i = 0; i < namesKindsWordsAndSources.length; i += 4) {
      facts =
          Made.with(
              facts,
              (String) namesKindsWordsAndSources[i],
              ((Kind) namesKindsWordsAndSources[i + 1])
                  .parse((String) namesKindsWordsAndSources[i + 2]),
              (String) namesKindsWordsAndSources[i + 3]);
    }
    return facts;
  }

  @Test
  void aConflictThatDoesNotMatterIsSaidNotToMatter() {
    Finding finding =
        Made.finding(
            APPROVAL,
            told(
                "approval.votes_for",
                Kind.COUNT,
                "101",
                "A",
                "approval.abstentions",
                Kind.COUNT,
                "10",
                "A",
                "approval.abstentions",
                Kind.COUNT,
                "11",
                "B"));
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(finding.differences()).hasSize(1);
    Difference difference = finding.differences().get(0);
    assertThat(difference.fact()).isEqualTo("approval.abstentions");
    assertThat(difference.matters()).isFalse();
    assertThat(difference.values()).hasSize(2);
  }

  @Test
  void differingFiguresThatLeadToTheSameDoNotMatter() {
    Finding finding =
        Made.finding(
            APPROVAL,
            told(
                "approval.votes_for",
                Kind.COUNT,
                "101",
                "A",
                "approval.votes_for",
                Kind.COUNT,
                "104",
                "B"));
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(finding.differences()).extracting(Difference::matters).containsExactly(false);
    assertThat(finding.lines()).hasSize(2);
  }

  @Test
  void aConflictThatMattersIsADispute() {
    Finding finding =
        Made.finding(
            APPROVAL,
            told(
                "approval.votes_for",
                Kind.COUNT,
                "86",
                "A",
                "approval.votes_for",
                Kind.COUNT,
                "87",
                "B"));
    assertThat(finding.outcome()).isEqualTo(Outcome.DISPUTED);
    assertThat(finding.differences()).extracting(Difference::matters).containsExactly(true);
    assertThat(finding.lines())
        .extracting(Line::holders)
        .containsExactly(List.of("A"), List.of("B"));
  }

  @Test
  void differencesOfOtherVotesAreNotShown() {
    assertThat(
            Made.finding(
                    APPROVAL,
                    told(
                        "approval.votes_for",
                        Kind.COUNT,
                        "101",
                        "A",
                        "admission.votes_for",
                        Kind.COUNT,
                        "73",
                        "A",
                        "admission.votes_for",
                        Kind.COUNT,
                        "74",
                        "B"))
                .differences())
        .isEmpty();
  }

  @Test
  void whoSaysLessDoesNotContradict() {
    Procedure prior = Made.procedure(Map.of(), List.of(Made.law(new PriorAct("before", 2))));
    Facts facts =
        told("before", Kind.COUNT, "1", "by hand", "before", Kind.COUNT, "1..", "the record");
    Finding finding = Made.finding(prior, facts);
    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_SATISFIED);
    assertThat(finding.differences()).extracting(Difference::matters).containsExactly(false);
    assertThat(Made.finding(prior, told("before", Kind.COUNT, "1..", "the record")).outcome())
        .isEqualTo(Outcome.NOT_ENOUGH_FACTS);
    assertThat(
            Made.finding(
                    prior,
                    told("before", Kind.COUNT, "1", "by hand", "before", Kind.COUNT, "2..", "B"))
                .outcome())
        .isEqualTo(Outcome.DISPUTED);
  }

  @Test
  void nobodyTellingIsNotNobodyHaving() {
    Finding finding = Made.finding(HEARING, Facts.NONE);
    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_ENOUGH_FACTS);
    assertThat(finding.missing()).containsExactly("held");
  }

  @Test
  void aReadingOfWhatHappenedGoesBeforeWhatIsKnownAndRecorded() {
    Facts known = told("held", Kind.YES_NO, "yes", "minutes");
    Facts recorded = told("held", Kind.YES_NO, "yes", "Daily");
    var never = Made.happened("never", Map.of("held", new Value.Never()));
    var open = Made.happened("open", Map.of(), "held");
    assertThat(
            Examination.of(Made.act(HEARING, known, List.of(never), List.of()), recorded, null)
                .get(0)
                .outcome())
        .isEqualTo(Outcome.NOT_SATISFIED);
    Finding unknown =
        Examination.of(Made.act(HEARING, known, List.of(open), List.of()), recorded, null).get(0);
    assertThat(unknown.outcome()).isEqualTo(Outcome.NOT_ENOUGH_FACTS);
    Finding both =
        Examination.of(
                Made.act(
                    HEARING,
                    known,
                    List.of(Made.happened("as recorded", Map.of()), never),
                    List.of()),
                recorded,
                null)
            .get(0);
    assertThat(both.outcome()).isEqualTo(Outcome.DISPUTED);
    assertThat(both.lines())
        .extracting(Line::holders)
        .containsExactly(List.of("as recorded"), List.of("never"));
    Finding one =
        Examination.of(Made.act(HEARING, known, List.of(open, never), List.of()), recorded, "never")
            .get(0);
    assertThat(one.outcome()).isEqualTo(Outcome.NOT_SATISFIED);
  }

  @Test
  void readingsThatDoNotTouchARequirementAreToldOnce() {
    Finding finding =
        Made.finding(
            APPROVAL,
            told("approval.votes_for", Kind.COUNT, "101", "A"),
            Made.happened("one", Map.of("motion", new Value.Never())),
            Made.happened("other", Map.of()));
    assertThat(finding.lines()).hasSize(1);
    assertThat(finding.lines().get(0).happened()).isNull();
  }

  @Test
  void aReadingUnderWhichTheLawAsksNothing() {
    Procedure procedure =
        Made.procedure(
            Map.of(),
            List.of(
                Made.law("asked", new Hearing("held", "a hearing")),
                Made.law("not-asked", new NotAsked("the rule is older"))));
    assertThat(Made.finding(procedure, told("held", Kind.YES_NO, "no", "A")).outcome())
        .isEqualTo(Outcome.DISPUTED);
    assertThat(Made.finding(procedure, Facts.NONE).outcome())
        .as("met under one, unknown under the other")
        .isEqualTo(Outcome.NOT_ENOUGH_FACTS);
  }

  @Test
  void aStandardIsDisputedByViewsAndDecidedByNone() {
    Procedure procedure =
        Made.procedure(Map.of(), List.of(Made.law(new Standard("adequate defence"))));
    View met = new View("it", View.Stand.MET, Made.holder("A", "2022-03-15"));
    View notMet = new View("it", View.Stand.NOT_MET, Made.holder("B", "2022-03-16"));
    View other = new View(null, View.Stand.NOT_MET, Made.holder("C", "2022-03-16"));
    assertThat(outcome(procedure)).isEqualTo(Outcome.NOT_ENOUGH_FACTS);
    assertThat(outcome(procedure, met)).isEqualTo(Outcome.NOT_ENOUGH_FACTS);
    assertThat(outcome(procedure, met, other)).isEqualTo(Outcome.NOT_ENOUGH_FACTS);
    assertThat(outcome(procedure, met, notMet)).isEqualTo(Outcome.DISPUTED);
  }

  private static Outcome outcome(Procedure procedure, View... views) {
    return Examination.of(
            Made.act(procedure, Facts.NONE, List.of(), List.of(views)), Facts.NONE, null)
        .get(0)
        .outcome();
  }

  @Test
  void viewsNeverChangeWhatIsComputed() {
    View notMet = new View("it", View.Stand.NOT_MET, Made.holder("B", "2022-03-16"));
    Finding finding =
        Examination.of(
                Made.act(APPROVAL, Facts.NONE, List.of(), List.of(notMet)),
                told("approval.votes_for", Kind.COUNT, "101", "A"),
                null)
            .get(0);
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(finding.views()).containsExactly(notMet);
  }
}
