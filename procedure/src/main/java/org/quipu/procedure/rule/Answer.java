package org.quipu.procedure.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a rule says on one set of values.
 *
 * @param calculation the rule with its numbers, as a person checks it
 * @param missing facts that would decide it; empty unless the verdict is unknown
 */
public record Answer(Verdict verdict, String calculation, List<String> missing) {
  /** Met, not met, or not to be told from these values. */
  public enum Verdict {
    MET,
    NOT_MET,
    UNKNOWN
  }

  public Answer {
    missing = List.copyOf(missing);
  }

  static Answer met(String calculation) {
    return new Answer(Verdict.MET, calculation, List.of());
  }

  static Answer notMet(String calculation) {
    return new Answer(Verdict.NOT_MET, calculation, List.of());
  }

  static Answer unknown(String calculation, String... missing) {
    return new Answer(Verdict.UNKNOWN, calculation, List.of(missing));
  }

  static Answer decide(boolean met, String calculation) {
    return met ? met(calculation) : notMet(calculation);
  }

  /** Either will do: unknown only where neither is met and one of them is unknown. */
  Answer or(Answer other) {
    String both = calculation + "; or else " + other.calculation;
    if (verdict == Verdict.MET) {
      return this;
    }
    if (other.verdict == Verdict.MET) {
      return met(both);
    }
    if (verdict == Verdict.NOT_MET && other.verdict == Verdict.NOT_MET) {
      return notMet(both);
    }
    Set<String> lacking = new LinkedHashSet<>(missing);
    lacking.addAll(other.missing);
    return new Answer(Verdict.UNKNOWN, both, new ArrayList<>(lacking));
  }
}
