package org.quipu.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quipu.record.Sources.CODER;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quipu.core.actor.Actor;
import org.quipu.core.actor.ActorKind;
import org.quipu.core.actor.Participant;
import org.quipu.core.claim.Claim;
import org.quipu.core.claim.EventClaim;
import org.quipu.core.decision.Decision;
import org.quipu.core.decision.Identifying;
import org.quipu.core.decision.Naming;
import org.quipu.core.document.Document;
import org.quipu.core.event.Event;
import org.quipu.core.event.EventType;
import org.quipu.core.json.CanonicalJson;
import org.quipu.core.place.Location;
import org.quipu.core.place.Place;
import org.quipu.record.actor.Identities;
import org.quipu.record.actor.Identity;

/**
 * Actors kept as documents, withdrawals and decisions come, in any order, are those that all
 * mentions give at once. Names are few and alike on purpose, so that every rule of the matching is
 * met and documents bear on each other.
 */
class ActorGrowthTest {
  private static final Instant AT = Instant.parse("2026-11-22T10:00:00Z");

  private static final String[] PERSONS = {
    "Ilse Maren",
    "Maren",
    "President Maren",
    "Ilse Maren Quispe",
    "Ilse Quispe",
    "Quispe",
    "I. Maren",
    "Otto Verrin",
    "Verrin",
    "Minister Verrin",
    "Otto Maren",
    "Otto",
    "Puno",
    "Mayor Puno",
    "Ilse Maren Jr",
    "Rosa de la Cruz",
    "De la Cruz",
    "Rosa Verrin de la Cruz"
  };
  private static final String[] BODIES = {
    "Congress",
    "Congreso",
    "Peruvian Congress",
    "the police",
    "Policía",
    "Harbour League",
    "HL",
    "Liga del Puerto",
    "Hunger Line",
    "Harbour League (HL)",
    "Dock Committee",
    "AFP",
    "Government",
    "Supreme Court",
    "Corte Suprema",
    "Union of Dockers",
    "Union of Dockers of the Lake",
    "HL (HL)"
  };
  private static final String[] TOWNS = {"Puno", "Juliaca", "Maren", "Otto"};

  @TempDir Path folder;

  private static <T> T any(Random random, T[] of) {
    return of[random.nextInt(of.length)];
  }

  private static @Nullable String country(Random random) {
    return random.nextInt(2) == 0 ? null : random.nextInt(4) == 0 ? "BOL" : "PER";
  }

  private static Participant participant(Random random, Document document, String name) {
    boolean person = List.of(PERSONS).contains(name);
    String bare = person ? name.replaceAll("^(President|Minister|Mayor) ", "") : name;
    String list = random.nextInt(12) == 0 ? (person ? "x-maren" : "x-congress") : null;
    return new Participant(
        Sources.quote(document, name),
        new Actor(
            bare,
            country(random),
            List.of(),
            person ? ActorKind.PERSON : ActorKind.ORGANIZATION,
            list),
        null);
  }

  private record Told(Document document, List<Claim> claims) {}

