package org.quipu.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quipu.record.Sources.CODER;
import static org.quipu.record.Sources.bytes;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quipu.core.claim.Claim;
import org.quipu.core.claim.ClaimId;
import org.quipu.core.claim.CountClaim;
import org.quipu.core.claim.EventClaim;
import org.quipu.core.decision.Decision;
import org.quipu.core.decision.Linking;
import org.quipu.core.document.Document;
import org.quipu.core.event.EventType;
import org.quipu.core.json.CanonicalJson;
import org.quipu.core.place.Location;
import org.quipu.core.place.Place;
import org.quipu.core.quantity.Count;
import org.quipu.core.quantity.Measure;
import org.quipu.core.quantity.Quantity;
import org.quipu.record.incident.Family;
import org.quipu.record.incident.Incident;

/** What documents tell of one occurrence is put together, says why, and can be put right. */
class IncidentsTest {
  private static final Instant AT = Instant.parse("2026-11-22T10:00:00Z");

  @TempDir Path folder;
  private Record record;
  private int files;

  /** A march told by a publisher, with a figure. */
  private record Told(Document document, EventClaim march, List<Claim> claims) {
    ClaimId id() {
      return CanonicalJson.idOf(march);
    }
  }

  @BeforeEach
  void begin() {
    record = Record.create(folder.resolve("r.quipu"));
  }

  @AfterEach
  void end() {
    record.close();
  }

  private static Told march(String publisher, int day, String town, String leader, int people) {
    String text =
        "People led by "
            + leader
            + " marched in "
            + town
            + " on "
            + day
            + " January, "
            + people
            + " of them, said "
            + publisher
            + ".";
    Document document =
        Sources.document(text, publisher, "March", LocalDate.of(2023, 1, day).plusDays(1));
    EventClaim march =
        Sources.protest(
            Sources.basis(document, "People led by " + leader + " marched", "en/p#march", CODER),
            document,
            "People",
            "marched",
            town,
            Sources.on(document, LocalDate.of(2023, 1, day), "on " + day + " January"));
    CountClaim count =
        Sources.count(
            Sources.basis(document, people + " of them", "en/count", CODER),
            document,
            Measure.PARTICIPANTS,
            Quantity.exactly(people, String.valueOf(people)),
            CanonicalJson.idOf(march));
    return new Told(document, march, List.of(march, count));
  }

  private void append(Record to, Told told) {
    to.append(told.document(), bytes(told.document().text()), CODER, told.claims());
  }

  private void append(Told... all) {
    for (Told told : all) {
      append(record, told);
    }
  }

  /** The publishers of each incident: what was put together. */
  private static Set<Set<String>> groups(Record record) {
    return record.incidents(IncidentQuery.ALL).stream()
        .map(
            incident ->
                incident.reports().stream()
                    .map(told -> told.document().publisher())
                    .collect(Collectors.toCollection(TreeSet::new)))
        .collect(Collectors.toSet());
  }

  private final Told gazette = march("Gazette", 9, "Juliaca", "Rosa Mamani", 300);
  private final Told herald = march("Herald", 9, "Juliaca", "Rosa Mamani", 500);
  private final Told nextWeek = march("Weekly", 16, "Juliaca", "Rosa Mamani", 300);
  private final Told elsewhere = march("Coast", 9, "Trujillo", "Luis Prado", 300);

  @Test
  void oneMarchOfTwoPublishersIsOneIncidentAndOthersAreNot() {
    append(gazette, herald, nextWeek, elsewhere);
    assertThat(groups(record))
        .containsExactlyInAnyOrder(Set.of("Gazette", "Herald"), Set.of("Weekly"), Set.of("Coast"));
    Incident march = record.incidentOf(herald.id()).orElseThrow();
    assertThat(march.family()).isEqualTo(Family.UNREST);
    assertThat(march.claims()).hasSize(4);
    assertThat(march.day().from()).isEqualTo(LocalDate.of(2023, 1, 9));
    assertThat(march.links()).hasSize(1);
    assertThat(march.links().get(0).why())
        .anyMatch(why -> why.contains("both in Juliaca"))
        .anyMatch(why -> why.contains("the same day, 2023-01-09"))
        .anyMatch(why -> why.startsWith("-") && why.contains("cannot both be right"));
  }

  @Test
  void theOrderOfDocumentsChangesNothing() {
    List<Told> all = new ArrayList<>(List.of(gazette, herald, nextWeek, elsewhere));
    append(record, all.get(0));
    all.subList(1, 4).forEach(told -> append(record, told));
    Collections.reverse(all);
    try (Record other = Record.create(folder.resolve("other" + ++files + ".quipu"))) {
      all.forEach(told -> append(other, told));
      assertThat(groups(other)).isEqualTo(groups(record));
    }
  }

  @Test
  void theSameDocumentAgainAddsNothing() {
    append(gazette, herald);
    List<Incident> before = record.incidents(IncidentQuery.ALL);
    append(herald, gazette);
    assertThat(record.incidents(IncidentQuery.ALL)).isEqualTo(before);
  }

  @Test
  void whatAPersonSplitsStaysApartWhenDocumentsCome() {
    append(gazette, herald);
    record.decide(
        List.of(new Linking.Split(herald.id(), gazette.id(), "A. Reader", AT, "another march")));
    assertThat(groups(record)).containsExactlyInAnyOrder(Set.of("Gazette"), Set.of("Herald"));
    append(march("Ledger", 9, "Juliaca", "Rosa Mamani", 500));
    assertThat(record.incidentOf(gazette.id())).isNotEqualTo(record.incidentOf(herald.id()));
    assertThat(groups(record)).hasSize(2);
    assertThat(record.incidentOf(herald.id()).orElseThrow().decisions()).hasSize(1);
  }

