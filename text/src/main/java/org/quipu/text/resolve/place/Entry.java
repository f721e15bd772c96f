package org.quipu.text.resolve.place;

import org.jspecify.annotations.Nullable;
import org.quipu.core.place.Place;

/**
 * One place of the gazetteer.
 *
 * @param country alpha-3
 * @param division GeoNames' code of the first-level division, such as {@code PE.21}; empty for
 *     countries and where unknown
 * @param divisionName its name; null where unknown
 * @param inhabitants 0 where unknown
 */
record Entry(
    Kind kind,
    String id,
    String name,
    String country,
    String division,
    @Nullable String divisionName,
    double latitude,
    double longitude,
    int inhabitants) {

  enum Kind {
    /** A continent or another part of the world that spans countries. */
    WIDE(0),
    SEA(0),
    COUNTRY(1),
    /** First-level division: region, state, department. */
    DIVISION(2),
    /** A region that is no division: an island, a historical region. */
    REGION(2),
    /** Second-level division: province, county. */
    DISTRICT(3),
    CAPITAL(4),
    SEAT(4),
    TOWN(4),
    /** Part of a town. */
    QUARTER(5);

    private final int precision;

    Kind(int precision) {
      this.precision = precision;
    }
  }

  boolean isArea() {
    return kind.precision < 4;
  }

  /** Larger than a district: such names are known from one another without more. */
  boolean isLarge() {
    return kind.precision < 3;
  }

  Place place() {
    return new Place(
        name,
        country.isEmpty() ? null : country,
        kind == Kind.DIVISION ? name : divisionName,
        latitude,
        longitude,
        kind.precision,
        id);
  }

  double kilometresTo(Entry other) {
    return Place.kilometres(latitude, longitude, other.latitude, other.longitude);
  }

  /** Whether this area holds another place, by their codes. */
  boolean contains(Entry other) {
    if (equals(other) || !country.equals(other.country)) {
      return false;
    }
    return switch (kind) {
      case COUNTRY -> other.kind != Kind.COUNTRY;
      case DIVISION -> other.kind != Kind.COUNTRY && division.equals(other.division);
      case DISTRICT ->
          !other.isArea() && division.equals(other.division) && kilometresTo(other) < 80;
      default -> false;
    };
  }
}
