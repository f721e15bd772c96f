package org.quipu.app.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import org.quipu.app.exchange.IncidentWording;
import org.quipu.core.event.Act;
import org.quipu.core.event.EventType;
import org.quipu.core.json.CanonicalJson;
import org.quipu.record.IncidentQuery;
import org.quipu.record.Record;
import org.quipu.record.entry.RecordedClaim;
import org.quipu.record.incident.Family;
import org.quipu.record.incident.Incident;
import org.quipu.record.source.SourceGroups;
import org.quipu.record.tally.Codebook;

/** The page's questions about incidents. */
final class IncidentApi {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** As many incidents of a campaign as its page can bear. */
  private static final int HELD = 100;

  private final Record record;

  IncidentApi(Record record) {
    this.record = record;
  }

  void routes(RoutesConfig routes) {
    routes.get("/api/incidents", this::incidents);
    routes.get("/api/incidents/{id}", this::incident);
  }

  private void incidents(Context request) {
    Parameters parameters =
        new Parameters(
            request,
            false,
            "family",
            "type",
            "act",
            "country",
            "place",
            "from",
            "to",
            "measure",
            "documents",
            "limit",
            "offset");
    int limit = parameters.number("limit", 50, 500);
    int offset = parameters.number("offset", 0, Integer.MAX_VALUE);
    IncidentQuery query =
        new IncidentQuery(
            parameters.code("family", Family.class),
            parameters.code("type", EventType.class),
            parameters.code("act", Act.class),
            parameters.text("country"),
            parameters.text("place"),
            parameters.day("from"),
            parameters.day("to"),
            parameters.measure("measure"),
            Math.max(1, parameters.number("documents", 2, Integer.MAX_VALUE)),
            Math.max(1, limit),
            offset);
    ObjectNode answer = JSON.objectNode();
    answer.put("total", record.count(query)).put("offset", offset).put("limit", limit);
    ArrayNode list = answer.putArray("incidents");
    record.incidents(query).forEach(each -> list.add(head(each)));
    Api.send(request, answer);
  }

  private void incident(Context request) {
    Parameters parameters = new Parameters(request, false, "codebook");
    String name = parameters.one("codebook", Set.copyOf(Codebook.names()));
    Codebook codebook = name == null ? null : Codebook.named(name);
    Incident incident = record.incident(request.pathParam("id"));
    List<RecordedClaim> claims = incident.claims();
    SourceGroups sources = record.sources(claims);
    ObjectNode answer = head(incident);
    answer.setAll((ObjectNode) CanonicalJson.tree(incident));
    answer.set("sources", Voices.grouped(sources.groups()));
    answer.set("tallies", Tallies.of(claims, sources, codebook));
    answer.set("disputes", DisputeApi.of(claims, sources));
    ArrayNode actors = answer.putArray("actors");
    ActorApi.in(record, claims).forEach(each -> actors.add(ActorApi.head(each)));
    ArrayNode holds = answer.putArray("holds");
    record.within(incident, HELD).forEach(each -> holds.add(head(each)));
    Api.send(request, answer);
  }

  /** What a list shows of an incident. */
  static ObjectNode head(Incident incident) {
    ObjectNode head = JSON.objectNode();
    head.put("id", incident.id());
    head.put("family", incident.family().code());
    head.put("what", IncidentWording.what(incident));
    head.put("when", IncidentWording.day(incident));
    head.put("where", IncidentWording.place(incident));
    head.put("figures", IncidentWording.figures(incident));
    head.put("documents", incident.documents());
    ArrayNode publishers = head.putArray("publishers");
    List<String> names =
        incident.reports().stream().map(told -> told.document().publisher()).distinct().toList();
    names.forEach(publishers::add);
    return head;
  }
}
