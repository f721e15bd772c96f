package org.quipu.record.incident;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quipu.core.place.Place;

/** How two places lie to each other. */
final class Places {
  /** Kilometres within which two towns may be two names for where something was. */
  private static final double NEIGHBOURS_KM = 30;

  private static final double EARTH_RADIUS_KM = 6371;

  private Places() {}

  static boolean same(Place one, Place other) {
    if (one.id() != null && other.id() != null) {
      return one.id().equals(other.id());
    }
    return one.name().toLowerCase(Locale.ROOT).equals(other.name().toLowerCase(Locale.ROOT));
  }

  /** True where something cannot have been in both. */
  static boolean apart(Place one, Place other) {
    if (same(one, other)) {
      return false;
    }
    if (differ(one.country(), other.country())) {
      return true;
    }
    if (one.precision() <= 1 || other.precision() <= 1) {
      // A country contains what is in it; a place that no list knows could be anywhere.
      return false;
    }
    if (one.precision() >= 3 && other.precision() >= 3) {
      Double distance = kilometres(one, other);
      return distance == null ? true : distance > NEIGHBOURS_KM;
    }
    return differ(one.admin1(), other.admin1());
  }

  /** True where one is a division or country that the other is known to lie in. */
  static boolean contains(Place one, Place other) {
    if (one.precision() == 2 || other.precision() == 2) {
      return one.admin1() != null
          && one.admin1().equals(other.admin1())
          && !differ(one.country(), other.country());
    }
    return false;
  }

  private static boolean differ(@Nullable String one, @Nullable String other) {
    return one != null && other != null && !one.equals(other);
  }

  /** Great-circle distance (haversine formula), null where a point is missing. */
  static @Nullable Double kilometres(Place one, Place other) {
    Double lat1 = one.latitude();
    Double lon1 = one.longitude();
    Double lat2 = other.latitude();
    Double lon2 = other.longitude();
    if (lat1 == null || lon1 == null || lat2 == null || lon2 == null) {
      return null;
    }
    double dLat = Math.toRadians(lat2 - lat1);
    double dLon = Math.toRadians(lon2 - lon1);
    double a =
        Math.pow(Math.sin(dLat / 2), 2)
            + Math.cos(Math.toRadians(lat1))
                * Math.cos(Math.toRadians(lat2))
                * Math.pow(Math.sin(dLon / 2), 2);
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(a)));
  }
}
