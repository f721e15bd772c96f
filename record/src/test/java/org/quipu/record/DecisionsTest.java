package org.quipu.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quipu.record.Sources.CODER;
import static org.quipu.record.Sources.NEWER_CODER;
import static org.quipu.record.Sources.bytes;
import static org.quipu.record.Sources.document;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quipu.core.claim.Claim;
import org.quipu.core.claim.ClaimId;
import org.quipu.core.claim.EventClaim;
import org.quipu.core.claim.FactClaim;
import org.quipu.core.decision.Decision;
import org.quipu.core.document.Document;
import org.quipu.core.json.CanonicalJson;
import org.quipu.record.entry.RecordedClaim;
import org.quipu.record.entry.Standing;

/** Decisions pile up; the newest one on what a claim says is the one in force. */
class DecisionsTest {
  private static final String TEXT =
      "Farmers marched in Puno on 9 January. Teachers marched on 10 January.";

  @TempDir Path folder;
  private final Document document = document(TEXT);
  private final EventClaim farmers = Sources.protest(document, CODER);
  private Record record;
  private int minute;

  @BeforeEach
  void begin() {
    record = Record.create(folder.resolve("r.quipu"));
    record.append(document, bytes(TEXT), CODER, List.of(farmers));
  }

  @AfterEach
  void end() {
    record.close();
  }

  private Instant later() {
    return Instant.parse("2026-11-22T10:00:00Z").plusSeconds(60L * ++minute);
  }

  /** The march as a person would enter it. */
  private EventClaim byHand(String actor) {
    return Sources.protest(
        Sources.basis(document, actor + " marched", "hand", "quipu"),
        document,
        actor,
        "marched",
        null,
        Sources.on(document, LocalDate.of(2023, 1, 9), "9 January"));
  }

  private void correct(Claim claim, Claim replacement) {
    record.decide(
        new Decision.Correct(id(claim), replacement, "A. Reader", later(), "as it stands there"));
  }

  private void confirm(Claim claim) {
    record.decide(new Decision.Confirm(id(claim), "A. Reader", later(), "checked"));
  }

  private void withdraw(Claim claim) {
    record.decide(new Decision.Withdraw(id(claim), "A. Reader", later(), "misread"));
  }

  private static ClaimId id(Claim claim) {
    return CanonicalJson.idOf(claim);
  }

  private List<Claim> inForce() {
    return record.claims(ClaimQuery.ALL).stream().map(RecordedClaim::claim).toList();
  }

  private Standing standing(Claim claim) {
    return record.claim(id(claim).value()).standing();
  }

  @Test
  void aCorrectionTakesThePlaceOfTheClaim() {
    EventClaim teachers = byHand("Teachers");
    correct(farmers, teachers);
    assertThat(inForce()).containsExactly(teachers);
    assertThat(standing(farmers)).isEqualTo(Standing.CORRECTED);
    assertThat(record.why(id(teachers).value()).instead())
        .extracting(RecordedClaim::claim)
        .containsExactly(farmers);
    assertThat(record.count(ClaimQuery.builder().includeWithdrawn(true).build())).isEqualTo(2);
  }

  @Test
  void aCorrectionCanBeCorrectedAndTakenBack() {
    EventClaim first = byHand("Teachers");
    EventClaim second = byHand("Farmers");
    correct(farmers, first);
    correct(first, second);
    assertThat(inForce()).containsExactly(second);
    confirm(first);
    assertThat(inForce()).containsExactly(first);
    assertThat(standing(second)).isEqualTo(Standing.SUPERSEDED);
    confirm(farmers);
    assertThat(inForce()).containsExactly(farmers);
    assertThat(standing(first)).isEqualTo(Standing.SUPERSEDED);
  }

  @Test
  void aCorrectionCanBeWithdrawn() {
    EventClaim teachers = byHand("Teachers");
    correct(farmers, teachers);
    withdraw(teachers);
    assertThat(inForce()).isEmpty();
  }

