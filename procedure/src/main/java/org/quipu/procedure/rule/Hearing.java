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
      return Answer.notMet(words() + "; recorded: never");
    }
    if (!(value instanceof Value.Truth truth)) {
      return Answer.unknown(words() + "; nothing recorded", held);
    }
    return Answer.decide(truth.yes(), words() + "; recorded: " + truth.words());
  }

  @Override
  public String words() {
    return what;
  }
}
