package org.quipu.procedure.rule;

import java.util.List;
import org.quipu.procedure.fact.Value;

/** The ground that the act states is one that the law names. Whether it holds is not asked here. */
public record Ground(String stated, List<Choice> grounds) implements Rule {
  public Ground {
    grounds = List.copyOf(grounds);
    if (grounds.isEmpty()) {
      throw new IllegalArgumentException("a law that names no ground asks for none");
    }
  }

  @Override
  public List<String> facts() {
    return List.of(stated);
  }

  @Override
  public Answer answer(Situation situation) {
    Value value = situation.value(stated);
    if (value instanceof Value.Never) {
      return Answer.notMet(words() + "; recorded: none was stated");
    }
    if (!(value instanceof Value.Name ground)) {
      return Answer.unknown(words() + "; no stated ground is recorded", stated);
    }
    return Answer.decide(
        grounds.stream().anyMatch(named -> named.isMeantBy(ground.name())),
        words() + "; stated: \u201C" + ground.name() + "\u201D");
  }

  @Override
  public String words() {
    return "the stated ground is one of: " + Choice.names(grounds);
  }
}
