package org.quipu.procedure.rule;

import java.util.List;
import org.quipu.procedure.fact.Value;

/**
 * What the act states is among what the law names: its ground, or the office of the person, or the
 * kind of the case. Whether a stated ground holds is not asked here.
 *
 * @param what is stated, for the words of the finding: "the stated ground"
 */
public record Ground(String stated, List<Choice> grounds, String what) implements Rule {
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
      return Answer.notMet(words() + "; recorded: none");
    }
    if (!(value instanceof Value.Name ground)) {
      return Answer.unknown(words() + "; not recorded", stated);
    }
    return Answer.decide(
        grounds.stream().anyMatch(named -> named.isMeantBy(ground.name())),
        words() + "; recorded: \u201C" + ground.name() + "\u201D");
  }

  @Override
  public String words() {
    return what + " is one of: " + Choice.names(grounds);
  }
}
