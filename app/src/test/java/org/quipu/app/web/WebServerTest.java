package org.quipu.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quipu.record.Record;

/** What the server answers, over a real connection. */
class WebServerTest {
  @TempDir static Path folder;

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();

  private static TownRecord town;
  private static Record record;
  private static WebServer server;

  @BeforeAll
  static void serve() throws IOException {
    Path file = folder.resolve("town.quipu");
    town = TownRecord.create(file);
    record = Record.openReadOnly(file);
    server = WebServer.start(record, 0);
  }

  @AfterAll
  static void stop() {
    server.close();
    record.close();
  }

  @Test
  void theRecordIsSummedUp() throws Exception {
    JsonNode summary = json("/api/record");
    assertThat(summary.get("name").asText()).isEqualTo("town.quipu");
    assertThat(summary.get("documents").asInt()).isEqualTo(3);
    assertThat(summary.get("claims").asInt()).isEqualTo(7);
    assertThat(summary.at("/decisions/0/reason").asText()).contains("another day");
    assertThat(summary.at("/vocabulary/type")).hasSize(16);
  }

  @Test
  void documentsComeInPagesWithTheirClaimsCounted() throws Exception {
    JsonNode page = json("/api/documents?limit=2&offset=1");
    assertThat(page.get("total").asInt()).isEqualTo(3);
    assertThat(page.get("documents")).hasSize(2);
    assertThat(page.at("/documents/0/claims").asInt()).isEqualTo(2);
    assertThat(page.at("/documents/1/language/value").asText()).isEqualTo("es");
  }

  @Test
  void aDocumentComesWithItsTextAndAllItsClaims() throws Exception {
    JsonNode answer = json("/api/documents/" + town.later.id());
    assertThat(answer.at("/document/text").asText()).isEqualTo(TownRecord.LATER);
    assertThat(answer.get("claims")).hasSize(3);
    assertThat(answer.at("/claims/1/standing").asText()).isEqualTo("withdrawn");
  }

  @Test
  void theBytesAreForKeepingNotForShowing() throws Exception {
    HttpResponse<String> answer = get("/api/documents/" + town.march.id() + "/original");
    assertThat(answer.body()).isEqualTo(TownRecord.MARCH);
    assertThat(header(answer, "Content-Disposition")).startsWith("attachment");
    assertThat(header(answer, "Content-Security-Policy")).contains("sandbox");
  }

  @ParameterizedTest
  @CsvSource({
    "kind=count, 3",
    "type=PROTEST, 1",
    "act=arrest, 1",
    "status=demanded, 2",
    "status=denied, 1",
    "status=denied&withdrawn=hide, 0",
    "measure=detained, 2",
    "actor=dockers, 2",
    "speaker=GAZETTE, 1",
    "place=elva, 1",
    "publisher=coast, 5",
    "text=tear%20gas, 1",
    "from=2031-05-04&to=2031-05-04&kind=count, 3",
    "to=2031-05-02, 0",
    "actor=%20, 8"
  })
  void claimsAreFiltered(String query, int expected) throws Exception {
    JsonNode answer = json("/api/claims?" + query);
    assertThat(answer.get("total").asInt()).isEqualTo(expected);
    assertThat(answer.get("claims")).hasSize(expected);
  }

  @Test
  void claimsAreSortedByAnyColumnAndPaged() throws Exception {
    assertThat(statuses("order=status"))
        .containsExactly(
            "asserted",
            "asserted",
            "asserted",
            "asserted",
            "asserted",
            "demanded",
            "demanded",
            "denied");
    assertThat(statuses("order=status&direction=down&limit=2"))
        .containsExactly("denied", "demanded");
    assertThat(statuses("order=status&offset=6&limit=5")).containsExactly("demanded", "denied");
    for (String order : ClaimOrder.NAMES) {
      assertThat(statuses("order=" + order)).hasSize(8);
    }
  }

