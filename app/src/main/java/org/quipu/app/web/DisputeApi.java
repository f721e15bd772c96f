package org.quipu.app.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quipu.core.Coded;
import org.quipu.record.IncidentQuery;
import org.quipu.record.Record;
import org.quipu.record.dispute.Dispute;
import org.quipu.record.dispute.DisputeKind;
import org.quipu.record.dispute.DisputePoint;
import org.quipu.record.dispute.Disputes;
import org.quipu.record.dispute.Side;
import org.quipu.record.entry.RecordedClaim;
import org.quipu.record.incident.Incident;
import org.quipu.record.source.SourceGroups;

/** The page's questions about claims that differ. */
final class DisputeApi {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Record record;

  DisputeApi(Record record) {
    this.record = record;
  }

  void routes(RoutesConfig routes) {
    routes.get("/api/disputes", this::disputes);
  }

  private record Found(Incident incident, Dispute dispute) {}

  private void disputes(Context request) {
    Parameters parameters =
        new Parameters(request, false, "kind", "point", "place", "from", "to", "limit", "offset");
    int limit = parameters.number("limit", 50, 500);
    int offset = parameters.number("offset", 0, Integer.MAX_VALUE);
    DisputeKind kind = parameters.code("kind", DisputeKind.class);
    DisputePoint point = parameters.code("point", DisputePoint.class);
    IncidentQuery query =
        new IncidentQuery(
            null,
            null,
            null,
            null,
            parameters.text("place"),
            parameters.day("from"),
            parameters.day("to"),
            null,
            1,
            0,
            0);
    List<Found> found = new ArrayList<>();
    for (Incident incident : record.disputable(query)) {
      List<RecordedClaim> claims = incident.claims();
      if (claims.size() > 1) {
        for (Dispute each : Disputes.of(claims, record.sources(claims))) {
          if (isOrAny(each.kind(), kind) && isOrAny(each.point(), point)) {
            found.add(new Found(incident, each));
          }
        }
      }
    }
    ObjectNode answer = JSON.objectNode();
    answer.put("total", found.size()).put("offset", offset).put("limit", limit);
    ArrayNode list = answer.putArray("disputes");
    found.stream()
        .skip(offset)
        .limit(limit)
        .forEach(
            each ->
                list.add(dispute(each.dispute).set("incident", IncidentApi.head(each.incident))));
    Api.send(request, answer);
  }

  private static boolean isOrAny(Coded value, @Nullable Coded wanted) {
    return wanted == null || value == wanted;
  }

  /** What differs among the claims of one incident, of every kind. */
  static ArrayNode of(List<RecordedClaim> claims, SourceGroups sources) {
    ArrayNode list = JSON.arrayNode();
    Disputes.of(claims, sources).forEach(each -> list.add(dispute(each)));
    return list;
  }

  private static ObjectNode dispute(Dispute dispute) {
    ObjectNode answer = JSON.objectNode();
    answer.put("point", dispute.point().code());
    answer.put("kind", dispute.kind().code());
    answer.put("about", dispute.about());
    answer.put("why", dispute.why());
    answer.put("first", dispute.firstReporter().id().value());
    ArrayNode sides = answer.putArray("sides");
    for (Side side : dispute.sides()) {
      ObjectNode written = sides.addObject().put("value", side.value());
      written.set("sources", Voices.named(side.sources()));
      written.set("claims", Voices.written(side.claims()));
    }
    return answer;
  }
}
