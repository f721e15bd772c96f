package org.quipu.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.quipu.app.web.WebServer;
import org.quipu.record.Record;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code quipu serve}: the record as a web page on this machine. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description =
        "Serves a record as a web page on this machine. Another address than the loopback one asks"
            + " for a token.",
    footer = {"", "Example: quipu serve peru.quipu --port 8080"})
final class ServeCommand implements Callable<Integer> {
  @Mixin private RecordOption file;

  @Mixin private ServerOptions options;

  @Override
  public Integer call() throws IOException {
    try (Record record = file.forReading()) {
      return serve(record, options);
    }
  }

  /** Where to serve. */
  static final class ServerOptions {
    @Option(names = "--port", description = "0 for any free one (default: ${DEFAULT-VALUE}).")
    private int port = 7654;

    @Option(names = "--host", description = "Address to bind to (default: ${DEFAULT-VALUE}).")
    private String host = WebServer.LOOPBACK;

    @Option(
        names = "--token",
        description = "What a request must show; required off the loopback address.")
    private @Nullable String token;
  }

  static int serve(Record record, ServerOptions options) throws IOException {
    WebServer server;
    try {
      server = WebServer.start(record, options.host, options.port, options.token);
    } catch (IllegalArgumentException | IOException e) {
      throw new UsageException(e.getMessage() + " (see --host, --port and --token)");
    }
    try (server) {
      System.out.println("The record is served at " + server.address());
      System.out.println("Stop with Ctrl-C.");
      CountDownLatch stopped = new CountDownLatch(1);
      Runtime.getRuntime().addShutdownHook(new Thread(stopped::countDown));
      stopped.await();
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }
}
