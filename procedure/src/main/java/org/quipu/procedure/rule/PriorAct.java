package org.quipu.procedure.rule;

import java.util.List;
import org.quipu.procedure.fact.Value;
import org.quipu.procedure.fact.Value.Amount;

/**
 * So many acts of a kind before this one: two refused votes of confidence, one lifting of immunity.
 *
 * @param count the fact that says how many there were before
 * @param least how many are asked for; nought asks that there be none
 */
public record PriorAct(String count, long least) implements Rule {
  public PriorAct {
    if (least < 0) {
      throw new IllegalArgumentException("at_least is a number from 0 on");
    }
  }

  @Override
  public List<String> facts() {
    return List.of(count);
  }

  @Override
  public Answer answer(Situation situation) {
    Amount recorded =
        situation.value(count) instanceof Value.Never ? Amount.of(0) : situation.amount(count);
    if (recorded == null) {
      return Answer.unknown(
          words() + "; none recorded, which does not say that there was none", count);
    }
    String calculation = words() + "; recorded " + recorded.words();
    Long high = recorded.high();
    if (least == 0) {
      if (recorded.low() > 0) {
        return Answer.notMet(calculation);
      }
      return high != null && high == 0
          ? Answer.met(calculation)
          : Answer.unknown(calculation, count);
    }
    if (recorded.low() >= least) {
      return Answer.met(calculation);
    }
    return high != null && high < least
        ? Answer.notMet(calculation)
        : Answer.unknown(calculation, count);
  }

  @Override
  public String words() {
    return least == 0 ? "needs that there was none before" : "needs \u2265 " + least + " before";
  }
}
