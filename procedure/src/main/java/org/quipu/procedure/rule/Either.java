package org.quipu.procedure.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A rule, or what the law takes in its place: "unless four fifths agree to a shorter term". */
public record Either(Rule rule, Rule unless) implements Rule {
  @Override
  public List<String> facts() {
    List<String> facts = new ArrayList<>(rule.facts());
    unless.facts().stream().filter(fact -> !facts.contains(fact)).forEach(facts::add);
    return List.copyOf(facts);
  }

  @Override
  public List<String> named() {
    List<String> named = new ArrayList<>(rule.named());
    unless.named().stream().filter(fact -> !named.contains(fact)).forEach(named::add);
    return List.copyOf(named);
  }

  @Override
  public List<String> beside() {
    return Stream.concat(rule.beside().stream(), unless.beside().stream()).distinct().toList();
  }

  @Override
  public Answer answer(Situation situation) {
    return rule.answer(situation).or(unless.answer(situation));
  }

  @Override
  public String words() {
    return rule.words() + ", unless " + unless.words();
  }
}
