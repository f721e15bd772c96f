package org.quipu.app.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import org.jspecify.annotations.Nullable;
import org.quipu.record.RecordException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in JSON what stood in the way: {@code {"error": "…"}}. */
final class Failures {
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  private Failures() {}

  static void routes(RoutesConfig routes) {
    routes.exception(Refusal.class, (e, request) -> say(request, e.status(), e.getMessage()));
    routes.exception(
        RecordException.class, (e, request) -> say(request, status(e.kind()), e.getMessage()));
    routes.exception(
        HttpResponseException.class,
        (e, request) ->
            say(
                request,
                e.getStatus(),
                e.getStatus() == 404
                    ? "there is nothing at " + request.path()
                    : e.getStatus() == 405
                        ? "only GET is answered: the page reads the record and never writes it"
                        : e.getMessage()));
    routes.exception(
        Exception.class,
        (e, request) -> {
          LOG.error("{} {}", request.method(), request.path(), e);
          say(request, 500, "this is a fault of Quipu; its log says more");
        });
  }

  private static int status(RecordException.Kind kind) {
    return switch (kind) {
      case UNKNOWN_ID -> 404;
      case AMBIGUOUS_ID -> 400;
      case BUSY -> 503;
      case MISSING, EXISTS, NOT_A_RECORD, NEWER, OLDER, READ_ONLY, STORAGE, REFUSED -> 500;
    };
  }

  private static void say(Context request, int status, @Nullable String message) {
    request.status(status);
    Api.send(request, JsonNodeFactory.instance.objectNode().put("error", message));
  }
}
