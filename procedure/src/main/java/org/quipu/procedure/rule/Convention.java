package org.quipu.procedure.rule;

import java.util.List;

/** An unwritten rule that office holders follow. As a {@link Standard}, it is never computed. */
public record Convention(String asks) implements Rule {
  @Override
  public List<String> facts() {
    return List.of();
  }

  @Override
  public Answer answer(Situation situation) {
    return Answer.unknown(asks + ": a convention, which is not computed");
  }

  @Override
  public String words() {
    return asks;
  }
}
