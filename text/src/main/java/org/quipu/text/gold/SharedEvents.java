package org.quipu.text.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quipu.core.event.EventType;
import org.quipu.text.gold.GoldDocument.Asked;
import org.quipu.text.gold.GoldDocument.GoldEvent;
import org.quipu.text.gold.GoldDocument.Party;

/**
 * Events as event data sets share them: source, target, code and scheme ({@code PLOVER} or {@code
 * CAMEO}). CAMEO's roots become PLOVER's types as in PLOVER's manual; 01 and 02 have none. A source
 * is words of the text where {@code source_is} says so, else an actor code that begins with its
 * country.
 */
final class SharedEvents {
  private static final Map<String, EventType> ROOTS =
      Map.ofEntries(
          Map.entry("03", EventType.AGREE),
          Map.entry("04", EventType.CONSULT),
          Map.entry("05", EventType.SUPPORT),
          Map.entry("06", EventType.COOPERATE),
          Map.entry("07", EventType.AID),
          Map.entry("09", EventType.ACCUSE),
          Map.entry("10", EventType.REQUEST),
          Map.entry("11", EventType.ACCUSE),
          Map.entry("12", EventType.REJECT),
          Map.entry("13", EventType.THREATEN),
          Map.entry("14", EventType.PROTEST),
          Map.entry("15", EventType.MOBILIZE),
          Map.entry("16", EventType.SANCTION),
          Map.entry("17", EventType.COERCE),
          Map.entry("18", EventType.ASSAULT),
          Map.entry("19", EventType.ASSAULT),
          Map.entry("20", EventType.ASSAULT));

  private static final Set<EventType> YIELD = EnumSet.of(EventType.CONCEDE, EventType.RETREAT);
  private static final Set<String> COUNTRIES =
      Set.of(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).toArray(new String[0]));

  private SharedEvents() {}

  /** Null where the code stands for nothing that PLOVER types. */
  static @Nullable GoldEvent read(JsonNode event) {
    Set<EventType> types = types(event.path("code").asText(""), event.path("scheme").asText(""));
    boolean words = event.path("source_is").asText("").equals("text");
    return types.isEmpty()
        ? null
        : new GoldEvent(
            types,
            null,
            Asked.nothing(),
            party(event.path("source").asText(""), words),
            party(event.path("target").asText(""), words),
            null,
            Asked.nothing(),
            Asked.nothing(),
            Asked.nothing());
  }

  private static Set<EventType> types(String code, String scheme) {
    if (scheme.equals("CAMEO") && code.length() > 1) {
      if (code.startsWith("08")) {
        return switch (code.length() > 2 ? code.charAt(2) : '0') {
          case '1', '2', '3' -> Set.of(EventType.CONCEDE);
          case '4', '5', '6', '7' -> Set.of(EventType.RETREAT);
          default -> YIELD;
        };
      }
      EventType type = ROOTS.get(code.substring(0, 2));
      return type == null ? Set.of() : Set.of(type);
    }
    if (code.equals("YIELD")) {
      return YIELD;
    }
    for (EventType type : EventType.values()) {
      if (type.code().equals(code)) {
        return Set.of(type);
      }
    }
    return Set.of();
  }

  private static Asked<Party> party(String party, boolean words) {
    if (party.isBlank()) {
      return Asked.nothing();
    }
    if (words) {
      return new Asked<>(true, List.of(new Party(party, null)));
    }
    String country = party.length() < 3 ? "" : party.substring(0, 3);
    return COUNTRIES.contains(country)
        ? new Asked<>(true, List.of(new Party(null, country)))
        : Asked.nothing();
  }
}
