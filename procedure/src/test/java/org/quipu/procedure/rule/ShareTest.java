package org.quipu.procedure.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quipu.procedure.fact.Value.Amount;
import org.quipu.procedure.rule.Answer.Verdict;
import org.quipu.procedure.rule.Share.Rounding;

class ShareTest {
  private static Share atLeast(String share, Denominator of) {
    return new Share("vote.votes_for", false, Fraction.parse(share), of, Rounding.UP);
  }

  private static Share moreThan(String share, Denominator of) {
    return new Share("vote.votes_for", true, Fraction.parse(share), of, Rounding.UP);
  }

  @ParameterizedTest
  @CsvSource({
    "2/3, 130, 87",
    "4/5, 130, 104",
    "20%, 130, 26",
    "40%, 130, 52",
    "2/3, 81, 54",
    "2/3, 513, 342",
    "2/3, 80, 54",
    "2/3, 45, 30",
    "1/2, 130, 65",
    "1/1, 130, 130",
    "1/3, 1, 1"
  })
  void oneVoteFewerIsTooFew(String share, long members, long needed) {
    Share rule = atLeast(share, Denominator.LEGAL_MEMBERS);
    Given given = Given.nothing().members(members);
    assertThat(given.count("vote.votes_for", "" + needed).answers(rule).verdict())
        .isEqualTo(Verdict.MET);
    assertThat(given.count("vote.votes_for", "" + (needed - 1)).answers(rule).verdict())
        .isEqualTo(Verdict.NOT_MET);
  }

  @ParameterizedTest
  @CsvSource({"130, 66", "131, 66", "1, 1", "2, 2"})
  void moreThanHalfIsNotHalf(long members, long needed) {
    assertThat(moreThan("1/2", Denominator.LEGAL_MEMBERS).needed(members)).isEqualTo(needed);
  }

  @ParameterizedTest
  @CsvSource({"UP, 87", "DOWN, 86", "NEAREST, 87"})
  void aPartOfAVoteIsRoundedAsTheFileSays(Rounding rounding, long needed) {
    Share rule =
        new Share("votes", false, Fraction.parse("2/3"), Denominator.LEGAL_MEMBERS, rounding);
    assertThat(rule.needed(130)).isEqualTo(needed);
  }

  @Test
  void theNearestOfAHalfIsAbove() {
    Share rule =
        new Share(
            "votes", false, Fraction.parse("1/2"), Denominator.LEGAL_MEMBERS, Rounding.NEAREST);
    assertThat(rule.needed(131)).isEqualTo(66);
    assertThat(rule.needed(130)).isEqualTo(65);
  }

  @Test
  void nobodyIsNoShareOfNobody() {
    assertThat(
            Given.nothing()
                .count("vote.votes_for", "0")
                .count("vote.votes_against", "0")
                .answers(atLeast("1/2", Denominator.VALID_VOTES))
                .verdict())
        .isEqualTo(Verdict.NOT_MET);
    assertThat(
            new Share(
                    "votes", false, Fraction.parse("1/3"), Denominator.LEGAL_MEMBERS, Rounding.DOWN)
                .needed(2))
        .isEqualTo(1);
  }

  @Test
  void theCalculationIsShown() {
    Answer answer =
        Given.nothing()
            .members(130)
            .count("vote.votes_for", "101")
            .answers(atLeast("2/3", Denominator.LEGAL_MEMBERS));
    assertThat(answer.calculation())
        .isEqualTo("needs \u2265 87 (two thirds of 130 legal members, rounded up); recorded 101");
    assertThat(answer.missing()).isEmpty();
  }

  @Test
  void nothingIsSaidOfRoundingWhereNothingIsRounded() {
    assertThat(
            Given.nothing()
                .members(130)
                .count("vote.votes_for", "51")
                .answers(atLeast("20%", Denominator.LEGAL_MEMBERS))
                .calculation())
        .isEqualTo("needs \u2265 26 (a fifth of 130 legal members); recorded 51");
  }

  @Test
  void aBoundDecidesWhereItReaches() {
    Share rule = atLeast("2/3", Denominator.LEGAL_MEMBERS);
    Given given = Given.nothing().members(130);
    assertThat(given.count("vote.votes_for", "87..").answers(rule).verdict())
        .isEqualTo(Verdict.MET);
    assertThat(given.count("vote.votes_for", "0..86").answers(rule).verdict())
        .isEqualTo(Verdict.NOT_MET);
    Answer open = given.count("vote.votes_for", "80..").answers(rule);
    assertThat(open.verdict()).isEqualTo(Verdict.UNKNOWN);
    assertThat(open.missing()).containsExactly("vote.votes_for");
  }

