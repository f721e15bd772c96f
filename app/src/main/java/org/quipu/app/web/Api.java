package org.quipu.app.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.quipu.app.exchange.ClaimExport;
import org.quipu.core.Coded;
import org.quipu.core.claim.CountClaim;
import org.quipu.core.document.Document;
import org.quipu.core.event.Act;
import org.quipu.core.event.EventType;
import org.quipu.core.event.Status;
import org.quipu.core.json.CanonicalJson;
import org.quipu.core.quantity.Measure;
import org.quipu.record.ClaimQuery;
import org.quipu.record.Record;
import org.quipu.record.entry.DocumentEntry;
import org.quipu.record.entry.RecordedClaim;

/**
 * The questions that the page asks. Answers hold the record's own values in their canonical JSON,
 * so there is no second vocabulary to learn; docs/web.md lists them.
 */
final class Api {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** As many events or figures as a picture and the list beside it can bear. */
  private static final int PICTURE = 2000;

  private final Record record;

  Api(Record record) {
    this.record = record;
  }

  void routes(RoutesConfig routes) {
    routes.get("/api/record", this::summary);
    routes.get("/api/documents", this::documents);
    routes.get("/api/documents/{id}", this::document);
    routes.get("/api/documents/{id}/original", this::original);
    routes.get("/api/claims", this::claims);
    routes.get("/api/claims.csv", request -> save(request, "claims.csv", ClaimExport::csv));
    routes.get(
        "/api/claims.jsonl", request -> save(request, "claims.jsonl", ClaimExport::jsonLines));
    routes.get("/api/claims/{id}", this::why);
    routes.get("/api/measures", this::measures);
    routes.get("/api/timeline", this::timeline);
    routes.get("/api/tally", this::tally);
    routes.get("/api/search", this::search);
    new IncidentApi(record).routes(routes);
    new DisputeApi(record).routes(routes);
    new ViewApi(record).routes(routes);
    new PlaceApi(record).routes(routes);
    new NetworkApi(record).routes(routes);
    new ActorApi(record).routes(routes);
    new ActApi(record).routes(routes);
  }

  private void summary(Context request) {
    new Parameters(request, false);
    ObjectNode answer = JSON.objectNode();
    answer.put("name", String.valueOf(record.file().getFileName()));
    answer.put("documents", record.documents().size());
    answer.put("claims", record.count(ClaimQuery.ALL));
    answer.set("unreadable", list(record.unreadable()));
    answer.set("decisions", list(record.decisions()));
    ObjectNode words = answer.putObject("vocabulary");
    words.set("type", codes(EventType.values()));
    words.set("act", codes(Act.values()));
    words.set("status", codes(Status.values()));
    send(request, answer);
  }

  private void documents(Context request) {
    Parameters parameters = new Parameters(request, false, "limit", "offset");
    List<DocumentEntry> all = record.documents();
    int offset = parameters.number("offset", 0, Integer.MAX_VALUE);
    int limit = parameters.number("limit", 50, 500);
    ObjectNode answer = page(all.size(), offset, limit);
    ArrayNode documents = answer.putArray("documents");
    all.stream().skip(offset).limit(limit).forEach(each -> documents.add(withClaims(each)));
    send(request, answer);
  }

  private ObjectNode withClaims(DocumentEntry entry) {
    ObjectNode document = CanonicalJson.tree(entry).deepCopy();
    return document.put("claims", record.count(ClaimQuery.builder().document(entry.id()).build()));
  }

  private void document(Context request) {
    new Parameters(request, false);
    Document document = record.document(request.pathParam("id"));
    ObjectNode answer = JSON.objectNode();
    answer.set("document", CanonicalJson.tree(document));
    ClaimQuery all =
        ClaimQuery.builder()
            .document(document.id())
            .includeWithdrawn(true)
            .order(ClaimQuery.Order.DOCUMENT)
            .build();
    answer.set("claims", list(record.claims(all)));
    send(request, answer);
  }

  /** The bytes as they were opened, for keeping and never for showing: they may hold scripts. */
  private void original(Context request) {
    new Parameters(request, false);
    Document document = record.document(request.pathParam("id"));
    request.header("Content-Security-Policy", "sandbox; default-src 'none'");
    request.header(
        "Content-Disposition", "attachment; filename=\"" + document.id() + ".original\"");
    request.contentType("application/octet-stream");
    request.result(record.original(document.id()));
  }

