package org.quipu.procedure.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quipu.procedure.fact.Value;
import org.quipu.procedure.fact.Value.Amount;
import org.quipu.procedure.rule.Answer.Verdict;

/** What must hold of every kind of rule, over situations made by a seeded generator. */
class RulePropertiesTest {
  private static final int TIMES = 20_000;

  @Test
  void everyVerdictIsReachedByTheGenerator() {
    Generated generated = new Generated(1);
    Map<Verdict, Set<Class<?>>> seen = new EnumMap<>(Verdict.class);
    for (int i = 0; i < TIMES; i++) {
      Rule rule = generated.rule();
      Answer answer =
          rule.answer(Generated.situation(generated.values(rule.facts()), generated.constants()));
      seen.computeIfAbsent(answer.verdict(), of -> new HashSet<>()).add(rule.getClass());
    }
    assertThat(seen.get(Verdict.MET)).hasSize(9);
    assertThat(seen.get(Verdict.NOT_MET)).hasSize(9);
    assertThat(seen.get(Verdict.UNKNOWN)).hasSize(9);
  }

  @Test
  void aMissingFactNeverTurnsAnAnswerIntoItsOpposite() {
    Generated generated = new Generated(2);
    for (int i = 0; i < TIMES; i++) {
      Rule rule = generated.rule();
      Map<String, Value> values = generated.values(rule.facts());
      Map<String, Long> constants = generated.constants();
      Answer of = rule.answer(Generated.situation(values, constants));
      Verdict whole = of.verdict();
      if (of.calculation().contains("contradict")) {
        continue;
      }
      for (String fact : values.keySet()) {
        Map<String, Value> fewer = new HashMap<>(values);
        fewer.remove(fact);
        Answer answer = rule.answer(Generated.situation(fewer, constants));
        if (answer.verdict() != Verdict.UNKNOWN) {
          assertThat(answer.verdict())
              .as("%s with %s and %s, without %s", rule, values, constants, fact)
              .isEqualTo(whole);
        }
      }
    }
  }

  @Test
  void whatIsUnknownNamesTheFactsThatAreOpen() {
    Generated generated = new Generated(3);
    for (int i = 0; i < TIMES; i++) {
      Rule rule = generated.rule();
      Map<String, Value> values = generated.values(rule.facts());
      Answer answer = rule.answer(Generated.situation(values, generated.constants()));
      if (answer.verdict() == Verdict.UNKNOWN) {
        assertThat(answer.missing()).as("%s with %s", rule, values).isNotEmpty();
        assertThat(rule.facts()).containsAll(answer.missing());
      } else {
        assertThat(answer.missing()).isEmpty();
      }
    }
  }

  @Test
  void factsOfOtherRulesChangeNothing() {
    Generated generated = new Generated(4);
    for (int i = 0; i < TIMES; i++) {
      Rule rule = generated.rule();
      Map<String, Value> values = generated.values(rule.facts());
      Map<String, Long> constants = generated.constants();
      Answer answer = rule.answer(Generated.situation(values, constants));
      Map<String, Value> more = new HashMap<>(values);
      for (String other :
          List.of("begin", "end", "before", "ground", "held", "body", "office", "term", "other")) {
        if (!rule.facts().contains(other)) {
          more.put(other, generated.value(other));
        }
      }
      assertThat(rule.answer(Generated.situation(more, constants))).isEqualTo(answer);
    }
  }

  @Test
  void moreVotesNeverUndoWhatIsMet() {
    Generated generated = new Generated(5);
    for (int i = 0; i < TIMES; i++) {
      Share rule = generated.share();
      Map<String, Value> values = generated.values(rule.facts());
      if (!(values.get(rule.count()) instanceof Amount votes)) {
        continue;
      }
      Map<String, Long> constants = generated.constants();
      Verdict before = rule.answer(Generated.situation(values, constants)).verdict();
      long added = generated.upTo(5);
      Long high = votes.high();
      values.put(rule.count(), new Amount(votes.low() + added, high == null ? null : high + added));
      Verdict after = rule.answer(Generated.situation(values, constants)).verdict();
      if (before == Verdict.MET) {
        assertThat(after).as("%s with %s more: %s", rule, added, values).isEqualTo(Verdict.MET);
      }
      if (after == Verdict.NOT_MET) {
        assertThat(before)
            .as("%s with %s more: %s", rule, added, values)
            .isEqualTo(Verdict.NOT_MET);
      }
    }
  }

