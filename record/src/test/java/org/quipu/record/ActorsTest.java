package org.quipu.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quipu.record.Sources.CODER;
import static org.quipu.record.Sources.basis;
import static org.quipu.record.Sources.bytes;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quipu.core.claim.EventClaim;
import org.quipu.core.decision.Decision;
import org.quipu.core.decision.Identifying;
import org.quipu.core.document.Document;
import org.quipu.core.json.CanonicalJson;
import org.quipu.record.actor.Identities;
import org.quipu.record.actor.Identity;

/** Actors, decisions on them, places and lists of actors, in a record file. */
class ActorsTest {
  private static final Instant AT = Instant.parse("2026-11-22T10:00:00Z");

  @TempDir Path folder;
  private Path file;
  private Record record;

  @BeforeEach
  void begin() {
    file = folder.resolve("r.quipu");
    record = Record.create(file);
  }

  @AfterEach
  void end() {
    record.close();
  }

  private EventClaim march(String publisher, String league, String town) {
    String text = league + " marched in " + town + " on 9 January.";
    Document document = Sources.document(text, publisher, "t", LocalDate.of(2023, 1, 10));
    EventClaim march =
        Sources.protest(
            basis(document, text.substring(0, text.length() - 1), "en/protest#march.v", CODER),
            document,
            league,
            "marched",
            town,
            null);
    record.append(document, bytes(text), CODER, List.of(march));
    return march;
  }

  private List<String> actors() {
    return record.identities().all().stream()
        .map(each -> each.name() + " " + each.documents())
        .sorted()
        .toList();
  }

  @Test
  void oneActorUnderTheNamesOfTwoDocuments() {
    march("A", "Andean Federation of Students", "Puno");
    march("B", "Federación Andina de Estudiantes", "Juliaca");
    march("C", "Protesters", "Puno");
    assertThat(record.identities().all())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.documents()).isEqualTo(2);
              assertThat(each.claims()).isEqualTo(2);
              assertThat(each.country()).isEqualTo("PER");
            });
  }

  @Test
  void decisionsAreKeptForEverAndHoldForLaterDocuments() {
    march("A", "Harbour League", "Puno");
    march("B", "Dock Committee", "Puno");
    Identities who = record.identities();
    Identity league = Actors.only(who, "Harbour League");
    Identity committee = Actors.only(who, "Dock Committee");
    Identifying merge =
        new Identifying.Merge(
            who.namingOf(league), who.namingOf(committee), "A. Reader", AT, "its new name");
    assertThat(record.decide(merge)).isTrue();
    assertThat(record.decide(merge)).as("again").isFalse();
    record.decide(
        new Identifying.Rename(
            who.namingOf(league), "League of Harbours", "A. Reader", AT.plusSeconds(1), "in full"));
    record.close();
    record = Record.open(file);
    march("C", "Dock Committee", "Juliaca");
    assertThat(actors()).containsExactly("League of Harbours 3");
    assertThat(record.actorDecisions()).hasSize(2).contains(merge);
    record.decide(
        new Identifying.Reject(who.namingOf(committee), "A. Reader", AT.plusSeconds(2), "no body"));
    assertThat(actors()).isEmpty();
    assertThat(record.claims(ClaimQuery.ALL)).as("claims stay").hasSize(3);
  }

  @Test
  void aWithdrawnClaimNamesNobody() {
    EventClaim march = march("A", "Harbour League", "Puno");
    record.decide(new Decision.Withdraw(CanonicalJson.idOf(march), "A. Reader", AT, "misread"));
    assertThat(actors()).isEmpty();
    assertThat(record.places(new PlaceQuery(null, null, 0))).isEmpty();
  }

  @Test
  void placesComeWithTheirPrecisionAndClaims() {
    march("A", "Harbour League", "Puno");
    march("B", "Dock Committee", "Puno");
    march("C", "Dock Committee", "Juliaca");
    assertThat(record.places(new PlaceQuery("PER", null, 0)))
        .extracting(each -> each.name() + " " + each.precision() + " " + each.claims())
        .containsExactly("Puno 4 2", "Juliaca 4 1");
    assertThat(record.places(new PlaceQuery(null, "JULI", 0))).hasSize(1);
    assertThat(record.places(new PlaceQuery("BOL", null, 0))).isEmpty();
  }

  @Test
  void theNewestListOfActorsIsKept() {
    assertThat(record.givenActors()).isEmpty();
    GivenActors first = new GivenActors("a.csv", "name\nHarbour League\n");
    GivenActors second = new GivenActors("b.csv", "name\nDock Committee\n");
    assertThat(record.give(first)).isTrue();
    assertThat(record.give(first)).isFalse();
    assertThat(record.give(second)).isTrue();
    assertThat(record.givenActors()).contains(second);
    assertThat(record.give(first)).isTrue();
    assertThat(record.givenActors()).contains(first);
  }

  @Test
  void whatWasDecidedCannotBeUndoneInTheFile() throws SQLException {
    march("A", "Harbour League", "Puno");
    Identities who = record.identities();
    record.decide(
        new Identifying.Reject(who.namingOf(who.all().get(0)), "A. Reader", AT, "no body"));
    record.give(new GivenActors("a.csv", "name\nHarbour League\n"));
    try (Connection connection =
            new Connections(file, Connections.PATIENCE).writing().getConnection();
        Statement statement = connection.createStatement()) {
      for (String table : List.of("actor_decision", "actor_list")) {
        assertThatThrownBy(() -> statement.execute("DELETE FROM " + table))
            .hasMessageContaining("a record only grows");
        assertThatThrownBy(() -> statement.execute("UPDATE " + table + " SET seq = seq + 7"))
            .hasMessageContaining("a record only grows");
        assertThatThrownBy(
                () ->
                    statement.execute(
                        "INSERT OR REPLACE INTO " + table + " SELECT * FROM " + table))
            .hasMessageContaining("already on record");
      }
    }
  }

  /** One actor by name. */
  private static final class Actors {
    static Identity only(Identities who, String name) {
      List<Identity> found = who.find(name);
      assertThat(found).hasSize(1);
      return found.get(0);
    }
  }
}
