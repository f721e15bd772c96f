package org.quipu.procedure.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers facts one by one; a record tells some of them thousands of times. */
final class Collector {
  private final Map<String, Map<Value, Set<Source>>> told = new LinkedHashMap<>();

  void add(String name, Value value, Source source) {
    told.computeIfAbsent(name, of -> new LinkedHashMap<>())
        .computeIfAbsent(value, of -> new LinkedHashSet<>())
        .add(source);
  }

  Facts facts() {
    Map<String, List<Known>> facts = new LinkedHashMap<>();
    told.forEach(
        (name, values) -> {
          List<Known> known = new ArrayList<>();
          values.forEach((value, sources) -> known.add(new Known(value, List.copyOf(sources))));
          facts.put(name, known);
        });
    return Facts.of(facts);
  }
}
