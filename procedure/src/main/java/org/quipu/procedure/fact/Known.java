package org.quipu.procedure.fact;

import java.util.List;

/** A value with all who give it. */
public record Known(Value value, List<Source> sources) {
  public Known {
    sources = List.copyOf(sources);
  }

  /** Their names, each once. */
  public List<String> holders() {
    return sources.stream().map(Source::holder).distinct().toList();
  }
}
