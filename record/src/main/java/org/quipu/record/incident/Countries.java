package org.quipu.record.incident;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quipu.core.claim.Claim;
import org.quipu.core.claim.CountClaim;
import org.quipu.core.claim.EventClaim;
import org.quipu.core.place.Location;
import org.quipu.core.place.Place;
import org.quipu.record.entry.RecordedClaim;

/** The country that a document is about. */
final class Countries {
  private static final Map<String, String> NAMES = names();

  private Countries() {}

  /** The country in which most of these claims are, null where none says or two are level. */
  static @Nullable Place mostNamed(List<RecordedClaim> claims) {
    Map<String, Integer> votes = new HashMap<>();
    for (RecordedClaim each : claims) {
      String country = country(each.claim());
      if (country != null) {
        votes.merge(country, 1, Integer::sum);
      }
    }
    String most = null;
    boolean level = false;
    for (Map.Entry<String, Integer> each : votes.entrySet()) {
      int ahead = most == null ? 1 : each.getValue() - votes.getOrDefault(most, 0);
      level = ahead == 0 || level && ahead < 0;
      most = ahead > 0 ? each.getKey() : most;
    }
    return most == null || level
        ? null
        : new Place(NAMES.getOrDefault(most, most), most, null, null, null, 1, null);
  }

  private static @Nullable String country(Claim claim) {
    Location location =
        claim instanceof EventClaim told
            ? told.event().place()
            : claim instanceof CountClaim counted ? counted.count().place() : null;
    return location == null ? null : location.place().country();
  }

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      Locale country = new Locale("", code);
      names.put(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
    }
    return names;
  }
}
