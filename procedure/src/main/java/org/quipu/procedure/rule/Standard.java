package org.quipu.procedure.rule;

import java.util.List;

/**
 * A standard, such as an adequate defence. It is never computed: the record carries the views that
 * somebody holds of it, and people weigh them.
 */
public record Standard(String asks) implements Rule {
  @Override
  public List<String> facts() {
    return List.of();
  }

  @Override
  public Answer answer(Situation situation) {
    return Answer.unknown(asks + ": a standard, which is not computed");
  }

  @Override
  public String words() {
    return asks;
  }
}
