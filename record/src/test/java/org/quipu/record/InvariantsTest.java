package org.quipu.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quipu.record.Sources.CODER;
import static org.quipu.record.Sources.basis;
import static org.quipu.record.Sources.bytes;
import static org.quipu.record.Sources.document;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quipu.core.claim.Basis;
import org.quipu.core.claim.Claim;
import org.quipu.core.claim.ClaimId;
import org.quipu.core.claim.EventClaim;
import org.quipu.core.claim.Rule;
import org.quipu.core.decision.Decision;
import org.quipu.core.document.Document;
import org.quipu.core.document.Evidence;
import org.quipu.core.document.Quote;
import org.quipu.core.document.Span;
import org.quipu.core.json.CanonicalJson;
import org.quipu.core.quantity.Measure;
import org.quipu.core.quantity.Quantity;
import org.quipu.record.entry.DayBasis;

/** What must always hold, in the program and in the file itself. */
class InvariantsTest {
  private static final String TEXT =
      "\uD83D\uDD34 Farmers marched in Puno on 9 January. Some 17 people were counted.";

  @TempDir Path folder;
  private final Document document = document(TEXT);
  private final EventClaim march = Sources.protest(document, CODER);
  private Record record;

  @BeforeEach
  void begin() {
    record = Record.create(folder.resolve("r.quipu"));
  }

  @AfterEach
  void end() {
    record.close();
  }

  private void append(Claim... claims) {
    record.append(document, bytes(TEXT), CODER, List.of(claims));
  }

  private static EventClaim with(EventClaim claim, Evidence evidence) {
    Basis basis = claim.basis();
    return new EventClaim(
        new Basis(
            evidence,
            basis.sentence(),
            basis.status(),
            basis.attribution(),
            basis.rule(),
            basis.confidence(),
            basis.notes()),
        claim.event());
  }

  @Test
  void offsetsCountCodePoints() {
    append(march);
    assertThat(march.basis().evidence().quote().start()).isEqualTo(2);
    assertThat(record.count(ClaimQuery.ALL)).isEqualTo(1);
  }

  @Test
  void evidenceThatIsNotInTheDocumentIsRefusedAndNothingOfTheDocumentStays() {
    Quote shifted = new Quote(new Span(3, 10), "Farmers");
    assertThatThrownBy(() -> append(march, with(march, new Evidence(document.id(), shifted))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"Farmers\" is claimed at")
        .hasMessageContaining("where \"armers \" stands");
    Quote beyond = new Quote(new Span(900, 907), "Farmers");
    assertThatThrownBy(() -> append(with(march, new Evidence(document.id(), beyond))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("outside of document");
    Document other = document("Farmers marched elsewhere.");
    assertThatThrownBy(
            () -> append(with(march, new Evidence(other.id(), march.basis().evidence().quote()))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cannot be stored with");
    assertThat(record.documents()).isEmpty();
  }

  @Test
  void everyOtherQuotationMustStandInTheDocumentToo() {
    EventClaim wrongTrigger =
        Sources.protest(
            basis(document, "Farmers", "en/x", CODER),
            document("Then: Farmers marched in Puno"),
            "Farmers",
            "marched",
            null,
            null);
    assertThatThrownBy(() -> append(wrongTrigger)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aCountOfAnEventThatIsNotOnRecordIsRefused() {
    Claim orphan =
        Sources.count(
            basis(document, "17 people", "en/count", CODER),
            document,
            Measure.PARTICIPANTS,
            Quantity.exactly(17, "17"),
            new ClaimId("c" + "0".repeat(24)));
    assertThatThrownBy(() -> append(orphan))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no event claim c000");
  }

  @Test
  void aCountMayComeBeforeItsEvent() {
    Claim count =
        Sources.count(
            basis(document, "17 people", "en/count", CODER),
            document,
            Measure.PARTICIPANTS,
            Quantity.exactly(17, "17"),
            CanonicalJson.idOf(march));
    append(count, march, count);
    assertThat(record.claims(ClaimQuery.builder().measure(Measure.PARTICIPANTS).build()))
        .singleElement()
        .satisfies(
            claim -> {
              assertThat(claim.dayFrom()).hasToString("2023-01-09");
              assertThat(claim.dayBasis()).isEqualTo(DayBasis.STATED);
            });
  }

  @Test
  void documentsMustBeWhatTheirHashAndIdSay() {
    assertThatThrownBy(() -> record.append(document, bytes("other"), CODER, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("bytes are not those");
    Document renamed =
        new Document(
            document("other").id(),
            document.sourceHash(),
            document.mediaType(),
            document.language(),
            document.text(),
            document.metadata());
    assertThatThrownBy(() -> record.append(renamed, bytes(TEXT), CODER, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not made from what it holds");
    Document nul = document("Farmers \0 marched");
    assertThatThrownBy(() -> record.append(nul, bytes(nul.text()), CODER, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("U+0000");
  }

  @Test
  void claimsOfAnotherCoderAreRefused() {
    assertThatThrownBy(
            () -> record.append(document, bytes(TEXT), Sources.NEWER_CODER, List.of(march)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(Sources.NEWER_CODER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "original",
        "document",
        "reading",
        "claim",
        "claim_actor",
        "decision",
        "unreadable",
        "passage"
      })
  void theFileItselfRefusesToForget(String table) {
    append(march);
    record.append(new Unreadable("x.pdf", "encrypted", "needs a password"));
    record.decide(
        new Decision.Confirm(
            CanonicalJson.idOf(march), "A. Reader", Instant.parse("2026-11-22T10:00:00Z"), "yes"));
    String column = Map.of("original", "hash", "passage", "id").getOrDefault(table, "rowid");
    for (String statement :
        List.of(
            "UPDATE %s SET %s = %s".formatted(table, column, column),
            "DELETE FROM " + table,
            "INSERT OR REPLACE INTO %s SELECT * FROM %s".formatted(table, table))) {
      assertThatThrownBy(() -> OpeningTest.sql(record.file(), statement))
          .as(statement)
          .hasMessageMatching("(?s).*(a record only grows|already on record).*");
    }
  }

  @Test
  void theFileItselfRefusesAClaimThatItsDocumentDoesNotBearOut() {
    append(march);
    String copy =
        "INSERT INTO claim (id, document, coder, rule, says, kind, status, confidence, sentence,"
            + " evidence_start, evidence_end, evidence, chain, day_basis, json)"
            + " SELECT 'c' || substr('%s' || hex(randomblob(12)), 1, 24), document, %s, rule, says,"
            + " kind, status, confidence, sentence, evidence_start + %d, evidence_end + %d,"
            + " evidence, chain, day_basis, json FROM claim";
    assertThatThrownBy(() -> OpeningTest.sql(record.file(), copy.formatted("1", "coder", 1, 1)))
        .hasMessageContaining("evidence must be the words of the document");
    assertThatThrownBy(() -> OpeningTest.sql(record.file(), copy.formatted("2", "'nobody'", 0, 0)))
        .hasMessageContaining("belongs to a reading");
  }

  @Test
  void aRuleNamedHandNeedsNoReadingInTheFileButADecisionInTheProgram() {
    append(march);
    EventClaim replacement =
        new EventClaim(basis(document, "Farmers marched", "en/x", CODER), march.event());
    assertThat(replacement.basis().rule()).isEqualTo(new Rule("en/x", CODER));
    assertThatThrownBy(
            () ->
                record.decide(
                    new Decision.Correct(
                        CanonicalJson.idOf(march),
                        replacement,
                        "A. Reader",
                        Instant.parse("2026-11-22T10:00:00Z"),
                        "shorter")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("entered by hand");
  }
}
