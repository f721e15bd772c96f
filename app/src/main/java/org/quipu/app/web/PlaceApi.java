package org.quipu.app.web;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsFirst;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quipu.core.claim.Claim;
import org.quipu.core.claim.CountClaim;
import org.quipu.core.claim.EventClaim;
import org.quipu.core.json.CanonicalJson;
import org.quipu.core.place.Location;
import org.quipu.core.place.Place;
import org.quipu.core.place.PrecisionCodes;
import org.quipu.core.place.Vicinity;
import org.quipu.record.Record;
import org.quipu.record.entry.RecordedClaim;

/**
 * The page's question where the claims are placed. Claims in force only: what a person withdrew
 * puts nothing on a map.
 */
final class PlaceApi {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** A map with more marks cannot be read, nor the list beside it. */
  private static final int MOST = 500;

  private static final Comparator<String> TEXT = nullsFirst(Comparator.<String>naturalOrder());
  private static final Comparator<Found> BY_CLAIMS =
      comparing((Found found) -> -found.claims.size())
          .thenComparing(found -> found.place.name())
          .thenComparing(found -> found.place.country(), TEXT)
          .thenComparing(found -> found.place.admin1(), TEXT)
          .thenComparing(found -> found.place.id(), TEXT)
          .thenComparing(found -> found.place.precision())
          .thenComparing(found -> found.vicinity == null ? null : found.vicinity.code(), TEXT);

  private final Record record;

  PlaceApi(Record record) {
    this.record = record;
  }

  void routes(RoutesConfig routes) {
    routes.get("/api/places", this::places);
  }

  private void places(Context request) {
    Parameters parameters = new Parameters(request, true, "limit", "offset");
    int limit = parameters.number("limit", MOST, MOST);
    int offset = parameters.number("offset", 0, Integer.MAX_VALUE);
    Map<Where, Found> found = new LinkedHashMap<>();
    int nowhere = 0;
    try (Stream<RecordedClaim> claims =
        record.streamClaims(parameters.claims().includeWithdrawn(false).build())) {
      for (RecordedClaim each : (Iterable<RecordedClaim>) claims::iterator) {
        Location location = location(each.claim());
        if (location == null) {
          nowhere++;
        } else {
          found
              .computeIfAbsent(new Where(location.place(), location.vicinity()), Found::new)
              .add(each, location.inferred());
        }
      }
    }
    ObjectNode answer = JSON.objectNode();
    answer.put("total", found.size()).put("offset", offset).put("limit", limit);
    answer.put("nowhere", nowhere);
    ArrayNode places = answer.putArray("places");
    found.values().stream()
        .sorted(BY_CLAIMS)
        .skip(offset)
        .limit(limit)
        .forEach(each -> places.add(each.written()));
    Api.send(request, answer);
  }

  private static @Nullable Location location(Claim claim) {
    return switch (claim.kind()) {
      case "event" -> ((EventClaim) claim).event().place();
      case "count" -> ((CountClaim) claim).count().place();
      default -> null;
    };
  }

  /** In a place, or near it, which is another mark. */
  private record Where(Place place, @Nullable Vicinity vicinity) {}

  /** A place with the claims that are put there. */
  private static final class Found {
    private final Place place;
    private final @Nullable Vicinity vicinity;
    private final List<RecordedClaim> claims = new ArrayList<>();
    private int inferred;

    Found(Where where) {
      this.place = where.place();
      this.vicinity = where.vicinity();
    }

    void add(RecordedClaim claim, boolean inferredHere) {
      claims.add(claim);
      inferred += inferredHere ? 1 : 0;
    }

    ObjectNode written() {
      ObjectNode written = JSON.objectNode();
      written.set("place", CanonicalJson.tree(place));
      if (vicinity != null) {
        written.put("vicinity", vicinity.code());
      }
      PrecisionCodes codes = PrecisionCodes.of(place.precision(), place.id(), vicinity);
      if (codes.acled() != null) {
        written.put("acled", codes.acled());
      }
      if (codes.ucdp() != null) {
        written.put("ucdp", codes.ucdp());
      }
      written.put("claims", claims.size());
      written.put("inferred", inferred);
      written.put(
          "documents", claims.stream().map(each -> each.document().id()).distinct().count());
      written.put("voices", Voices.count(claims));
      written.set("evidence", Voices.pointers(claims));
      return written;
    }
  }
}
