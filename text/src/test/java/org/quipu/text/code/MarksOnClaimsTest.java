package org.quipu.text.code;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.quipu.core.document.Language;
import org.quipu.text.coding.Coding;
import org.quipu.text.coding.CodingJson;

/** The words that mark a stance, on the claims and in the coder's line. */
class MarksOnClaimsTest {
  private static final Coder CODER = new Coder();
  private static final String TEXT =
      "Police arrested the self-styled governor on Monday. The union rejected the bogus claim that"
          + " police fired on the crowd.";

  @Test
  void anEventPointsToTheMarksOnItAndTellsThemInItsNotes() {
    Coding coding = CODER.code(TEXT, Language.ENGLISH, null, "Daily Example");
    JsonNode line = CodingJson.write("d", "coder", coding, null);
    JsonNode mark = line.path("marks").get(0);
    assertThat(mark.path("text").asText()).isEqualTo("self-styled");
    assertThat(mark.path("stance").asText()).isEqualTo("distanced");
    assertThat(mark.path("about").path("text").asText()).isEqualTo("governor");
    JsonNode arrest = line.path("events").get(0);
    assertThat(arrest.path("marks").get(0).asInt()).isZero();
    assertThat(arrest.path("status").asText()).isEqualTo("asserted");
    assertThat(coding.events().get(0).notes())
        .contains("\"self-styled\" marks \"governor\": distanced");
  }

  @Test
  void aMarkInAReportIsItsSpeakersWord() {
    Coding coding = CODER.code(TEXT, Language.ENGLISH, null, "Daily Example");
    JsonNode bogus = CodingJson.write("d", "coder", coding, null).path("marks").get(1);
    assertThat(bogus.path("stance").asText()).isEqualTo("rejected");
    assertThat(coding.attributions().get(bogus.path("attribution").asInt()).source().get(0).text())
        .isEqualTo("The union");
  }
}
