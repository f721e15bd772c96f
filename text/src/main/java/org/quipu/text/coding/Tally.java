package org.quipu.text.coding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quipu.core.quantity.Measure;

/** The counts that one document gives for its own main incident. */
public record Tally(Map<Measure, Line> lines) {
  public Tally {
    lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
  }

  /** Smallest, preferred and largest number; null where the document sets none. */
  public record Line(@Nullable Long low, @Nullable Long best, @Nullable Long high) {}
}
