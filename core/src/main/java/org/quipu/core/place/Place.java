package org.quipu.core.place;

import org.jspecify.annotations.Nullable;

/**
 * A place that the words name, resolved as far as a list knows it.
 *
 * @param name canonical
 * @param country ISO 3166-1 alpha-3
 * @param admin1 first-level division
 * @param latitude degrees north; null together with {@code longitude} where unresolved
 * @param precision PLOVER's resolution: 5 within a town, 4 town, 3 district, 2 first-level division
 *     or another part of a country, 1 country, 0 unresolved, or wider than a country. Below 4 it is
 *     an area, and the point is only its middle
 * @param id the gazetteer's; {@code region:}, {@code sea:} and {@code wide:} stand before the ids
 *     of what is no division
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

  private static final double EARTH_RADIUS_KM = 6371;

  /** Whether this is the id of a part of a country that is no division. */
  public static boolean isRegion(@Nullable String id) {
    return id != null && id.startsWith("region:");
  }

  public static boolean isSea(@Nullable String id) {
    return id != null && id.startsWith("sea:");
  }

  /** Great-circle distance between the points, null where one is missing. */
  public static @Nullable Double kilometres(Place one, Place other) {
    return one.latitude == null
            || one.longitude == null
            || other.latitude == null
            || other.longitude == null
        ? null
        : kilometres(one.latitude, one.longitude, other.latitude, other.longitude);
  }

  /**
   * Great-circle distance by the haversine formula, mean radius of the Earth 6371 km.
   *
   * @param north degrees
   * @param east degrees
   */
  public static double kilometres(double north, double east, double otherNorth, double otherEast) {
    double phi = Math.toRadians(north);
    double otherPhi = Math.toRadians(otherNorth);
    double dPhi = Math.sin((otherPhi - phi) / 2);
    double dLambda = Math.sin(Math.toRadians(otherEast - east) / 2);
    double h = dPhi * dPhi + Math.cos(phi) * Math.cos(otherPhi) * dLambda * dLambda;
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
  }
}