  @Test
  void aClaimIsAnsweredWithWhatItRestsOn() throws Exception {
    JsonNode why = json("/api/claims/" + TownRecord.id(town.gas));
    assertThat(why.at("/claim/claim/basis/evidence/quote/text").asText())
        .isEqualTo("the police fired tear gas");
    assertThat(why.at("/decisions/0/by").asText()).isEqualTo("R. Reader");
    assertThat(why.at("/document/text").asText()).isEqualTo(TownRecord.LATER);
  }

  @Test
  void theTimelineIsByDay() throws Exception {
    JsonNode timeline = json("/api/timeline?withdrawn=hide");
    assertThat(timeline.get("total").asInt()).isEqualTo(3);
    assertThat(timeline.at("/days/0/day").asText()).isEqualTo("2031-05-03");
    assertThat(timeline.at("/days/0/claims")).hasSize(2);
    assertThat(timeline.at("/days/1/claims/0/dayBasis").asText()).isEqualTo("published");
  }

  @Test
  void aTallyKeepsEveryFigureApart() throws Exception {
    JsonNode rows = json("/api/tally?measure=detained").get("rows");
    assertThat(rows).hasSize(2);
    assertThat(rows.at("/0/low").asInt()).isEqualTo(41);
    assertThat(rows.get(0).has("high")).isFalse();
    assertThat(rows.at("/1/best").asInt()).isEqualTo(55);
    assertThat(rows.get(1).has("low")).isFalse();
    assertThat(json("/api/measures")).hasSize(2);
  }

  @Test
  void searchFindsPassagesWithoutRegardToAccents() throws Exception {
    JsonNode hits = json("/api/search?q=rechazo").get("hits");
    assertThat(hits).hasSize(1);
    assertThat(hits.at("/0/document/id").asText()).isEqualTo(town.spanish.id().value());
    assertThat(hits.at("/0/matches")).hasSize(1);
  }

