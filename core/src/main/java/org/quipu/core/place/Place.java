package org.quipu.core.place;

import org.jspecify.annotations.Nullable;

/**
 * A place that the words name, resolved as far as a list knows it.
 *
 * @param name canonical
 * @param country ISO 3166-1 alpha-3
 * @param admin1 first-level division
 * @param latitude degrees north; null together with {@code longitude} where unresolved
 * @param precision PLOVER's resolution: 5 within a town, 4 town, 3 district, 2 first-level
 *     division, 1 country, 0 unresolved
 * @param id the gazetteer's
 */
public record Place(
    String name,
    @Nullable String country,
    @Nullable String admin1,
    @Nullable Double latitude,
    @Nullable Double longitude,
    int precision,
    @Nullable String id) {
  public Place {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a place needs a name");
    }
    if ((latitude == null) != (longitude == null)) {
      throw new IllegalArgumentException("half a coordinate for " + name);
    }
    if (latitude != null
        && longitude != null
        && (Math.abs(latitude) > 90 || Math.abs(longitude) > 180)) {
      throw new IllegalArgumentException("no point on Earth: " + latitude + ", " + longitude);
    }
    if (precision < 0 || precision > 5) {
      throw new IllegalArgumentException("precision is 0 to 5, not " + precision);
    }
  }
}
