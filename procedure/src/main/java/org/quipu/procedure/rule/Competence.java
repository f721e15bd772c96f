package org.quipu.procedure.rule;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quipu.procedure.fact.Value;

/**
 * The body that acted is one to which a text in force gives the power.
 *
 * @param grantedBy ids of the texts that give it; empty where a reading holds that none does
 * @param cited how lawyers cite these texts, by id; a text that is not there goes by its id
 */
public record Competence(
    String body, List<Choice> bodies, List<String> grantedBy, Map<String, String> cited)
    implements Rule {
  public Competence {
    bodies = List.copyOf(bodies);
    grantedBy = List.copyOf(grantedBy);
    cited = Map.copyOf(cited);
  }

  /** One whose texts go by their ids. */
  public Competence(String body, List<Choice> bodies, List<String> grantedBy) {
    this(body, bodies, grantedBy, Map.of());
  }

  @Override
  public List<String> facts() {
    return List.of(body);
  }

  @Override
  public Answer answer(Situation situation) {
    if (grantedBy.isEmpty()) {
      return Answer.notMet("no competent organ: no text gives this power");
    }
    if (grantedBy.stream().noneMatch(situation.lawInForce()::contains)) {
      return Answer.notMet(
          "no competent organ in force on "
              + situation.day()
              + ": the power stood in "
              + texts()
              + ", not in force on that day");
    }
    if (!(situation.value(body) instanceof Value.Name acted)) {
      return Answer.unknown(words() + "; who acted is not recorded", body);
    }
    return Answer.decide(
        bodies.stream().anyMatch(named -> named.isMeantBy(acted.name())),
        words() + "; recorded: " + acted.name());
  }

  @Override
  public String words() {
    return bodies.isEmpty()
        ? "a competent organ"
        : "by " + texts() + " the power is that of: " + Choice.names(bodies);
  }

  private String texts() {
    return grantedBy.stream()
        .map(id -> cited.getOrDefault(id, id))
        .collect(Collectors.joining("; "));
  }
}
