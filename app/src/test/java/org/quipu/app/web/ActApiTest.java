package org.quipu.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the server answers about acts and the law that governed them. */
class ActApiTest {
  @TempDir static Path folder;

  private static VacancyRecord vacancy;
  private static Served served;

  @BeforeAll
  static void serve() throws IOException {
    Path file = folder.resolve("vacancy.quipu");
    vacancy = VacancyRecord.create(file);
    served = Served.of(file);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  void anActIsListedWithTheOutcomeOfEachRequirementAndWithoutASum() throws Exception {
    JsonNode acts = served.json("/api/acts").get("acts");
    assertThat(acts).hasSize(1);
    assertThat(acts.at("/0/act").asText()).isEqualTo(VacancyRecord.ACT);
    assertThat(acts.get(0).fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder(
            "act", "title", "country", "kind", "day", "procedure", "findings");
    assertThat(acts.at("/0/findings").findValuesAsText("outcome"))
        .contains("satisfied", "disputed");
  }

  @Test
  void aFindingCitesTheLawShowsTheCalculationAndLeadsToTheWords() throws Exception {
    JsonNode approval = finding("", "approval");
    assertThat(approval.get("outcome").asText()).isEqualTo("satisfied");
    assertThat(approval.at("/law/0/cite").asText()).contains("89-A d)");
    assertThat(approval.at("/lines/0/calculation").asText())
        .isEqualTo("needs \u2265 87 (two thirds of 130 legal members, rounded up); recorded 101");
    assertThat(approval.at("/lines/0/used/0/sources").findValuesAsText("document"))
        .containsExactlyInAnyOrder(vacancy.wire.id().value(), vacancy.daily.id().value());
  }

  @Test
  void aConflictThatDoesNotMatterIsToldAsOne() throws Exception {
    JsonNode difference = finding("", "approval").at("/differences/0");
    assertThat(difference.get("fact").asText()).isEqualTo("approval.abstentions");
    assertThat(difference.get("matters").asBoolean()).isFalse();
    assertThat(difference.get("values").findValuesAsText("value")).containsExactly("10", "11");
  }

  @Test
  void readingsStandSideBySideInDateOrderAndWhatASourceSaysStandsBeside() throws Exception {
    JsonNode admission = finding("", "admission");
    assertThat(admission.get("outcome").asText()).isEqualTo("disputed");
    assertThat(admission.at("/lines/0/happened/id").asText()).isEqualTo("new-text");
    assertThat(admission.at("/lines/0/verdict").asText()).isEqualTo("not-met");
    assertThat(admission.at("/lines/1/happened/id").asText()).isEqualTo("pending-motion");
    assertThat(admission.at("/lines/1/verdict").asText()).isEqualTo("met");
    assertThat(finding("", "approval").at("/remarks/0/quote").asText())
        .isEqualTo("The votes fell short");
  }

  @Test
  void oneReadingAloneAndAnEarlierDay() throws Exception {
    assertThat(finding("?reading=pending-motion", "admission").get("outcome").asText())
        .isEqualTo("satisfied");
    assertThat(finding("?asOf=2022-12-08", "approval").get("differences")).isEmpty();
    assertThat(finding("?asOf=2022-12-07", "approval").get("outcome").asText())
        .isEqualTo("not-enough-facts");
  }

  @Test
  void anActThatNoProcedureGovernsIsNotFound() throws Exception {
    assertThat(served.refusal("/api/acts/PER/removal/1990-01-01", 404))
        .contains("no procedure is in force for the act PER/removal/1990-01-01");
    assertThat(served.refusal("/api/acts/PER/parade/2022-12-07", 404)).contains("parade");
    assertThat(served.refusal("/api/acts?colour=red", 400)).contains("no parameter \"colour\"");
  }

  private static JsonNode finding(String query, String requirement) throws Exception {
    for (JsonNode each : served.json("/api/acts/" + VacancyRecord.ACT + query).get("findings")) {
      if (each.get("requirement").asText().equals(requirement)) {
        return each;
      }
    }
    throw new AssertionError("no finding of " + requirement);
  }
}
