package org.quipu.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.quipu.core.actor.Actor;
import org.quipu.core.actor.ActorKind;
import org.quipu.core.actor.Participant;
import org.quipu.core.actor.Sector;
import org.quipu.core.attribution.Attribution;
import org.quipu.core.claim.Basis;
import org.quipu.core.claim.Claim;
import org.quipu.core.claim.CountClaim;
import org.quipu.core.claim.EventClaim;
import org.quipu.core.claim.FactClaim;
import org.quipu.core.claim.PositionClaim;
import org.quipu.core.claim.Rule;
import org.quipu.core.claim.Stance;
import org.quipu.core.decision.Decision;
import org.quipu.core.document.DocumentId;
import org.quipu.core.document.Evidence;
import org.quipu.core.document.Quote;
import org.quipu.core.document.Span;
import org.quipu.core.event.Acled;
import org.quipu.core.event.Act;
import org.quipu.core.event.Context;
import org.quipu.core.event.Event;
import org.quipu.core.event.EventType;
import org.quipu.core.event.Mode;
import org.quipu.core.event.Status;
import org.quipu.core.event.Timing;
import org.quipu.core.event.Weapon;
import org.quipu.core.place.Location;
import org.quipu.core.place.Place;
import org.quipu.core.quantity.Count;
import org.quipu.core.quantity.Measure;
import org.quipu.core.quantity.Quantity;
import org.quipu.core.time.Certainty;
import org.quipu.core.time.When;

/** The golden file guards every id in every record: change it only with a migration. */
class CanonicalJsonTest {
  private static final DocumentId DOCUMENT = new DocumentId("d0123456789abcdef01234567");

  static Quote quote(int start, String text) {
    return new Quote(new Span(start, start + text.codePointCount(0, text.length())), text);
  }

  static List<Claim> claims() {
    Attribution ministry =
        new Attribution(
            List.of(quote(0, "The ministry")),
            List.of(quote(13, "said")),
            List.of(),
            new Actor(
                "Ministry of the Interior",
                "PER",
                List.of(Sector.GOV),
                ActorKind.ORGANIZATION,
                "per-mininter"),
            null);
    Basis basis =
        new Basis(
            new Evidence(DOCUMENT, quote(20, "more than 40 people were arrested")),
            3,
            Status.ASSERTED,
            ministry,
            new Rule("en/coerce#arrest.v", "quipu 0.1/abc"),
            0.875,
            List.of("place taken from the sentence before"));
    Location lima =
        new Location(
            new Place("Lima", "PER", "Lima", -12.04318, -77.02824, 4, "3936456"),
            quote(60, "Lima"),
            true);
    Event event =
        new Event(
            EventType.COERCE,
            List.of(Mode.ARREST),
            List.of(Context.REPRESSION),
            Act.DETENTION,
            new Acled("Strategic developments", "Arrests"),
            quote(45, "arrested"),
            List.of(),
            List.of(
                new Participant(
                    quote(33, "people"),
                    new Actor("people", null, List.of(), ActorKind.GROUP, null),
                    null)),
            null,
            new Weapon(quote(70, "batons"), "blunt"),
            new Timing(
                new When.Day(LocalDate.of(2022, 12, 7)),
                Certainty.STATED,
                quote(80, "on 7 December")),
            lima,
            Period.ofMonths(18));
    EventClaim told = new EventClaim(basis, event);
    CountClaim count =
        new CountClaim(
            basis,
            new Count(
                Measure.DETAINED,
                quote(20, "more than 40 people"),
                Quantity.moreThan(40, "more than 40"),
                quote(33, "people"),
                true,
                LocalDate.of(2022, 12, 7),
                LocalDate.of(2023, 1, 11),
                lima),
            CanonicalJson.idOf(told));
    PositionClaim position =
        new PositionClaim(
            basis,
            Stance.DEMANDS,
            List.of(
                new Participant(
                    quote(0, "The ministry"),
                    new Actor("Ministry", null, List.of(Sector.GOV), null, null),
                    null)),
            List.of(),
            quote(90, "calm"),
            CanonicalJson.idOf(told));
    FactClaim fact =
        new FactClaim(
            basis, "approval.votes_for", "73", "PER/removal/2022-12-07", CanonicalJson.idOf(told));
    return List.of(told, count, position, fact);
  }

  @Test
  void theFormIsTheGoldenOne() throws IOException {
    String written =
        claims().stream()
            .map(claim -> CanonicalJson.idOf(claim) + " " + CanonicalJson.write(claim) + "\n")
            .collect(Collectors.joining());
    try (InputStream golden = getClass().getResourceAsStream("canonical.golden.json")) {
      assertThat(golden).isNotNull();
      assertThat(written).isEqualTo(new String(golden.readAllBytes(), UTF_8));
    }
  }

  @Test
  void whatIsWrittenReadsBackEqual() {
    for (Claim claim : claims()) {
      assertThat(CanonicalJson.read(CanonicalJson.write(claim), Claim.class)).isEqualTo(claim);
    }
    Decision correction =
        new Decision.Correct(
            CanonicalJson.idOf(claims().get(0)),
            claims().get(1),
            "A. Reader",
            Instant.parse("2026-11-22T10:00:00Z"),
            "it is a count");
    assertThat(CanonicalJson.read(CanonicalJson.write(correction), Decision.class))
        .isEqualTo(correction);
  }

  @Test
  void absentIsAbsentAndKeysAreInOrder() {
    String json = CanonicalJson.write(claims().get(1));
    assertThat(json).doesNotContain("null").doesNotContain("[]").doesNotContain("\"\"");
    assertThat(json).startsWith("{\"kind\":\"count\",\"basis\":");
    assertThat(json.indexOf(",\"count\":")).isLessThan(json.indexOf(",\"event\":"));
  }

  @Test
  void malformedJsonSaysWhatIsWrong() {
    assertThatThrownBy(() -> CanonicalJson.read("{\"kind\":\"rumour\"}", Claim.class))
        .isInstanceOf(MalformedJsonException.class)
        .hasMessageContaining("rumour");
  }
}
