package org.quipu.app.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;
import org.quipu.app.finding.Checked;
import org.quipu.app.finding.Checks;
import org.quipu.app.finding.FindingJson;
import org.quipu.procedure.fact.ActsTold.ActTold;
import org.quipu.procedure.load.Library;
import org.quipu.record.ClaimQuery;
import org.quipu.record.Record;

/** The page's questions about institutional acts and the law that governed them. */
final class ActApi {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Record record;
  private @Nullable Library library;

  ActApi(Record record) {
    this.record = record;
  }

  void routes(RoutesConfig routes) {
    routes.get("/api/acts", this::acts);
    routes.get("/api/acts/{country}/{kind}/{day}", this::act);
  }

  private void acts(Context request) {
    Parameters parameters = new Parameters(request, false, "country", "asOf");
    Checks checks = checks(parameters);
    ObjectNode answer = JSON.objectNode();
    ArrayNode acts = answer.putArray("acts");
    checks.all(parameters.text("country")).forEach(each -> acts.add(FindingJson.brief(each)));
    ArrayNode without = answer.putArray("withoutProcedure");
    for (ActTold each : checks.withoutProcedure()) {
      without
          .addObject()
          .put("country", each.country())
          .put("kind", each.act().code())
          .put("day", each.day().toString())
          .put("claims", each.claims().size());
    }
    Api.send(request, answer);
  }

  private void act(Context request) {
    Parameters parameters = new Parameters(request, false, "reading", "asOf");
    String id =
        request.pathParam("country")
            + "/"
            + request.pathParam("kind")
            + "/"
            + request.pathParam("day");
    Api.send(request, FindingJson.tree(one(checks(parameters), id, parameters.text("reading"))));
  }

  private static Checked one(Checks checks, String id, @Nullable String reading) {
    try {
      return checks
          .one(id, reading)
          .orElseThrow(() -> new Refusal(404, "no procedure is in force for the act " + id));
    } catch (IllegalArgumentException e) {
      throw new Refusal(404, String.valueOf(e.getMessage()));
    }
  }

  private Checks checks(Parameters parameters) {
    return new Checks(library(), record.claims(ClaimQuery.ALL), parameters.day("asOf"));
  }

  /** Read when it is first asked for: most visits ask for other pages. */
  private synchronized Library library() {
    if (library == null) {
      library = Library.bundled();
    }
    return library;
  }
}
