package org.quipu.app.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quipu.core.event.EventType;
import org.quipu.record.ClaimQuery;
import org.quipu.record.Record;
import org.quipu.record.entry.RecordedClaim;
import org.quipu.record.view.Network;
import org.quipu.record.view.Relation;

/** The page's question who is told to do what to whom, or to stand how toward whom. */
final class NetworkApi {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** A picture with more arrows cannot be read. */
  private static final int MOST = 150;

  private final Record record;

  NetworkApi(Record record) {
    this.record = record;
  }

  void routes(RoutesConfig routes) {
    routes.get("/api/network", this::network);
  }

  private void network(Context request) {
    Parameters parameters = new Parameters(request, true, "limit");
    int limit = parameters.number("limit", MOST, MOST);
    String kind = parameters.one("kind", Set.of("event", "position"));
    ClaimQuery query =
        parameters.claims().kind(kind == null ? "position" : kind).includeWithdrawn(false).build();
    // The slider runs over all days, whichever are chosen now.
    List<RecordedClaim> always = record.claims(query.but().from(null).to(null).build());
    boolean bounded = query.from() != null || query.to() != null;
    Network all = Network.of(bounded ? record.claims(query) : always, record.identities());
    Network shown = all.strongest(limit);
    ObjectNode answer = JSON.objectNode();
    answer.put("total", all.relations().size()).put("offset", 0).put("limit", limit);
    answer.put("oneSided", all.oneSided());
    days(answer, new Relation("", "", "", always));
    ArrayNode nodes = answer.putArray("nodes");
    new TreeMap<>(shown.actors()).forEach((key, node) -> nodes.add(node(key, node)));
    ArrayNode edges = answer.putArray("edges");
    shown.relations().forEach(each -> edges.add(edge(each)));
    Api.send(request, answer);
  }

  private static ObjectNode node(String key, Network.Node node) {
    ObjectNode written = JSON.objectNode().put("id", key).put("name", node.name());
    if (node.kind() != null) {
      written.put("kind", node.kind().code());
    }
    if (node.country() != null) {
      written.put("country", node.country());
    }
    return written.put("claims", node.claims());
  }

  private static ObjectNode edge(Relation relation) {
    ObjectNode written = JSON.objectNode();
    written.put("from", relation.from()).put("to", relation.to()).put("what", relation.what());
    for (EventType type : EventType.values()) {
      if (type.code().equals(relation.what())) {
        written.put("quad", type.quadClass());
      }
    }
    written.put("claims", relation.claims().size());
    days(written, relation);
    ObjectNode statuses = written.putObject("statuses");
    relation.statuses().forEach((status, number) -> statuses.put(status.code(), number));
    written.put("voices", Voices.count(relation.claims()));
    written.set("ids", Voices.ids(relation.claims()));
    written.set("evidence", Voices.pointers(relation.claims()));
    return written;
  }

  private static void days(ObjectNode written, Relation of) {
    put(written, "first", of.first());
    put(written, "last", of.last());
  }

  private static void put(ObjectNode written, String name, @Nullable LocalDate day) {
    if (day != null) {
      written.put(name, day.toString());
    }
  }
}
