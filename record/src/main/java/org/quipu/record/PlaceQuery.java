package org.quipu.record;

import org.jspecify.annotations.Nullable;

/**
 * Which places.
 *
 * @param country alpha-3 code; null for all
 * @param search part of the name, without regard to case and accents; null for all
 * @param limit at most so many; 0 for all
 */
public record PlaceQuery(@Nullable String country, @Nullable String search, int limit) {
  public PlaceQuery {
    if (limit < 0) {
      throw new IllegalArgumentException("a limit is not negative");
    }
  }
}
