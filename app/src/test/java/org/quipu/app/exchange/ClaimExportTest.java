package org.quipu.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quipu.core.claim.Basis;
import org.quipu.core.claim.Claim;
import org.quipu.core.claim.CountClaim;
import org.quipu.core.claim.Rule;
import org.quipu.core.document.DocumentId;
import org.quipu.core.document.Evidence;
import org.quipu.core.document.Known;
import org.quipu.core.document.Language;
import org.quipu.core.document.Metadata;
import org.quipu.core.document.Origin;
import org.quipu.core.document.Quote;
import org.quipu.core.document.Span;
import org.quipu.core.event.Status;
import org.quipu.core.json.CanonicalJson;
import org.quipu.core.quantity.Count;
import org.quipu.core.quantity.Measure;
import org.quipu.core.quantity.Quantity;
import org.quipu.record.entry.DayBasis;
import org.quipu.record.entry.DocumentEntry;
import org.quipu.record.entry.RecordedClaim;
import org.quipu.record.entry.Standing;

class ClaimExportTest {
  private static final DocumentId DOCUMENT = new DocumentId("d0123456789abcdef01234567");

  @Test
  void aCellKeepsItsWordsWhateverTheyHold() throws IOException {
    assertThat(csv("dozens, \"or so\"\nof them")).contains(",\"dozens, \"\"or so\"\"\nof them\",");
    assertThat(csv("=HYPERLINK(1)")).contains(",'=HYPERLINK(1),");
  }

  @Test
  void everyRowHasTheColumnsOfTheHead() throws IOException {
    List<String> lines = csv("dozens of people").lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(1).split(",", -1)).hasSameSizeAs(lines.get(0).split(",", -1));
    assertThat(lines.get(1)).contains(",count,injured,,,asserted,,,,vague,,,,dozens,2031-05-04,");
  }

  @Test
  void jsonLinesAreReadBackAsTheClaim() throws IOException {
    StringBuilder out = new StringBuilder();
    ClaimExport.jsonLines(Stream.of(recorded("dozens\nof people")), out);
    assertThat(out.toString().lines()).hasSize(1);
    assertThat(CanonicalJson.read(out.toString(), RecordedClaim.class))
        .isEqualTo(recorded("dozens\nof people"));
  }

  private static String csv(String evidence) throws IOException {
    StringBuilder out = new StringBuilder();
    ClaimExport.csv(Stream.of(recorded(evidence)), out);
    return out.toString();
  }

  private static RecordedClaim recorded(String words) {
    Quote quote = new Quote(new Span(7, 7 + words.length()), words);
    Claim claim =
        new CountClaim(
            new Basis(
                new Evidence(DOCUMENT, quote),
                0,
                Status.ASSERTED,
                null,
                new Rule("en/measures:1", "quipu 0.1/abc"),
                1,
                List.of()),
            new Count(
                Measure.INJURED, quote, Quantity.vague("dozens"), null, false, null, null, null),
            null);
    LocalDate day = LocalDate.of(2031, 5, 4);
    return new RecordedClaim(
        CanonicalJson.idOf(claim),
        claim,
        Standing.READ,
        null,
        new DocumentEntry(
            DOCUMENT,
            "0".repeat(64),
            "text/plain",
            new Known<>(Language.ENGLISH, Origin.DETECTED),
            Metadata.UNKNOWN,
            99),
        day,
        day,
        DayBasis.STATED);
  }
}