  @Test
  void claimsAreSavedAsTheyAreFiltered() throws Exception {
    HttpResponse<String> csv = get("/api/claims.csv?measure=detained");
    assertThat(header(csv, "Content-Disposition")).contains("claims.csv");
    assertThat(csv.body().lines()).hasSize(3);
    assertThat(csv.body().lines().skip(1)).allMatch(line -> line.contains(",count,detained,"));
    assertThat(csv.body()).contains("more-than,40,41,,more than 40,2031-05-04,2031-05-04,");
    String lines = get("/api/claims.jsonl?status=denied").body();
    assertThat(JSON.readTree(lines).at("/claim/event/type").asText()).isEqualTo("ASSAULT");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/claims?typ=PROTEST | 400 | no parameter \"typ\"",
        "/api/claims?type=MARCH | 400 | known are: AGREE",
        "/api/claims?kind=rumour | 400 | count, event, fact, position",
        "/api/claims?from=yesterday | 400 | write it like 2022-12-07",
        "/api/claims?from=2031-05-02&to=2031-05-01 | 400 | before",
        "/api/claims?limit=-1 | 400 | from 0 to",
        "/api/claims?limit=9999 | 400 | from 0 to 500",
        "/api/claims?order=colour | 400 | status",
        "/api/claims?kind=event&kind=count | 400 | more than once",
        "/api/claims?document=d12 | 400 | document",
        "/api/tally | 400 | \"measure\" is missing",
        "/api/search?q= | 400 | \"q\" is missing",
        "/api/documents/d000000000000000000000000 | 404 | no document",
        "/api/documents/..%2f..%2fetc | 404 | ",
        "/api/claims/c000000000000000000000000 | 404 | no claim",
        "/api/claims/c | 400 | more than one",
        "/api/nothing | 404 | nothing at",
        "/nothing.js | 404 | nothing at",
        "/WebServer.class | 404 | nothing at",
      })
  void badQuestionsAreToldSo(String path, int status, String message) throws Exception {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).isEqualTo(status);
    if (message != null) {
      assertThat(JSON.readTree(answer.body()).get("error").asText()).contains(message);
    }
  }

  @Test
  void onlyReadingIsAnswered() throws Exception {
    HttpRequest post =
        HttpRequest.newBuilder(server.address().resolve("/api/claims"))
            .POST(HttpRequest.BodyPublishers.ofString("{}"))
            .build();
    assertThat(CLIENT.send(post, BodyHandlers.ofString()).statusCode()).isEqualTo(405);
  }

  @Test
  void everyAnswerShutsOtherPagesOut() throws Exception {
    for (String path : new String[] {"/", "/app.js", "/api/record", "/api/nothing"}) {
      HttpResponse<String> answer = get(path);
      assertThat(header(answer, "Content-Security-Policy"))
          .contains("default-src 'none'")
          .contains("frame-ancestors 'none'")
          .doesNotContain("unsafe");
      assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
    }
  }

  @Test
  void thePageIsNotSentTwice() throws Exception {
    String tag = header(get("/app.js"), "ETag");
    HttpRequest again =
        HttpRequest.newBuilder(server.address().resolve("/app.js"))
            .header("If-None-Match", tag)
            .build();
    assertThat(CLIENT.send(again, BodyHandlers.ofString()).statusCode()).isEqualTo(304);
  }

  @ParameterizedTest
  @CsvSource({
    "localhost, 200",
    "127.0.0.1, 200",
    "[::1]:8080, 200",
    "elva.example, 403",
    "127.0.0.1.elva.example, 403",
    "localhost.elva.example:80, 403"
  })
  void foreignNamesAreRefused(String host, int status) throws Exception {
    assertThat(raw(server, "/api/record", host)).isEqualTo(status);
  }

  @Test
  void elsewhereNeedsAToken() throws Exception {
    assertThatThrownBy(() -> WebServer.start(record, "0.0.0.0", 0, null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("token");
    try (WebServer open = WebServer.start(record, "0.0.0.0", 0, "s3cret+1")) {
      URI local = URI.create("http://127.0.0.1:" + open.address().getPort());
      assertThat(open.address().getRawQuery()).isEqualTo("token=s3cret%2B1");
      assertThat(status(local.resolve("/"), null)).isEqualTo(200);
      assertThat(status(local.resolve("/api/record"), null)).isEqualTo(401);
      assertThat(status(local.resolve("/api/record"), "s3cret+2")).isEqualTo(401);
      assertThat(status(local.resolve("/api/record"), "s3cret+1")).isEqualTo(200);
      assertThat(status(local.resolve("/api/claims.csv?token=s3cret%2B1"), null)).isEqualTo(200);
      for (String detour :
          List.of("/%61pi/record", "//api/record", "/x/../api/record", "/API/record")) {
        assertThat(raw(open, detour, "localhost")).as(detour).isNotEqualTo(200);
      }
    }
  }

  @Test
  void aTakenPortIsSaidSo() {
    assertThatThrownBy(() -> WebServer.start(record, server.address().getPort()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("taken");
  }

  /** The client of the JDK sends no host but its own, and tidies paths. */
  private static int raw(WebServer to, String path, String host) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", to.address().getPort())) {
      String request = "GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n";
      socket
          .getOutputStream()
          .write(request.formatted(path, host).getBytes(StandardCharsets.US_ASCII));
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
      return Integer.parseInt(in.readLine().split(" ")[1]);
    }
  }

  private static int status(URI address, String token) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(address);
    if (token != null) {
      request.header("X-Quipu-Token", token);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofString()).statusCode();
  }

  private static List<String> statuses(String query) throws Exception {
    return json("/api/claims?" + query).get("claims").findValuesAsText("status");
  }

  private static JsonNode json(String path) throws Exception {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  private static HttpResponse<String> get(String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(server.address().resolve(path)).build();
    return CLIENT.send(request, BodyHandlers.ofString());
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
