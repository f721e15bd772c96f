package org.quipu.procedure.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quipu.procedure.LawReading;
import org.quipu.procedure.Outcome;
import org.quipu.procedure.Procedure;
import org.quipu.procedure.fact.Facts;
import org.quipu.procedure.fact.Known;
import org.quipu.procedure.fact.Value;
import org.quipu.procedure.fact.Value.Amount;
import org.quipu.procedure.rule.Answer.Verdict;
import org.quipu.procedure.rule.Denominator;
import org.quipu.procedure.rule.Fraction;
import org.quipu.procedure.rule.Generated;
import org.quipu.procedure.rule.Rule;
import org.quipu.procedure.rule.Share;
import org.quipu.procedure.rule.Situation;

/** What must hold of findings, over acts made by a seeded generator. */
class ExaminationPropertiesTest {
  private static final int TIMES = 8_000;

  /** Up to three values, of as many sources, for each fact that anybody tells. */
  private static Facts facts(Generated generated, List<String> names) {
    Facts facts = Facts.NONE;
    for (String name : generated.values(names).keySet()) {
      int sources = generated.upTo(3);
      for (int i = 0; i < sources; i++) {
        facts = Made.with(facts, name, generated.value(name), "source " + i);
      }
    }
    return facts;
  }

  private static boolean isDecided(Finding finding) {
    return finding.outcome() == Outcome.SATISFIED || finding.outcome() == Outcome.NOT_SATISFIED;
  }

  private static boolean isContradicted(Finding finding) {
    return finding.lines().stream()
        .anyMatch(line -> line.answer().calculation().contains("contradict"));
  }

  @Test
  void withoutAFactADecidedFindingStandsOrIsOpen() {
    Generated generated = new Generated(11);
    int decided = 0;
    for (int i = 0; i < TIMES; i++) {
      Rule rule = generated.rule();
      Procedure procedure = Made.procedure(generated.constants(), List.of(Made.law(rule)));
      Facts facts = facts(generated, rule.facts());
      Finding whole = Made.finding(procedure, facts);
      for (String name : facts.names()) {
        Finding fewer = Made.finding(procedure, facts.without(name));
        if (isDecided(whole)) {
          decided++;
          assertThat(fewer.outcome())
              .as("%s without %s", rule, name)
              .isIn(whole.outcome(), Outcome.NOT_ENOUGH_FACTS);
        } else if (whole.outcome() == Outcome.NOT_ENOUGH_FACTS && !isContradicted(whole)) {
          assertThat(isDecided(fewer)).as("%s without %s", rule, name).isFalse();
        }
      }
    }
    assertThat(decided).isGreaterThan(TIMES / 10);
  }

  @Test
  void moreVotesNeverMakeASatisfiedRequirementFail() {
    Generated generated = new Generated(12);
    int satisfied = 0;
    for (int i = 0; i < TIMES; i++) {
      Rule rule = generated.rule();
      if (!(rule instanceof Share share)) {
        continue;
      }
      Procedure procedure = Made.procedure(generated.constants(), List.of(Made.law(rule)));
      Facts facts = facts(generated, rule.facts());
      long added = generated.upTo(4);
      Facts more = facts.without(share.count());
      for (Known known : facts.of(share.count())) {
        Amount votes = (Amount) known.value();
        Long high = votes.high();
        more =
            more.with(
                share.count(),
                new Amount(votes.low() + added, high == null ? null : high + added),
                known.sources());
      }
      if (Made.finding(procedure, facts).outcome() == Outcome.SATISFIED) {
        satisfied++;
        assertThat(Made.finding(procedure, more).outcome()).isEqualTo(Outcome.SATISFIED);
      }
    }
    assertThat(satisfied).isGreaterThan(100);
  }

  @Test
  void factsThatTheRuleDoesNotAskForChangeNothing() {
    Generated generated = new Generated(13);
    for (int i = 0; i < TIMES; i++) {
      Rule rule = generated.rule();
      Procedure procedure = Made.procedure(generated.constants(), List.of(Made.law(rule)));
      Facts facts = facts(generated, rule.facts());
      Facts more = facts;
      for (String other : List.of("begin", "held", "ground", "office", "elsewhere.votes_for")) {
        if (!rule.facts().contains(other)) {
          more = Made.with(more, other, generated.value(other), "another");
        }
      }
      Finding before = Made.finding(procedure, facts);
      Finding after = Made.finding(procedure, more);
      assertThat(after.outcome()).isEqualTo(before.outcome());
      assertThat(after.lines()).isEqualTo(before.lines());
      assertThat(after.missing()).isEqualTo(before.missing());
    }
  }

  @Test
  void twoEqualReadingsAreAsOne() {
    Generated generated = new Generated(14);
    for (int i = 0; i < TIMES; i++) {
      Rule rule = generated.rule();
      Map<String, Long> constants = generated.constants();
      Facts facts = facts(generated, rule.facts());
      Finding one = Made.finding(Made.procedure(constants, List.of(Made.law("one", rule))), facts);
      Procedure twice =
          Made.procedure(constants, List.of(Made.law("one", rule), Made.law("two", rule)));
      assertThat(Made.finding(twice, facts).outcome()).isEqualTo(one.outcome());
      assertThat(Made.finding(twice, facts).missing()).isEqualTo(one.missing());
      assertThat(
              Made.finding(
                      Made.procedure(constants, List.of(Made.law("one", rule))),
                      facts,
                      Made.happened("so", Map.of()),
                      Made.happened("so too", Map.of()))
                  .outcome())
          .isEqualTo(one.outcome());
    }
  }

