package org.quipu.procedure.rule;

import java.util.List;

/** Under some reading the law does not ask this at all. */
public record NotAsked(String why) implements Rule {
  @Override
  public List<String> facts() {
    return List.of();
  }

  @Override
  public Answer answer(Situation situation) {
    return Answer.met("not asked for under this reading: " + why);
  }

  @Override
  public String words() {
    return "not asked for: " + why;
  }
}
