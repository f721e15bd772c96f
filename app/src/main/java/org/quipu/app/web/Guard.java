package org.quipu.app.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Looks at every request before anything else does, and puts the headers on every answer.
 *
 * <p>A page elsewhere can make a browser ask this server: it may point a name of its own at
 * 127.0.0.1 (DNS rebinding), and then the browser takes the answer for that page's. The request
 * then carries the foreign name as its host, which is refused here. Where a token is asked for, the
 * foreign page does not have it, and the host may be any name that leads to this machine.
 */
final class Guard implements Handler {
  /**
   * Nothing but the bundle's own files. The hash allows the one style sheet that Observable Plot
   * writes into its pictures; the browser test fails when another version of it writes another one.
   */
  static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self';"
          + " style-src 'self' 'sha256-jSYQUrW7J0b3jPqhZP9C2Xh1PyJKHKXd4s0fpGGKrww=';"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1\\]");
  private static final Pattern PORT = Pattern.compile(":\\d*$");

  private final String host;
  private final @Nullable String token;

  Guard(String host, @Nullable String token) {
    this.host = host.toLowerCase(Locale.ROOT);
    this.token = token;
  }

  @Override
  public void handle(Context request) {
    request.header("Content-Security-Policy", CONTENT_SECURITY_POLICY);
    request.header("X-Content-Type-Options", "nosniff");
    request.header("Referrer-Policy", "no-referrer");
    request.header("Cross-Origin-Resource-Policy", "same-origin");
    request.header("Cross-Origin-Opener-Policy", "same-origin");
    request.header("Cache-Control", "no-cache");
    if (token == null) {
      requireOwnHost(request.header("Host"));
    } else if (request.path().startsWith("/api")) {
      requireToken(request);
    }
  }

  private void requireOwnHost(@Nullable String header) {
    String name = PORT.matcher(header == null ? "" : header).replaceFirst("");
    name = name.toLowerCase(Locale.ROOT);
    if (!LOOPBACK.matcher(name).matches() && !name.equals(host)) {
      throw new Refusal(
          403, "this server answers to its own address only, not to \"" + name + "\"");
    }
  }

  private void requireToken(Context request) {
    String shown = request.header("X-Quipu-Token");
    shown = shown != null ? shown : request.queryParam("token");
    if (shown == null || token == null || !same(shown, token)) {
      throw new Refusal(
          401,
          shown == null
              ? "this server asks for its token: open the address that it printed when it started"
              : "this is not the server's token; it has a new one after each start");
    }
  }

  /** Takes as long for a nearly right token as for a wrong one. */
  private static boolean same(String shown, String token) {
    return MessageDigest.isEqual(
        shown.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }
}
