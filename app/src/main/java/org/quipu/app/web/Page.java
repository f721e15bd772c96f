package org.quipu.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quipu.core.document.Hash;

/**
 * The page's own files, from the bundle on the class path. The bundle is flat and its names are
 * plain, so one pattern is all the path checking there is; Javalin's static files would list,
 * redirect and guess types, none of which is wanted here.
 */
final class Page {
  private static final Pattern FILE = Pattern.compile("[a-z][a-z0-9-]*\\.(html|js|css|svg)");
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "svg", "image/svg+xml");

  void routes(RoutesConfig routes) {
    routes.get("/", request -> send(request, "index.html"));
    routes.get("/{file}", request -> send(request, request.pathParam("file")));
  }

  private static void send(Context request, String file) throws IOException {
    Matcher name = FILE.matcher(file);
    try (InputStream in = name.matches() ? Page.class.getResourceAsStream("/web/" + file) : null) {
      if (in == null) {
        throw new Refusal(404, "there is nothing at " + request.path());
      }
      byte[] bytes = in.readAllBytes();
      // Names carry no hash (docs/decisions/0002), so the browser asks each time and is told
      // "same".
      String tag = '"' + Hash.of(bytes).substring(0, 24) + '"';
      request.header("ETag", tag);
      if (tag.equals(request.header("If-None-Match"))) {
        request.status(304);
        return;
      }
      request.contentType(TYPES.getOrDefault(name.group(1), "application/octet-stream"));
      request.result(bytes);
    }
  }
}
