package org.quipu.procedure.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All values of all sources for the facts of one act; none is preferred. */
public final class Facts {
  public static final Facts NONE = new Facts(Map.of());

  private final Map<String, List<Known>> values;

  private Facts(Map<String, List<Known>> values) {
    Map<String, List<Known>> sorted = new TreeMap<>();
    values.forEach((name, known) -> sorted.put(name, List.copyOf(known)));
    this.values = Collections.unmodifiableMap(sorted);
  }

  static Facts of(Map<String, List<Known>> values) {
    return new Facts(values);
  }

  /** The values given for a fact, each once; empty where nobody tells it. */
  public List<Known> of(String name) {
    return values.getOrDefault(name, List.of());
  }

  public List<String> names() {
    return List.copyOf(values.keySet());
  }

  /** These and one more; equal values are one, with the sources of both. */
  public Facts with(String name, Value value, List<Source> sources) {
    Map<String, List<Known>> more = new TreeMap<>(values);
    List<Known> known = new ArrayList<>();
    List<Source> all = new ArrayList<>();
    for (Known before : of(name)) {
      if (before.value().equals(value)) {
        all.addAll(before.sources());
      } else {
        known.add(before);
      }
    }
    sources.stream().filter(source -> !all.contains(source)).forEach(all::add);
    known.add(new Known(value, all));
    more.put(name, known);
    return new Facts(more);
  }

  /** These, where one source alone gives this fact. */
  public Facts only(String name, Value value, Source source) {
    return without(name).with(name, value, List.of(source));
  }

  public Facts without(String name) {
    Map<String, List<Known>> fewer = new TreeMap<>(values);
    fewer.remove(name);
    return new Facts(fewer);
  }
}
