package org.quipu.procedure.rule;

import java.util.List;
import org.quipu.procedure.fact.Value;

/**
 * The office passes to the first in an order that is not vacant.
 *
 * @param office the fact that says from which office the successor came
 * @param vacant the fact that names the offices of the order that were vacant
 */
public record Succession(String office, String vacant, List<Choice> order) implements Rule {
  public Succession {
    order = List.copyOf(order);
    if (order.isEmpty()) {
      throw new IllegalArgumentException("an order of succession names an office");
    }
  }

  @Override
  public List<String> facts() {
    return List.of(office, vacant);
  }

  @Override
  public Answer answer(Situation situation) {
    if (!(situation.value(office) instanceof Value.Name came)) {
      return Answer.unknown(words() + "; the successor's office is not recorded", office);
    }
    String calculation = words() + "; recorded: " + came.name();
    List<Choice> offices = Choice.meantBy(came.name(), order);
    if (offices.isEmpty()) {
      return Answer.notMet(calculation + ", which is not in the order");
    }
    if (offices.size() > 1) {
      return Answer.unknown(
          calculation + ", which may be any of: " + Choice.names(offices), office);
    }
    int place = order.indexOf(offices.get(0));
    String empty = situation.value(vacant) instanceof Value.Name name ? name.name() : "";
    List<Choice> vacancies = empty.isEmpty() ? List.of() : Choice.meantBy(empty, order);
    for (Choice before : order.subList(0, place)) {
      if (situation.value(vacant) instanceof Value.Never) {
        return Answer.notMet(calculation + "; " + before.name() + " was not vacant");
      }
      if (!vacancies.contains(before)) {
        return Answer.unknown(
            calculation + "; not recorded whether vacant: " + before.name(), vacant);
      }
    }
    return Answer.met(calculation + (place == 0 ? "" : "; vacant: " + empty));
  }

  @Override
  public String words() {
    return "in this order: " + Choice.names(order);
  }
}
