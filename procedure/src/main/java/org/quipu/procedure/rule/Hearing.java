package org.quipu.procedure.rule;

import java.util.List;
import org.quipu.procedure.fact.Value;

/** Something that must take place, such as a debate or the hearing of the person concerned. */
public record Hearing(String held, String what) implements Rule {
  @Override
  public List<String> facts() {
    return List.of(held);
  }

  @Override
  public Answer answer(Situation situation) {
    Value value = situation.value(held);
    if (value instanceof Value.Never) {
      return Answer.notMet(words() + "; recorded: it did not take place");
    }
    if (!(value instanceof Value.Truth truth)) {
      return Answer.unknown(words() + "; not recorded whether it took place", held);
    }
    return Answer.decide(
        truth.yes(),
        words() + "; recorded: it " + (truth.yes() ? "took place" : "did not take place"));
  }

  @Override
  public String words() {
    return what;
  }
}
