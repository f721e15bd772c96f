package org.quipu.record.incident;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quipu.core.place.Place;

/** How two places lie to each other. */
final class Places {
  /** Kilometres within which two towns may be two names for where something was. */
  private static final double NEIGHBOURS_KM = 30;

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
      Double distance = Place.kilometres(one, other);
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
}
