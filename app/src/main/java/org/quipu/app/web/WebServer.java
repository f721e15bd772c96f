package org.quipu.app.web;

import io.javalin.Javalin;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.quipu.record.Record;

/**
 * Serves the web page of one record until it is closed. The record is only read and stays the
 * caller's to close; open it with {@link Record#openReadOnly}.
 */
public final class WebServer implements AutoCloseable {
  /** Where the page is served unless the user names another address. */
  public static final String LOOPBACK = "127.0.0.1";

  private final Javalin server;
  private final URI address;

  private WebServer(Javalin server, URI address) {
    this.server = server;
    this.address = address;
  }

  /** Serves on the loopback address, without a token. */
  public static WebServer start(Record record, int port) throws IOException {
    return start(record, LOOPBACK, port, null);
  }

  /**
   * Starts serving; returns when the page can be opened.
   *
   * @param host a name or address of this machine
   * @param port 0 for any that is free
   * @param token what a request must show, in the header {@code X-Quipu-Token} or as {@code
   *     ?token=}; null asks for none, which is allowed on the loopback address only
   * @throws IllegalArgumentException when the host is reachable from elsewhere and there is no
   *     token
   * @throws IOException when the host is unknown or the port is taken
   */
  public static WebServer start(Record record, String host, int port, @Nullable String token)
      throws IOException {
    InetAddress local = InetAddress.getByName(host);
    if (token != null && token.isBlank()) {
      throw new IllegalArgumentException("the token is empty");
    }
    if (token == null && !local.isLoopbackAddress()) {
      throw new IllegalArgumentException(
          host
              + " can be reached from other machines: give a token that requests must show, or"
              + " serve on "
              + LOOPBACK);
    }
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("a port is 0 to 65535, not " + port);
    }
    Guard guard = new Guard(host, token);
    Page page = new Page();
    Api api = new Api(record);
    Javalin server =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.startup.showOldJavalinVersionWarning = false;
              config.startup.startupWatcherEnabled = false;
              config.http.prefer405over404 = true;
              config.routes.before(guard);
              page.routes(config.routes);
              api.routes(config.routes);
              Failures.routes(config.routes);
            });
    try {
      server.start(local.getHostAddress(), port);
    } catch (JavalinBindException e) {
      BindException taken =
          new BindException(
              "port " + port + " of " + host + " is taken or not allowed; choose another, or 0");
      taken.initCause(e);
      throw taken;
    }
    return new WebServer(server, address(host, server.port(), token));
  }

  /** What to open in a browser, the token included. */
  public URI address() {
    return address;
  }

  @Override
  public void close() {
    server.stop();
  }

  private static URI address(String host, int port, @Nullable String token) {
    String name = host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
    String query =
        token == null ? "" : "?token=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
    return URI.create("http://" + name + ":" + port + "/" + query);
  }
}
