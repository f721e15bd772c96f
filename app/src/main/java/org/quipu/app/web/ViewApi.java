package org.quipu.app.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quipu.core.claim.PositionClaim;
import org.quipu.core.claim.Stance;
import org.quipu.core.document.Folding;
import org.quipu.core.json.CanonicalJson;
import org.quipu.record.ClaimQuery;
import org.quipu.record.Record;
import org.quipu.record.entry.RecordedClaim;
import org.quipu.record.view.Case;
import org.quipu.record.view.CaseStep;
import org.quipu.record.view.PositionLine;
import org.quipu.record.view.Positions;
import org.quipu.record.view.Proceedings;
import org.quipu.record.view.Stand;

/** The page's questions about positions, and about proceedings against somebody. */
final class ViewApi {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Record record;

  ViewApi(Record record) {
    this.record = record;
  }

  void routes(RoutesConfig routes) {
    routes.get("/api/positions", this::positions);
    routes.get("/api/proceedings", this::proceedings);
  }

  private void positions(Context request) {
    Parameters parameters =
        new Parameters(request, false, "holder", "toward", "stance", "limit", "offset");
    String holder = parameters.text("holder");
    String toward = parameters.text("toward");
    Stance stance = parameters.code("stance", Stance.class);
    List<RecordedClaim> claims =
        record.claims(ClaimQuery.builder().kind("position").build()).stream()
            .filter(
                each ->
                    stance == null
                        || each.claim() instanceof PositionClaim said && said.stance() == stance)
            .toList();
    List<PositionLine> lines =
        Positions.of(claims, record.sources(claims), record.identities()).stream()
            .filter(line -> hasPart(line.holder(), holder) && hasPart(line.toward(), toward))
            .toList();
    page(request, parameters, "positions", lines, ViewApi::position);
  }

  private void proceedings(Context request) {
    Parameters parameters = new Parameters(request, false, "against", "limit", "offset");
    String against = parameters.text("against");
    List<RecordedClaim> claims = record.claims(ClaimQuery.builder().kind("event").build());
    List<Case> cases =
        Proceedings.of(claims, record.sources(claims), record.identities()).stream()
            .filter(each -> hasPart(each.against(), against))
            .toList();
    page(request, parameters, "cases", cases, ViewApi::proceeding);
  }

  private static <T> void page(
      Context request,
      Parameters parameters,
      String name,
      List<T> found,
      Function<T, JsonNode> write) {
    int limit = parameters.number("limit", 50, 500);
    int offset = parameters.number("offset", 0, Integer.MAX_VALUE);
    ObjectNode answer = JSON.objectNode();
    answer.put("total", found.size()).put("offset", offset).put("limit", limit);
    ArrayNode list = answer.putArray(name);
    found.stream().skip(offset).limit(limit).forEach(each -> list.add(write.apply(each)));
    Api.send(request, answer);
  }

  private static boolean hasPart(String name, @Nullable String part) {
    return part == null || Folding.fold(name).contains(Folding.fold(part));
  }

  static ObjectNode position(PositionLine line) {
    ObjectNode answer = JSON.objectNode();
    put(answer, "holder", line.holder());
    put(answer, "toward", line.toward());
    ArrayNode stands = answer.putArray("stands");
    for (Stand stand : line.stands()) {
      ObjectNode written = stands.addObject();
      put(written, "day", stand.day());
      put(written, "stance", stand.stance());
      put(written, "about", stand.about());
      put(written, "status", stand.status());
      written.set("sources", Voices.named(stand.sources()));
      written.set("claims", Voices.written(stand.claims()));
    }
    return answer;
  }

  static ObjectNode proceeding(Case of) {
    ObjectNode answer = JSON.objectNode().put("against", of.against());
    ArrayNode steps = answer.putArray("steps");
    for (CaseStep step : of.steps()) {
      ObjectNode written = steps.addObject();
      put(written, "act", step.act());
      put(written, "from", step.from());
      put(written, "to", step.to());
      put(written, "basis", step.basis());
      put(written, "status", step.status());
      put(written, "bodies", step.bodies());
      put(written, "terms", step.terms());
      put(written, "content", step.content());
      written.set("sources", Voices.named(step.sources()));
      written.set("claims", Voices.written(step.claims()));
    }
    return answer;
  }

  /** What is absent or empty is left out, as everywhere in the canonical JSON. */
  private static void put(ObjectNode answer, String name, @Nullable Object value) {
    if (value != null && !value.equals("") && !value.equals(List.of())) {
      answer.set(name, CanonicalJson.tree(value));
    }
  }
}
