package org.quipu.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.quipu.record.Record;

/** A record behind a real server, and what it answers. */
final class Served implements AutoCloseable {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Record record;
  private final WebServer server;

  private Served(Record record, WebServer server) {
    this.record = record;
    this.server = server;
  }

  static Served of(Path file) throws IOException {
    Record record = Record.openReadOnly(file);
    return new Served(record, WebServer.start(record, 0));
  }

  WebServer server() {
    return server;
  }

  HttpResponse<String> get(String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(server.address().resolve(path)).build();
    return CLIENT.send(request, BodyHandlers.ofString());
  }

  /** The answer to a question that is answered. */
  JsonNode json(String path) throws Exception {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  /** What a person is told whose question is not answered. */
  String refusal(String path, int status) throws Exception {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return JSON.readTree(answer.body()).get("error").asText();
  }

  @Override
  public void close() {
    server.close();
    record.close();
  }
}