  private void claims(Context request) {
    Parameters parameters = new Parameters(request, true, "limit", "offset", "order", "direction");
    int offset = parameters.number("offset", 0, Integer.MAX_VALUE);
    int limit = parameters.number("limit", 50, 500);
    ClaimQuery query = parameters.claims().limit(limit).offset(offset).build();
    ClaimOrder order = ClaimOrder.parse(parameters.one("order", ClaimOrder.NAMES));
    boolean descending = "down".equals(parameters.one("direction", Set.of("up", "down")));
    int total = record.count(query);
    ObjectNode answer = page(total, offset, limit);
    answer.set("claims", list(order.page(record, query, total, descending)));
    send(request, answer);
  }

  private interface Format {
    void write(Stream<RecordedClaim> claims, Appendable out) throws IOException;
  }

  private void save(Context request, String name, Format format) throws IOException {
    ClaimQuery query = new Parameters(request, true).claims().build();
    request.contentType(
        name.endsWith("csv") ? "text/csv; charset=utf-8" : "application/jsonl; charset=utf-8");
    request.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    try (Stream<RecordedClaim> claims = record.streamClaims(query);
        Writer out = new OutputStreamWriter(request.outputStream(), StandardCharsets.UTF_8)) {
      format.write(claims, out);
    }
  }

  private void why(Context request) {
    new Parameters(request, false);
    send(request, CanonicalJson.tree(record.why(request.pathParam("id"))));
  }

  private void measures(Context request) {
    new Parameters(request, false);
    Map<String, Integer> claims = new TreeMap<>();
    try (Stream<RecordedClaim> counts =
        record.streamClaims(ClaimQuery.builder().kind("count").build())) {
      counts.forEach(
          each -> {
            if (each.claim() instanceof CountClaim counted) {
              claims.merge(counted.count().measure().name(), 1, Integer::sum);
            }
          });
    }
    ArrayNode answer = JSON.arrayNode();
    claims.forEach(
        (measure, number) ->
            answer
                .addObject()
                .put("measure", measure)
                .put("claims", number)
                .put("known", new Measure(measure).isKnown()));
    send(request, answer);
  }

  private void timeline(Context request) {
    Parameters parameters = new Parameters(request, true, "limit");
    int limit = parameters.number("limit", PICTURE, PICTURE);
    ClaimQuery query = parameters.claims().kind("event").limit(limit).build();
    ObjectNode answer = page(record.count(query), 0, limit);
    answer.set("days", list(record.timeline(query)));
    send(request, answer);
  }

  private void tally(Context request) {
    Parameters parameters = new Parameters(request, true, "limit");
    int limit = parameters.number("limit", PICTURE, PICTURE);
    Measure measure = new Measure(parameters.required("measure"));
    ClaimQuery query = parameters.claims().kind("count").measure(measure).limit(limit).build();
    ObjectNode answer = page(record.count(query), 0, limit);
    answer.set("rows", list(record.tally(measure, query)));
    send(request, answer);
  }

  private void search(Context request) {
    Parameters parameters = new Parameters(request, false, "q", "limit");
    int limit = parameters.number("limit", 50, 500);
    ObjectNode answer = JSON.objectNode();
    answer.set("hits", list(record.search(parameters.required("q"), limit)));
    send(request, answer);
  }

  private static ObjectNode page(int total, int offset, int limit) {
    return JSON.objectNode().put("total", total).put("offset", offset).put("limit", limit);
  }

  private static ArrayNode list(List<?> values) {
    ArrayNode list = JSON.arrayNode();
    values.forEach(each -> list.add(CanonicalJson.tree(each)));
    return list;
  }

  private static ArrayNode codes(Coded[] vocabulary) {
    ArrayNode codes = JSON.arrayNode();
    for (Coded each : vocabulary) {
      codes.add(each.code());
    }
    return codes;
  }

  static void send(Context request, JsonNode answer) {
    request.contentType("application/json; charset=utf-8");
    request.result(answer.toString().getBytes(StandardCharsets.UTF_8));
  }
}