  @Test
  void theOutcomeIsThatOfAllReadingsAndValues() {
    Generated generated = new Generated(15);
    Set<Outcome> seen = EnumSet.noneOf(Outcome.class);
    for (int i = 0; i < TIMES; i++) {
      List<LawReading> readings = new ArrayList<>();
      Rule first = generated.rule();
      readings.add(Made.law("one", first));
      if (generated.upTo(2) == 1) {
        readings.add(Made.law("two", generated.rule()));
      }
      Map<String, Long> constants = generated.constants();
      Facts facts = Facts.NONE;
      for (LawReading reading : readings) {
        for (String name : reading.rule().facts()) {
          if (facts.of(name).isEmpty() && generated.upTo(4) > 1) {
            for (int source = generated.upTo(3); source > 0; source--) {
              facts = Made.with(facts, name, exact(generated, name), "source " + source);
            }
          }
        }
      }
      Finding finding = Made.finding(Made.procedure(constants, readings), facts);
      Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
      for (LawReading reading : readings) {
        verdicts.addAll(verdicts(reading.rule(), facts, constants).values());
      }
      seen.add(finding.outcome());
      assertThat(finding.outcome()).isEqualTo(outcome(verdicts));
      assertThat(finding.lines())
          .extracting(line -> line.answer().verdict())
          .containsOnlyElementsOf(verdicts);
    }
    assertThat(seen).containsExactlyInAnyOrder(Outcome.values());
  }

  @Test
  void aDifferenceMattersWhereAnotherValueLeadsElsewhere() {
    Generated generated = new Generated(16);
    int mattering = 0;
    for (int i = 0; i < TIMES; i++) {
      Rule rule = generated.rule();
      Map<String, Long> constants = generated.constants();
      Facts facts = Facts.NONE;
      for (String name : rule.facts()) {
        for (int source = generated.upTo(3); source > 0; source--) {
          facts = Made.with(facts, name, exact(generated, name), "source " + source);
        }
      }
      Map<Map<String, Value>, Verdict> all = verdicts(rule, facts, constants);
      Finding finding = Made.finding(Made.procedure(constants, List.of(Made.law(rule))), facts);
      for (Difference difference : finding.differences()) {
        boolean matters = false;
        for (Map.Entry<Map<String, Value>, Verdict> one : all.entrySet()) {
          for (Known other : difference.values()) {
            Map<String, Value> changed = new HashMap<>(one.getKey());
            changed.put(difference.fact(), other.value());
            matters |= all.get(changed) != one.getValue();
          }
        }
        assertThat(difference.matters()).as("%s: %s", rule, difference).isEqualTo(matters);
        mattering += matters ? 1 : 0;
      }
    }
    assertThat(mattering).isGreaterThan(200);
  }

  @Test
  void manySourcesThatAllDifferAreStillAnswered() {
    Share rule =
        new Share(
            "vote.votes_for", false, Fraction.parse("1/2"), Denominator.PRESENT, Share.Rounding.UP);
    Procedure procedure = Made.procedure(Map.of("legal_members", 130L), List.of(Made.law(rule)));
    Facts facts = Facts.NONE;
    for (int i = 0; i < 20; i++) {
      facts = Made.with(facts, "vote.votes_for", Amount.of(70 + i), "source " + i);
      facts = Made.with(facts, "vote.votes_against", Amount.of(20 + i), "source " + i);
      facts = Made.with(facts, "vote.abstentions", Amount.of(i), "source " + i);
      facts = Made.with(facts, "vote.present", Amount.of(110 + i), "source " + i);
    }
    Finding finding = Made.finding(procedure, facts);
    assertThat(finding.outcome())
        .as("half of 129 is 65, and 70 is the least")
        .isEqualTo(Outcome.SATISFIED);
    facts = Made.with(facts, "vote.votes_for", Amount.of(60), "one more");
    assertThat(Made.finding(procedure, facts).outcome()).isEqualTo(Outcome.DISPUTED);
  }

  private static Value exact(Generated generated, String name) {
    while (true) {
      Value value = generated.value(name);
      boolean bounds =
          value instanceof Amount amount
              && (amount.high() == null || amount.high() != amount.low());
      if (!bounds && !(value instanceof Value.Days days && !days.days().isDay())) {
        return value;
      }
    }
  }

  private static Outcome outcome(Set<Verdict> verdicts) {
    if (verdicts.containsAll(Set.of(Verdict.MET, Verdict.NOT_MET))) {
      return Outcome.DISPUTED;
    }
    if (verdicts.contains(Verdict.UNKNOWN)) {
      return Outcome.NOT_ENOUGH_FACTS;
    }
    return verdicts.contains(Verdict.MET) ? Outcome.SATISFIED : Outcome.NOT_SATISFIED;
  }

  /** Every set of values, one for each fact that is told, with what the rule says of it. */
  private static Map<Map<String, Value>, Verdict> verdicts(
      Rule rule, Facts facts, Map<String, Long> constants) {
    List<Map<String, Value>> sets = new ArrayList<>(List.of(Map.of()));
    for (String name : rule.facts()) {
      List<Map<String, Value>> more = new ArrayList<>();
      for (Map<String, Value> set : sets) {
        for (Known known : facts.of(name)) {
          Map<String, Value> with = new HashMap<>(set);
          with.put(name, known.value());
          more.add(with);
        }
      }
      sets = more.isEmpty() ? sets : more;
    }
    Map<Map<String, Value>, Verdict> verdicts = new HashMap<>();
    for (Map<String, Value> set : sets) {
      verdicts.put(
          set,
          rule.answer(
                  new Situation(
                      Made.DAY, set, constants, Set.of("art-1"), Set.of(Made.DAY.plusDays(3))))
              .verdict());
    }
    return verdicts;
  }
}
