package org.quipu.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the server answers about places and about the network of actors. */
class MapApiTest {
  @TempDir static Path folder;

  private static Served served;

  @BeforeAll
  static void serve() throws IOException {
    Path file = folder.resolve("places.quipu");
    PlacesRecord.create(file);
    served = Served.of(file);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  void placesComeWithTheirPrecisionAndWhatIsInferred() throws Exception {
    JsonNode answer = json("/api/places");
    List<String> places = new ArrayList<>();
    for (JsonNode each : answer.get("places")) {
      places.add(
          each.at("/place/name").asText()
              + " "
              + each.at("/place/precision").asInt()
              + " "
              + each.get("claims").asInt()
              + " "
              + each.get("inferred").asInt());
    }
    // The withdrawn claim is not among those at Port Elva; the position is at no place.
    assertThat(places)
        .containsExactly(
            "Lima 4 2 0", "Chile 1 1 1", "Huanta 3 1 1", "Port Elva 0 1 1", "Puno 2 1 1");
    assertThat(answer.get("total").asInt()).isEqualTo(5);
    assertThat(answer.get("nowhere").asInt()).isEqualTo(1);
    JsonNode lima = answer.at("/places/0");
    assertThat(lima.at("/place/country").asText()).isEqualTo("PER");
    assertThat(lima.at("/place/latitude").asDouble()).isEqualTo(-12.05);
    assertThat(lima.get("documents").asInt()).isEqualTo(1);
    assertThat(lima.get("voices").asInt()).isEqualTo(1);
    assertThat(lima.get("evidence")).hasSize(1);
    assertThat(lima.at("/evidence/0/says").asText()).isEqualTo("Coast News");
    assertThat(answer.at("/places/3/place").has("latitude")).isFalse();
  }

  @Test
  void placesAreFilteredAndPaged() throws Exception {
    assertThat(json("/api/places?country=PER").get("total").asInt()).isEqualTo(3);
    assertThat(json("/api/places?publisher=hill").get("total").asInt()).isEqualTo(2);
    JsonNode second = json("/api/places?limit=1&offset=1");
    assertThat(second.get("total").asInt()).isEqualTo(5);
    assertThat(second.get("places")).hasSize(1);
    assertThat(second.at("/places/0/place/name").asText()).isEqualTo("Chile");
  }

  @Test
  void aNetworkOfEventsHasTypeClassDaysAndStatus() throws Exception {
    JsonNode answer = json("/api/network?kind=event");
    assertThat(answer.get("total").asInt()).isEqualTo(5);
    assertThat(answer.get("first").asText()).isEqualTo("2031-05-01");
    assertThat(answer.get("last").asText()).isEqualTo("2031-05-09");
    JsonNode strongest = answer.at("/edges/0");
    assertThat(strongest.get("from").asText()).isEqualTo("name:dockers");
    assertThat(strongest.get("what").asText()).isEqualTo("PROTEST");
    assertThat(strongest.get("quad").asInt()).isEqualTo(4);
    assertThat(strongest.get("claims").asInt()).isEqualTo(2);
    assertThat(strongest.get("ids")).hasSize(2);
    assertThat(strongest.get("first").asText()).isEqualTo("2031-05-02");
    assertThat(strongest.get("last").asText()).isEqualTo("2031-05-08");
    assertThat(strongest.get("statuses").toString()).isEqualTo("{\"asserted\":1,\"denied\":1}");
    assertThat(strongest.get("voices").asInt()).isEqualTo(2);
    JsonNode chile = node(answer, "Chile");
    assertThat(chile.get("kind").asText()).isEqualTo("state");
    assertThat(chile.get("country").asText()).isEqualTo("CHL");
    assertThat(node(answer, "Port Authority").get("claims").asInt()).isEqualTo(5);
  }

  @Test
  void theDaysOfTheSliderStayWhateverIsChosen() throws Exception {
    JsonNode answer = json("/api/network?kind=event&from=2031-05-08");
    assertThat(answer.get("first").asText()).isEqualTo("2031-05-01");
    assertThat(answer.get("total").asInt()).isEqualTo(2);
    assertThat(answer.get("edges"))
        .extracting(edge -> edge.get("statuses").toString())
        .contains("{\"denied\":1}");
  }

  @Test
  void theStrongestRelationsBringOnlyTheirActors() throws Exception {
    JsonNode answer = json("/api/network?kind=event&limit=1");
    assertThat(answer.get("total").asInt()).isEqualTo(5);
    assertThat(answer.get("edges")).hasSize(1);
    assertThat(answer.get("nodes")).hasSize(2);
  }

  @Test
  void positionsAreShownUnlessEventsAreAskedFor() throws Exception {
    JsonNode answer = json("/api/network");
    assertThat(answer.get("edges")).hasSize(1);
    assertThat(answer.at("/edges/0/what").asText()).isEqualTo("condemns");
    assertThat(answer.at("/edges/0").has("quad")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/places?limit=501 | from 0 to 500",
        "/api/places?precision=4 | no parameter \"precision\"",
        "/api/places?from=2031-05-02&to=2031-05-01 | is before",
        "/api/network?limit=151 | from 0 to 150",
        "/api/network?kind=count | event, position",
        "/api/network?offset=1 | no parameter \"offset\"",
      })
  void badQuestionsAreToldSo(String path, String message) throws Exception {
    assertThat(served.refusal(path, 400)).contains(message);
  }

  private static JsonNode node(JsonNode answer, String name) {
    for (JsonNode each : answer.get("nodes")) {
      if (each.get("name").asText().equals(name)) {
        return each;
      }
    }
    throw new AssertionError("no \"" + name + "\" in " + answer.get("nodes"));
  }

  private static JsonNode json(String path) throws Exception {
    return served.json(path);
  }
}
