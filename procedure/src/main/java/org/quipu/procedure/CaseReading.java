package org.quipu.procedure;

import java.util.List;
import java.util.Map;
import org.quipu.procedure.fact.Facts;
import org.quipu.procedure.fact.Source;
import org.quipu.procedure.fact.Value;

/**
 * One way to read what happened, where that is contested: which motion was put to the vote.
 *
 * @param given facts as this reading has them, in place of what the record tells
 * @param unknown facts that the record tells of something else, under this reading
 */
public record CaseReading(
    String id, String title, Holder holder, Map<String, Value> given, List<String> unknown) {
  public CaseReading {
    given = Map.copyOf(given);
    unknown = List.copyOf(unknown);
  }

  /** The facts of the record as this reading takes them. */
  public Facts on(Facts recorded) {
    Facts facts = recorded;
    Source source = new Source(holder.name(), holder.date().to(), null, holder.quote());
    for (Map.Entry<String, Value> each : given.entrySet()) {
      facts = facts.only(each.getKey(), each.getValue(), source);
    }
    for (String name : unknown) {
      facts = facts.without(name);
    }
    return facts;
  }
}
