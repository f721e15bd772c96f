package org.quipu.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quipu.record.Sources.CODER;
import static org.quipu.record.Sources.NEWER_CODER;
import static org.quipu.record.Sources.bytes;
import static org.quipu.record.Sources.document;
import static org.quipu.record.Sources.protest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quipu.core.claim.Claim;
import org.quipu.core.claim.CountClaim;
import org.quipu.core.claim.EventClaim;
import org.quipu.core.decision.Decision;
import org.quipu.core.document.Document;
import org.quipu.core.document.Span;
import org.quipu.core.json.CanonicalJson;
import org.quipu.core.quantity.Measure;
import org.quipu.core.quantity.Quantity;
import org.quipu.record.entry.RecordedClaim;
import org.quipu.record.entry.Standing;

class RecordTest {
  private static final String TEXT =
      "Farmers marched in Puno on 9 January. The health office counted 17 people killed.\n\n"
          + "A second day of marches followed \uD83D\uDD34 quietly.";

  @TempDir Path folder;

  private final Document document = document(TEXT);
  private final EventClaim march = protest(document, CODER);
  private final CountClaim killed =
      Sources.count(
          Sources.said(
              Sources.basis(document, "counted 17 people killed", "en/count#killed", CODER),
              document,
              "The health office"),
          document,
          Measure.KILLED,
          Quantity.exactly(17, "17"),
          CanonicalJson.idOf(march));
  private final List<Claim> claims = List.of(march, killed);
  private final List<Span> sentences = List.of(new Span(0, 37), new Span(38, 81));

  private Record fresh() {
    return Record.create(folder.resolve("a b?c%20#é.quipu"));
  }

  @Test
  void whatIsAppendedComesBackEqual() {
    try (Record record = fresh()) {
      assertThat(record.append(document, bytes(TEXT), CODER, sentences, claims))
          .isEqualTo(new Append.Appended(document.id(), true, 2));
      assertThat(record.document(document.id().value())).isEqualTo(document);
      assertThat(record.original(document.id())).isEqualTo(bytes(TEXT));
      assertThat(record.documents())
          .singleElement()
          .satisfies(entry -> assertThat(entry.metadata()).isEqualTo(document.metadata()));
      assertThat(record.claims(ClaimQuery.ALL))
          .extracting(RecordedClaim::claim)
          .containsExactly(march, killed);
    }
  }

  @Test
  void theSameReadingAgainAddsNothing() throws IOException {
    try (Record record = fresh()) {
      record.append(document, bytes(TEXT), CODER, sentences, claims);
      String before = Dump.of(record.file());
      assertThat(record.append(document, bytes(TEXT), CODER, sentences, claims))
          .isEqualTo(new Append.AlreadyPresent(document.id()));
      assertThat(record.hasReading(document.id(), CODER)).isTrue();
      assertThat(record.hasReading(document.id(), NEWER_CODER)).isFalse();
      assertThat(Dump.of(record.file())).isEqualTo(before);
    }
  }

  @Test
  void aNewerCodersClaimsAreInForceAndTheOldOnesStay() {
    EventClaim again = protest(document, NEWER_CODER);
    try (Record record = fresh()) {
      record.append(document, bytes(TEXT), CODER, claims);
      assertThat(record.append(document, bytes(TEXT), NEWER_CODER, List.of(again)))
          .isEqualTo(new Append.Appended(document.id(), false, 1));
      assertThat(record.claims(ClaimQuery.ALL))
          .extracting(RecordedClaim::claim)
          .containsExactly(again);
      assertThat(record.claim(CanonicalJson.idOf(march).value()).standing())
          .isEqualTo(Standing.SUPERSEDED);
      assertThat(record.count(ClaimQuery.builder().includeSuperseded(true).build())).isEqualTo(3);
    }
  }

  @Test
  void aWithdrawalHidesAndAConfirmationBringsBack() {
    try (Record record = fresh()) {
      record.append(document, bytes(TEXT), CODER, claims);
      Decision withdraw = new Decision.Withdraw(killed(), "A. Reader", at(1), "not this event");
      assertThat(record.decide(withdraw)).isTrue();
      assertThat(record.decide(withdraw)).isFalse();
      assertThat(record.tally(Measure.KILLED, ClaimQuery.ALL)).isEmpty();
      assertThat(record.claim(killed().value()).decision()).isEqualTo(withdraw);
      Decision confirm = new Decision.Confirm(killed(), "B. Reader", at(2), "it is");
      record.decide(confirm);
      assertThat(record.tally(Measure.KILLED, ClaimQuery.ALL)).hasSize(1);
      assertThat(record.why(killed().value()).decisions()).containsExactly(withdraw, confirm);
    }
  }

  private org.quipu.core.claim.ClaimId killed() {
    return CanonicalJson.idOf(killed);
  }

  private static Instant at(int minute) {
    return Instant.parse("2026-11-22T10:00:00Z").plusSeconds(60L * minute);
  }

  @Test
  void whyShowsTheSentenceOfTheCoder() {
    try (Record record = fresh()) {
      record.append(document, bytes(TEXT), CODER, sentences, claims);
      Why why = record.why(killed().value().substring(0, 8));
      assertThat(why.sentence().text()).isEqualTo("The health office counted 17 people killed.");
      assertThat(why.before().text()).isEqualTo("Farmers marched in Puno on 9 January.");
      assertThat(why.after()).isNull();
      assertThat(why.document()).isEqualTo(document);
    }
  }

  @Test
  void oneFileIsLeftThatOpensAgain() throws IOException {
    try (Record record = fresh()) {
      record.append(document, bytes(TEXT), CODER, claims);
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
    Path file = folder.resolve("a b?c%20#é.quipu");
    try (Record record = Record.openReadOnly(file)) {
      assertThat(record.count(ClaimQuery.ALL)).isEqualTo(2);
      assertThatThrownBy(() -> record.append(new Unreadable("x", "empty", "no words")))
          .isInstanceOf(RecordException.class)
          .hasMessageContaining("reading only");
    }
  }
}