  @Test
  void aVoteThatWasNeverTakenIsNotMet() {
    assertThat(
            Given.nothing()
                .members(130)
                .count("vote.votes_for", "never")
                .answers(atLeast("2/3", Denominator.LEGAL_MEMBERS))
                .verdict())
        .isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void ableMembersLieBetweenThoseWhoVotedAndAll() {
    Share rule = atLeast("40%", Denominator.ABLE_MEMBERS);
    Given given =
        Given.nothing()
            .members(130)
            .count("vote.votes_for", "50")
            .count("vote.votes_against", "60");
    Answer open = given.answers(rule);
    assertThat(open.verdict()).isEqualTo(Verdict.UNKNOWN);
    assertThat(open.missing()).containsExactly("vote.able_members");
    assertThat(open.calculation()).contains("44 to 52").contains("110 to 130");
    assertThat(given.count("vote.able_members", "125").answers(rule).verdict())
        .isEqualTo(Verdict.MET);
    assertThat(given.count("vote.able_members", "126").answers(rule).verdict())
        .isEqualTo(Verdict.NOT_MET);
    assertThat(given.count("vote.able_members", "120..").answers(rule).calculation())
        .contains("120 to 130");
  }

  @Test
  void whoVotedMayAlreadyDecide() {
    assertThat(
            Given.nothing()
                .members(130)
                .count("vote.votes_for", "43")
                .count("vote.votes_against", "70")
                .answers(atLeast("40%", Denominator.PRESENT))
                .verdict())
        .isEqualTo(Verdict.NOT_MET);
    assertThat(
            Given.nothing()
                .members(130)
                .count("vote.votes_for", "52")
                .answers(atLeast("40%", Denominator.PRESENT))
                .verdict())
        .isEqualTo(Verdict.MET);
  }

  @Test
  void theChamberWithoutItsCommittee() {
    Share rule = moreThan("1/2", Denominator.CHAMBER_MINUS_COMMITTEE);
    Given given = Given.nothing().members(130).committee(30);
    assertThat(given.count("vote.votes_for", "51").answers(rule).verdict()).isEqualTo(Verdict.MET);
    assertThat(given.count("vote.votes_for", "50").answers(rule).verdict())
        .isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void ofValidVotesMoreForNeverNeedsMoreThanItGives() {
    Share rule = atLeast("1/2", Denominator.VALID_VOTES);
    Given given = Given.nothing().count("vote.votes_against", "40");
    assertThat(given.count("vote.votes_for", "40..").answers(rule).verdict())
        .isEqualTo(Verdict.MET);
    assertThat(given.count("vote.votes_for", "39").answers(rule).verdict())
        .isEqualTo(Verdict.NOT_MET);
    Answer open = given.count("vote.votes_for", "30..50").answers(rule);
    assertThat(open.missing()).containsExactly("vote.votes_for");
    Answer noneAgainst = Given.nothing().count("vote.votes_for", "40").answers(rule);
    assertThat(noneAgainst.verdict()).isEqualTo(Verdict.UNKNOWN);
    assertThat(noneAgainst.missing()).containsExactly("vote.votes_against");
  }

  @Test
  void hugeNumbersStayExact() {
    long most = Amount.MOST;
    Share rule = atLeast("999998/999999", Denominator.LEGAL_MEMBERS);
    assertThat(rule.needed(most)).isEqualTo(999_998_999_999L);
    assertThat(moreThan("999998/999999", Denominator.LEGAL_MEMBERS).needed(most))
        .isEqualTo(999_998_999_999L);
    assertThatThrownBy(() -> moreThan("1/1", Denominator.LEGAL_MEMBERS))
        .hasMessageContaining("nobody has more than all");
    assertThat(
            Given.nothing()
                .members(most)
                .count("vote.votes_for", "" + most)
                .answers(rule)
                .verdict())
        .isEqualTo(Verdict.MET);
    assertThatThrownBy(() -> Amount.of(Long.MAX_VALUE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at most");
  }
}