  @Test
  void whatWasPutAsideDoesNotComeBackThroughTheBackDoor() {
    EventClaim first = byHand("Teachers");
    EventClaim second = byHand("Farmers");
    correct(farmers, first);
    correct(first, second);
    assertThatThrownBy(() -> correct(second, first))
        .isInstanceOf(RecordException.class)
        .hasMessageContaining(id(first).value())
        .hasMessageContaining("confirm that claim instead");
    assertThat(inForce()).containsExactly(second);
    assertThat(record.decisions()).hasSize(2);
  }

  @Test
  void aDecisionHoldsForTheSameClaimFoundByANewerCoder() {
    withdraw(farmers);
    EventClaim again = Sources.protest(document, NEWER_CODER);
    record.append(document, bytes(TEXT), NEWER_CODER, List.of(again));
    assertThat(standing(again)).isEqualTo(Standing.WITHDRAWN);
    assertThat(record.why(id(again).value()).decisions()).hasSize(1);
    confirm(again);
    assertThat(inForce()).containsExactly(again);
    assertThat(standing(farmers)).isEqualTo(Standing.SUPERSEDED);
  }

  @Test
  void whatAPersonConfirmedOrEnteredStaysWhenANewerCoderFindsNothing() {
    confirm(farmers);
    record.append(document, bytes(TEXT), NEWER_CODER, List.of());
    assertThat(inForce()).containsExactly(farmers);
    EventClaim teachers = byHand("Teachers");
    correct(farmers, teachers);
    assertThat(inForce()).containsExactly(teachers);
  }

  @Test
  void theNewestByItsTimeIsInForceHoweverLateItArrives() {
    Instant early = later();
    confirm(farmers);
    record.decide(new Decision.Withdraw(id(farmers), "B. Reader", early, "from another table"));
    assertThat(inForce()).containsExactly(farmers);
  }

  @Test
  void fractionsOfSecondsKeepTheirOrder() {
    Instant second = Instant.parse("2026-11-22T10:00:00Z");
    record.decide(new Decision.Withdraw(id(farmers), "A", second.plusMillis(500), "later"));
    record.decide(new Decision.Confirm(id(farmers), "A", second, "earlier"));
    assertThat(inForce()).isEmpty();
  }

  private FactClaim entered(String value) {
    return new FactClaim(
        Sources.basis(document, "Teachers marched", "hand", "quipu"),
        "hearing.held",
        value,
        "PER/removal/2022-12-07",
        null);
  }

  @Test
  void whatAPersonEntersIsInForceUntilItIsPutAside() {
    FactClaim held = entered("yes");
    assertThat(record.enter(document, bytes(TEXT), held)).isTrue();
    assertThat(record.enter(document, bytes(TEXT), held)).isFalse();
    assertThat(inForce()).containsExactlyInAnyOrder(farmers, held);
    record.append(document, bytes(TEXT), NEWER_CODER, List.of());
    assertThat(inForce()).containsExactly(held);
    FactClaim not = entered("no");
    correct(held, not);
    assertThat(inForce()).containsExactly(not);
    assertThat(standing(held)).isEqualTo(Standing.CORRECTED);
    withdraw(not);
    assertThat(inForce()).isEmpty();
    confirm(held);
    assertThat(inForce()).containsExactly(held);
    withdraw(held);
    assertThat(standing(held)).isEqualTo(Standing.WITHDRAWN);
  }

  @Test
  void aPersonEntersAClaimWithItsDocument() {
    String words = "A leaflet says that nobody heard him.";
    Document leaflet = document(words, "A leaflet", null, null);
    FactClaim heard =
        new FactClaim(
            Sources.basis(leaflet, words, "hand", "quipu"), "hearing.held", "no", null, null);
    assertThat(record.enter(leaflet, bytes(words), heard)).isTrue();
    assertThat(record.why(id(heard).value()).document()).isEqualTo(leaflet);
    assertThat(record.search("leaflet", 5)).hasSize(1);
    assertThatThrownBy(() -> record.enter(document, bytes(TEXT), farmers))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("made by hand");
  }

  @Test
  void aDecisionOnNothingIsRefused() {
    assertThatThrownBy(() -> withdraw(byHand("Teachers")))
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("no claim");
  }
}
