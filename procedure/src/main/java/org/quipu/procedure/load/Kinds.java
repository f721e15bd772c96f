package org.quipu.procedure.load;

import java.util.Map;
import org.quipu.procedure.FactForm;
import org.quipu.procedure.fact.Value.Kind;
import org.quipu.procedure.rule.Competence;
import org.quipu.procedure.rule.DurationLimit;
import org.quipu.procedure.rule.Either;
import org.quipu.procedure.rule.Ground;
import org.quipu.procedure.rule.Hearing;
import org.quipu.procedure.rule.PriorAct;
import org.quipu.procedure.rule.Rule;
import org.quipu.procedure.rule.Share;
import org.quipu.procedure.rule.Situation;
import org.quipu.procedure.rule.Succession;
import org.quipu.procedure.rule.Window;

/** Sees that a rule's facts are declared, and of the kind that it computes with. */
final class Kinds {
  private Kinds() {}

  /** Who else was able or present at a vote may be told or not; what a rule names is declared. */
  static void see(Rule rule, Map<String, FactForm> facts, Entry requirement) {
    if (rule instanceof Either either) {
      see(either.rule(), facts, requirement);
      see(either.unless(), facts, requirement);
      return;
    }
    for (String fact : rule.facts()) {
      FactForm form = facts.get(fact);
      if (form == null) {
        if (rule.named().contains(fact) && !fact.equals(Situation.ACT_DAY)) {
          throw requirement.fail(
              "the fact \""
                  + fact
                  + "\" is not among the facts of this procedure; there are: "
                  + String.join(", ", facts.keySet()));
        }
        continue;
      }
      Kind kind = of(rule, fact);
      if (form.kind() != kind) {
        throw requirement.fail(
            "here the fact \""
                + fact
                + "\" must be a "
                + kind.code()
                + ", and under facts it is a "
                + form.kind().code());
      }
    }
  }

  private static Kind of(Rule rule, String fact) {
    if (rule instanceof Share || rule instanceof PriorAct) {
      return Kind.COUNT;
    }
    if (rule instanceof Window) {
      return Kind.DAY;
    }
    if (rule instanceof Hearing) {
      return Kind.YES_NO;
    }
    if (rule instanceof Ground || rule instanceof Competence || rule instanceof Succession) {
      return Kind.NAME;
    }
    if (rule instanceof DurationLimit limit) {
      return fact.equals(limit.term()) ? Kind.TERM : Kind.NAME;
    }
    throw new IllegalStateException("no facts are known of " + rule);
  }
}
