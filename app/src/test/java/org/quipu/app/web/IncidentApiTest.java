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

/** What the server answers about incidents, their tallies and disputes, positions and cases. */
class IncidentApiTest {
  @TempDir static Path folder;

  private static StrikeRecord strike;
  private static Served served;

  @BeforeAll
  static void serve() throws IOException {
    Path file = folder.resolve("strike.quipu");
    strike = StrikeRecord.create(file);
    served = Served.of(file);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  void copiesAreGroupedWithTheReason() throws Exception {
    JsonNode incident = incident("");
    assertThat(incident.get("documents").asInt()).isEqualTo(4);
    JsonNode ministry = named(incident.get("sources"), "Interior Ministry");
    assertThat(ministry.findValuesAsText("document"))
        .contains(strike.ministry.id().value(), strike.copy.id().value())
        .doesNotContain(strike.union.id().value());
    assertThat(ministry.at("/members/0/why").asText()).isEqualTo("first to say so");
    assertThat(ministry.at("/members/0/document").asText()).isEqualTo(strike.ministry.id().value());
    for (JsonNode member : ministry.get("members")) {
      boolean copied = member.get("document").asText().equals(strike.copy.id().value());
      assertThat(member.path("original").asText())
          .isEqualTo(copied ? strike.ministry.id().value() : "");
    }
  }

  @Test
  void aTallyHasALineForEverySourceAndAValueUnderEveryRule() throws Exception {
    JsonNode tally = incident("").at("/tallies/0");
    assertThat(tally.get("measure").asText()).isEqualTo("killed");
    assertThat(tally.get("totals")).hasSize(1);
    JsonNode total = tally.at("/totals/0");
    assertThat(total.get("words").asText()).isEqualTo("killed");
    assertThat(total.get("lines")).hasSize(4);
    JsonNode ministry = named(total.get("lines"), "Interior Ministry");
    assertThat(ministry.get("official").asBoolean()).isTrue();
    assertThat(ministry.get("steps")).hasSize(1);
    // The copy is the same step, told twice.
    assertThat(ministry.at("/steps/0/claims")).hasSize(2);
    assertThat(ministry.at("/steps/0/asOf").asText()).isEqualTo("2031-05-04");

    JsonNode rules = total.get("estimates");
    assertThat(rules).hasSize(8);
    assertThat(rules.at("/most-conservative/best").asInt()).isEqualTo(3);
    assertThat(rules.at("/latest-official/best").asInt()).isEqualTo(3);
    assertThat(rules.at("/median/best").asInt()).isEqualTo(5);
    assertThat(rules.at("/minimum-maximum/low").asInt()).isEqualTo(3);
    assertThat(rules.get("minimum-maximum").has("best")).isFalse();
    assertThat(rules.get("minimum-maximum").has("high")).as("open").isFalse();
    assertThat(rules.at("/minimum-maximum/words/0").asText()).isEqualTo("Dozens");
    assertThat(rules.at("/most-conservative/from")).hasSize(2);

    List<String> believed = new ArrayList<>();
    total
        .at("/believed/most-frequent")
        .forEach(day -> believed.add(day.get("day").asText() + " " + day.get("best").asText()));
    assertThat(believed).containsExactly("2031-05-04 3", "2031-05-06 3");
  }

  @Test
  void vagueWordsGetNumbersOnlyByACodebook() throws Exception {
    String minimumMaximum = "/tallies/0/totals/0/estimates/minimum-maximum";
    JsonNode acled = incident("?codebook=acled").at(minimumMaximum);
    assertThat(acled.get("codebook").asBoolean()).isTrue();
    assertThat(acled.has("words")).isFalse();
    assertThat(incident("").at(minimumMaximum).has("codebook")).isFalse();
  }

  @Test
  void disputesAreToldApartFromGrowth() throws Exception {
    JsonNode all = json("/api/disputes");
    JsonNode disputes = json("/api/disputes?kind=contradiction");
    assertThat(disputes.get("total").asInt()).isEqualTo(1);
    assertThat(all.get("total").asInt()).isEqualTo(2);
    JsonNode dispute = disputes.at("/disputes/0");
    assertThat(dispute.get("point").asText()).isEqualTo("count");
    assertThat(dispute.at("/incident/id").asText()).isEqualTo(id());
    List<String> values = new ArrayList<>();
    for (JsonNode side : dispute.get("sides")) {
      values.add(side.get("value").asText());
      assertThat(side.at("/claims/0/claim/basis/evidence/quote/text").asText()).isNotEmpty();
      assertThat(side.get("sources")).hasSize(1);
    }
    assertThat(values).containsExactlyInAnyOrder("3", "at least 5", "“Dozens”");
    assertThat(
            json("/api/disputes?kind=earlier-and-later").at("/disputes/0/sides/1/value").asText())
        .isEqualTo("7");
    JsonNode page = json("/api/disputes?limit=1&offset=1");
    assertThat(page.get("total").asInt()).isEqualTo(2);
    assertThat(page.at("/disputes/0/kind").asText()).isEqualTo("earlier-and-later");
    assertThat(incident("").get("disputes")).hasSize(2);
    assertThat(json("/api/disputes?point=day").get("total").asInt()).isZero();
    assertThat(json("/api/disputes?place=nowhere").get("total").asInt()).isZero();
  }

  @Test
  void aPositionIsHeldByAWordAndOnADay() throws Exception {
    JsonNode positions = json("/api/positions?holder=MINISTRY&stance=condemns");
    assertThat(positions.get("total").asInt()).isEqualTo(1);
    JsonNode line = positions.at("/positions/0");
    assertThat(line.get("holder").asText()).isEqualTo("Interior Ministry");
    assertThat(line.has("toward")).isFalse();
    JsonNode stand = line.at("/stands/0");
    assertThat(stand.get("about").asText()).isEqualTo("the strike of the dockers");
    assertThat(stand.get("sources")).hasSize(1);
    assertThat(json("/api/positions?stance=supports").get("total").asInt()).isZero();
  }

  @Test
  void aCaseIsAChainOfSteps() throws Exception {
    JsonNode cases = json("/api/proceedings?against=roll");
    assertThat(cases.get("total").asInt()).isEqualTo(1);
    JsonNode step = cases.at("/cases/0/steps/0");
    assertThat(cases.at("/cases/0/steps")).hasSize(1);
    assertThat(step.get("act").asText()).isEqualTo("pretrial-detention");
    assertThat(step.get("from").asText()).isEqualTo("2031-05-04");
    assertThat(step.at("/terms/0").asText()).isEqualTo("P18M");
    assertThat(step.at("/bodies/0").asText()).isEqualTo("judge");
    assertThat(step.get("claims")).hasSize(2);
    assertThat(step.has("content")).isFalse();
    assertThat(json("/api/proceedings?against=nobody").get("total").asInt()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/disputes?kind=quarrel | known are: contradiction",
        "/api/disputes?point=colour | known are: count",
        "/api/disputes?limit=501 | from 0 to 500",
        "/api/disputes?from=may | write it like 2022-12-07",
        "/api/disputes?status=denied | no parameter \"status\"",
        "/api/positions?stance=likes | known are: supports",
        "/api/positions?offset=-1 | from 0 to",
        "/api/proceedings?who=roll | no parameter \"who\"",
        "/api/incidents/i?codebook=mine | acled, ccc, count-love",
      })
  void badQuestionsAreToldSo(String path, String message) throws Exception {
    assertThat(served.refusal(path, 400)).contains(message);
  }

  @Test
  void incidentsAreFoundByWhatTheyCount() throws Exception {
    assertThat(json("/api/incidents?measure=killed&documents=1").get("total").asInt()).isEqualTo(1);
    assertThat(json("/api/incidents?measure=injured&documents=1").get("total").asInt()).isZero();
  }

  private static String id() throws Exception {
    return json("/api/incidents?measure=killed&documents=1").at("/incidents/0/id").asText();
  }

  private static JsonNode incident(String query) throws Exception {
    return json("/api/incidents/" + id() + query);
  }

  private static JsonNode named(JsonNode list, String name) {
    for (JsonNode each : list) {
      if (each.get("name").asText().equals(name)) {
        return each;
      }
    }
    throw new AssertionError("no \"" + name + "\" in " + list);
  }

  private static JsonNode json(String path) throws Exception {
    return served.json(path);
  }
}