  /**
   * Every completion by exact values is tried: the answer on what is known agrees with all of them,
   * and where they differ it is unknown. Where they agree it is told, as far as the rule can see.
   */
  @Test
  void boundsAnswerAsAllOfTheirCompletionsDo() {
    Generated generated = new Generated(6);
    int decided = 0;
    int open = 0;
    for (int i = 0; i < TIMES; i++) {
      boolean dated = i % 2 == 0;
      Rule rule =
          dated ? (i % 4 == 0 ? generated.window() : generated.monthly()) : generated.share();
      Map<String, Value> values = generated.values(rule.facts());
      Map<String, Long> constants = generated.constants();
      Set<Verdict> all =
          rule instanceof Share share
              ? ofShare(share, values, constants)
              : ofWindow((Window) rule, values, constants);
      if (all.isEmpty()) {
        continue;
      }
      assertThat(all).doesNotContain(Verdict.UNKNOWN);
      Answer answer = rule.answer(Generated.situation(values, constants));
      String what = rule + " with " + values + " and " + constants + ": " + all;
      if (answer.verdict() != Verdict.UNKNOWN) {
        assertThat(all).as(what).containsExactly(answer.verdict());
        decided++;
      } else if (isSharp(rule)) {
        assertThat(all).as(what).hasSize(2);
        open++;
      }
    }
    assertThat(decided).isGreaterThan(TIMES / 10);
    assertThat(open).isGreaterThan(TIMES / 50);
  }

  /** Votes cast bound the members, so a count with bounds of its own is only judged safely. */
  private static boolean isSharp(Rule rule) {
    if (!(rule instanceof Share share)) {
      return true;
    }
    boolean byVotes = share.of() == Denominator.ABLE_MEMBERS || share.of() == Denominator.PRESENT;
    return !byVotes;
  }

  private static Set<Verdict> ofWindow(
      Window rule, Map<String, Value> values, Map<String, Long> constants) {
    Set<Verdict> all = new HashSet<>();
    for (Value begin : Generated.meant(values.get("begin"), 0)) {
      for (Value end : Generated.meant(values.get("end"), 0)) {
        all.add(verdict(rule, Map.of("begin", begin, "end", end), constants));
      }
    }
    return all;
  }

  private static Set<Verdict> ofShare(
      Share rule, Map<String, Value> values, Map<String, Long> constants) {
    boolean byVotes = rule.of() == Denominator.ABLE_MEMBERS || rule.of() == Denominator.PRESENT;
    long members = constants.getOrDefault("legal_members", 0L);
    long most = rule.of() == Denominator.VALID_VOTES ? 80 : members;
    Set<Verdict> all = new HashSet<>();
    String there = "vote." + rule.of().code();
    for (Value mine : Generated.meant(values.get("vote.votes_for"), most)) {
      if (!byVotes) {
        if (rule.of() != Denominator.VALID_VOTES) {
          all.add(verdict(rule, Map.of("vote.votes_for", mine), constants));
          continue;
        }
        for (Value against : Generated.meant(values.get("vote.votes_against"), most)) {
          all.add(
              verdict(
                  rule, Map.of("vote.votes_for", mine, "vote.votes_against", against), constants));
        }
        continue;
      }
      for (Value against : orAny(values.get("vote.votes_against"), members)) {
        for (Value abstained : orAny(values.get("vote.abstentions"), members)) {
          for (Value present : orAny(values.get(there), members)) {
            long cast = number(mine) + number(against) + number(abstained);
            if (number(present) >= Math.max(cast, 1) && number(present) <= members) {
              all.add(verdict(rule, Map.of("vote.votes_for", mine, there, present), constants));
            }
          }
        }
      }
    }
    return all;
  }

  private static List<Value> orAny(@Nullable Value value, long most) {
    return Generated.meant(value == null ? new Amount(0, most) : value, most);
  }

  private static long number(Value value) {
    return ((Amount) value).low();
  }

  private static Verdict verdict(
      Rule rule, Map<String, Value> values, Map<String, Long> constants) {
    return rule.answer(Generated.situation(values, constants)).verdict();
  }

  @Test
  void aTermIsJudgedAsItWouldBeFromEveryDay() {
    Generated generated = new Generated(7);
    List<LocalDate> days = LocalDate.of(2013, 1, 1).datesUntil(LocalDate.of(2017, 1, 1)).toList();
    for (int i = 0; i < 400; i++) {
      Value.Term term = new Value.Term(generated.term());
      Period max = generated.term();
      DurationLimit rule = new DurationLimit("term", max, null, Map.of());
      Set<Verdict> all = new HashSet<>();
      for (LocalDate day : days) {
        all.add(day.plus(term.period()).isAfter(day.plus(max)) ? Verdict.NOT_MET : Verdict.MET);
      }
      Verdict verdict = verdict(rule, Map.of("term", term), Map.of());
      assertThat(verdict)
          .as("%s against %s", term.words(), max)
          .isEqualTo(all.size() == 2 ? Verdict.UNKNOWN : new ArrayList<>(all).get(0));
    }
  }

  @Test
  void anUntoldClassOrVacancyIsJudgedAsAllOfThemWouldBe() {
    Generated generated = new Generated(8);
    for (int i = 0; i < 4_000; i++) {
      DurationLimit limit = generated.duration();
      Value term = generated.value("term");
      if (limit.kind() != null) {
        Set<Verdict> all = new HashSet<>();
        for (String kind : List.of("simple", "complex")) {
          all.add(verdict(limit, Map.of("term", term, "class", new Value.Name(kind)), Map.of()));
        }
        Verdict untold = verdict(limit, Map.of("term", term), Map.of());
        assertThat(untold)
            .isEqualTo(all.size() == 1 ? new ArrayList<>(all).get(0) : Verdict.UNKNOWN);
      }
    }
  }
}