  @Test
  void whatAPersonMergesStaysTogetherAndTheNewestDecisionHolds() {
    append(gazette, elsewhere);
    record.decide(
        List.of(new Linking.Merge(gazette.id(), elsewhere.id(), "A. Reader", AT, "one march")));
    append(herald);
    assertThat(groups(record)).containsExactly(Set.of("Coast", "Gazette", "Herald"));
    record.decide(
        List.of(
            new Linking.Split(
                gazette.id(), elsewhere.id(), "A. Reader", AT.plusSeconds(60), "a mistake")));
    assertThat(groups(record))
        .containsExactlyInAnyOrder(Set.of("Gazette", "Herald"), Set.of("Coast"));
  }

  @Test
  void aDecisionAgainIsNoNewOneAndUnknownClaimsAreNamed() {
    append(gazette, herald);
    Linking split = new Linking.Split(herald.id(), gazette.id(), "A. Reader", AT, "another");
    assertThat(record.decide(List.of(split))).isEqualTo(1);
    assertThat(record.decide(List.of(split))).isZero();
    ClaimId nobody = new ClaimId("c" + "0".repeat(24));
    assertThatThrownBy(
            () ->
                record.decide(
                    List.of(new Linking.Merge(nobody, gazette.id(), "A. Reader", AT, "so"))))
        .isInstanceOf(RecordException.class)
        .hasMessageContaining(nobody.value());
  }

  @Test
  void withdrawnClaimsAreOfNoIncident() {
    append(gazette, herald);
    record.decide(new Decision.Withdraw(herald.id(), "A. Reader", AT, "misread"));
    assertThat(record.incidentOf(herald.id())).isEmpty();
    assertThat(record.incidentOf(gazette.id()).orElseThrow().documents()).isEqualTo(1);
  }

  @Test
  void totalsSinceADayAreOfTheCampaignAndNotOfAMarch() {
    append(gazette);
    String text = "Since 7 December 47 people have died.";
    Document document = Sources.document(text, "Digest", "Totals", LocalDate.of(2023, 1, 10));
    CountClaim total =
        new CountClaim(
            Sources.basis(document, "47 people have died", "en/count", CODER),
            new Count(
                Measure.KILLED,
                Sources.quote(document, "47 people"),
                Quantity.exactly(47, "47"),
                null,
                true,
                LocalDate.of(2022, 12, 7),
                LocalDate.of(2023, 1, 10),
                null),
            null);
    record.append(document, bytes(text), CODER, List.of(total));
    Incident campaign = record.incidentOf(CanonicalJson.idOf(total)).orElseThrow();
    assertThat(campaign.family()).isEqualTo(Family.CAMPAIGN);
    assertThat(campaign.since()).isEqualTo(LocalDate.of(2022, 12, 7));
    assertThat(campaign.documents()).isEqualTo(1);
    // Nobody says of which country the totals are: nothing is taken to be inside.
    assertThat(record.within(campaign, 10)).isEmpty();
    assertThat(record.within(record.incidentOf(gazette.id()).orElseThrow(), 10)).isEmpty();
  }

  @Test
  void incidentsAreFoundByWhatTheyAre() {
    append(gazette, herald, elsewhere);
    assertThat(record.incidents(IncidentQuery.atLeast(2))).hasSize(1);
    assertThat(record.count(IncidentQuery.atLeast(1))).isEqualTo(2);
    assertThat(
            record.incidents(
                new IncidentQuery(
                    null,
                    EventType.PROTEST,
                    null,
                    "PER",
                    "trujillo",
                    LocalDate.of(2023, 1, 1),
                    LocalDate.of(2023, 1, 31),
                    Measure.PARTICIPANTS,
                    1,
                    0,
                    0)))
        .singleElement()
        .satisfies(found -> assertThat(found.documents()).isEqualTo(1));
    String id = record.incidents(IncidentQuery.atLeast(2)).get(0).id();
    assertThat(record.incident(id.substring(0, 8)).id()).isEqualTo(id);
    assertThatThrownBy(() -> record.incident("i0000000000"))
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("quipu incidents");
  }

  @Test
  void whereClaimsMayDifferIsAskedOfThoseIncidentsOnly() {
    append(gazette, herald, elsewhere);
    assertThat(record.disputable(IncidentQuery.ALL))
        .singleElement()
        .satisfies(found -> assertThat(found.documents()).isEqualTo(2));
  }

  @Test
  void aCampaignHoldsTheIncidentsOfItsCountryAndDays() {
    append(gazette, herald, nextWeek);
    String text = "Since 7 December 47 people have died in Peru.";
    Document document = Sources.document(text, "Digest", "Totals", LocalDate.of(2023, 1, 10));
    CountClaim total =
        new CountClaim(
            Sources.basis(document, "47 people have died", "en/count", CODER),
            new Count(
                Measure.KILLED,
                Sources.quote(document, "47 people"),
                Quantity.exactly(47, "47"),
                null,
                true,
                LocalDate.of(2022, 12, 7),
                LocalDate.of(2023, 1, 10),
                new Location(
                    new Place("Peru", "PER", null, null, null, 1, null),
                    Sources.quote(document, "Peru"),
                    false)),
            null);
    record.append(document, bytes(text), CODER, List.of(total));
    Incident campaign = record.incidentOf(CanonicalJson.idOf(total)).orElseThrow();
    // The march of 16 January is after the last day for which the total is given.
    assertThat(record.within(campaign, 10))
        .singleElement()
        .satisfies(march -> assertThat(march.documents()).isEqualTo(2));
  }
}
