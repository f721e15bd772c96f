package org.quipu.record.incident;

import java.util.Map;

/**
 * How rare keys are among the reports of a record: what is shared by few says more.
 *
 * @param reports how many there are
 * @param having how many of them have a key; keys that are not there count as common
 */
public record Rarity(long reports, Map<String, Integer> having) {
  /** Where only what forbids a link is asked for. */
  public static final Rarity NONE = new Rarity(0, Map.of());

  public Rarity {
    having = Map.copyOf(having);
  }

  /** ln(N/n) for a key that n of N reports have, at least 0. */
  double of(String key) {
    Integer n = having.get(key);
    return n == null || n == 0 ? 0 : Math.max(0, Math.log((double) Math.max(reports, n) / n));
  }
}