  private static Told told(Random random, int number) {
    List<String> names = new ArrayList<>();
    int events = 1 + random.nextInt(4);
    for (int i = 0; i < events * 2; i++) {
      names.add(random.nextInt(5) < 3 ? any(random, PERSONS) : any(random, BODIES));
    }
    String town = any(random, TOWNS);
    LocalDate day = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(3));
    String text =
        String.join(" marched with ", names) + " in " + town + " on that day, item " + number + ".";
    Document document = Sources.document(text, "Outlet " + number % 3, "t", day.plusDays(1));
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < events; i++) {
      claims.add(
          new EventClaim(
              Sources.basis(document, text, "en/protest#march.v" + i, CODER),
              new Event(
                  EventType.PROTEST,
                  List.of(),
                  List.of(),
                  null,
                  null,
                  Sources.quote(document, "marched"),
                  List.of(participant(random, document, names.get(2 * i))),
                  List.of(participant(random, document, names.get(2 * i + 1))),
                  null,
                  null,
                  Sources.on(document, day, "on that day"),
                  new Location(
                      new Place(
                          town, random.nextBoolean() ? "PER" : "BOL", null, null, null, 4, null),
                      Sources.quote(document, town),
                      false),
                  null)));
    }
    return new Told(document, claims);
  }

  private static Naming naming(Random random) {
    String name = random.nextBoolean() ? any(random, PERSONS) : any(random, BODIES);
    return new Naming(
        name.replaceAll("^(President|Minister|Mayor) ", ""), country(random), null, null);
  }

  private static Identifying decision(Random random, int number) {
    Naming one = naming(random);
    Naming other = naming(random);
    while (other.equals(one)) {
      other = naming(random);
    }
    Instant at = AT.plusSeconds(number);
    return switch (random.nextInt(4)) {
      case 0 -> new Identifying.Merge(one, other, "A", at, "a test");
      case 1 -> new Identifying.Split(one, other, "A", at, "a test");
      case 2 -> new Identifying.Rename(one, "Name " + number, "A", at, "a test");
      default -> new Identifying.Reject(one, "A", at, "a test");
    };
  }

  private static List<Identity> computed(Path file) {
    try (Handle handle = Jdbi.open(new Connections(file, Connections.PATIENCE).reading())) {
      return ActorRecords.computed(handle).all();
    }
  }

  /** The actors in a form that shows where two lists differ. */
  private static String told(List<Identity> all) {
    StringBuilder lines = new StringBuilder();
    for (Identity each : all) {
      lines.append(each.name()).append(' ').append(each.country()).append(':');
      each.mentions()
          .forEach(
              some ->
                  lines
                      .append(' ')
                      .append(some.document().value(), 0, 4)
                      .append(' ')
                      .append(some.actor().name())
                      .append(' ')
                      .append(some.actor().country())
                      .append(' ')
                      .append(some.actor().id())
                      .append(';'));
      lines.append('\n');
    }
    return lines.toString();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void keptActorsAreThoseComputedAtOnce(int seed) {
    Random random = new Random(seed);
    List<Told> documents = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      documents.add(told(random, i));
    }
    Collections.shuffle(documents, random);
    Path file = folder.resolve(seed + ".quipu");
    try (Record record = Record.create(file)) {
      List<Claim> withdrawable = new ArrayList<>();
      for (int i = 0; i < documents.size(); i++) {
        Told told = documents.get(i);
        record.append(told.document(), Sources.bytes(told.document().text()), CODER, told.claims());
        withdrawable.addAll(told.claims());
        if (i % 5 == 3) {
          record.decide(
              new Decision.Withdraw(
                  CanonicalJson.idOf(withdrawable.remove(random.nextInt(withdrawable.size()))),
                  "A",
                  AT,
                  "a test"));
        }
        if (i % 6 == 5) {
          record.decide(decision(random, i));
        }
        if (i % 4 == 3) {
          assertThat(told(record.identities().all()))
              .as("seed %d, document %d", seed, i)
              .isEqualTo(told(computed(file)));
          assertThat(record.identities().all()).isEqualTo(computed(file));
        }
      }
      Identities kept = record.identities();
      assertThat(kept.all()).hasSizeGreaterThan(5);
      record.link(true);
      assertThat(record.identities().all()).isEqualTo(computed(file));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {11, 12, 13})
  void theOrderOfDocumentsDoesNotMatterWhereIncidentsAreTheSame(int seed) {
    Random random = new Random(seed);
    List<Told> documents = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      documents.add(told(random, i));
    }
    List<Identifying> decisions = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      decisions.add(decision(random, i));
    }
    Path one = folder.resolve(seed + "-one.quipu");
    Path other = folder.resolve(seed + "-other.quipu");
    write(one, documents, decisions);
    Collections.shuffle(documents, random);
    Collections.shuffle(decisions, random);
    write(other, documents, decisions);
    // Incidents are named after their first report and may differ with the order of documents, so
    // each record is compared with all its mentions at once.
    for (Path file : List.of(one, other)) {
      try (Record record = Record.openReadOnly(file)) {
        assertThat(record.identities().all()).isEqualTo(computed(file));
      }
    }
  }

  private static void write(Path file, List<Told> documents, List<Identifying> decisions) {
    try (Record record = Record.create(file)) {
      decisions.forEach(record::decide);
      for (Told told : documents) {
        record.append(told.document(), Sources.bytes(told.document().text()), CODER, told.claims());
      }
    }
  }
}
