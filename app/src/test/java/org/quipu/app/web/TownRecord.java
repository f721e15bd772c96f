package org.quipu.app.web;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quipu.core.actor.Actor;
import org.quipu.core.actor.ActorKind;
import org.quipu.core.actor.Participant;
import org.quipu.core.actor.Sector;
import org.quipu.core.attribution.Attribution;
import org.quipu.core.claim.Basis;
import org.quipu.core.claim.Claim;
import org.quipu.core.claim.ClaimId;
import org.quipu.core.claim.CountClaim;
import org.quipu.core.claim.EventClaim;
import org.quipu.core.claim.PositionClaim;
import org.quipu.core.claim.Rule;
import org.quipu.core.claim.Stance;
import org.quipu.core.decision.Decision;
import org.quipu.core.document.CodePoints;
import org.quipu.core.document.Document;
import org.quipu.core.document.Evidence;
import org.quipu.core.document.Hash;
import org.quipu.core.document.Known;
import org.quipu.core.document.Language;
import org.quipu.core.document.Metadata;
import org.quipu.core.document.Origin;
import org.quipu.core.document.Quote;
import org.quipu.core.document.Span;
import org.quipu.core.event.Act;
import org.quipu.core.event.Context;
import org.quipu.core.event.Event;
import org.quipu.core.event.EventType;
import org.quipu.core.event.Mode;
import org.quipu.core.event.Status;
import org.quipu.core.event.Timing;
import org.quipu.core.json.CanonicalJson;
import org.quipu.core.place.Location;
import org.quipu.core.place.Place;
import org.quipu.core.quantity.Count;
import org.quipu.core.quantity.Measure;
import org.quipu.core.quantity.Quantity;
import org.quipu.core.time.Certainty;
import org.quipu.core.time.DateRange;
import org.quipu.core.time.When;
import org.quipu.record.Record;

/**
 * A small record of an invented town, made by hand so that the page can be tested without a coder:
 * claims that overlap, a chain of speakers, open counts, an inferred day, a withdrawn claim, a
 * character outside the basic plane before the claims, a document in Spanish.
 */
final class TownRecord {
  static final String MARCH =
      "A day in Port Elva 🎏\n\n"
          + "Thousands marched through Port Elva on 3 May 2031, the Union of Dockers said, according"
          + " to the Elva Gazette. The police said that more than 40 people were arrested.\n\n"
          + "The union demands that the harbour law be withdrawn.";
  static final String LATER =
      "At least 12 people were injured in the clashes, the hospital said on 4 May 2031."
          + " The mayor denied that the police fired tear gas. Some 55 people were detained.";
  static final String SPANISH =
      "El sindicato rechazó la ley del puerto. Según el alcalde, la votación será en junio.";

  private static final String CODER = "by hand for the test";

  final Document march = document("march", "A day in Port Elva", "Coast News", "2031-05-04", MARCH);
  final Document later = document("later", "The day after", null, null, LATER);
  final Document spanish =
      document("spanish", "Después de la marcha", "Diario del Puerto", "2031-05", SPANISH);
  final Claim marched = marched();
  final Claim arrested;
  final Claim counted;
  final Claim demanded = demand();
  final Claim gas = gas();

  private TownRecord() {
    arrested = arrested();
    counted =
        count(
            march,
            "more than 40 people were arrested",
            "more than 40 people",
            Quantity.moreThan(40, "more than 40"),
            Measure.DETAINED,
            CanonicalJson.idOf(arrested));
  }

  /** Writes the record to a file that is not there yet. */
  static TownRecord create(Path file) {
    TownRecord town = new TownRecord();
    try (Record record = Record.create(file)) {
      List<Claim> first = new ArrayList<>(List.of(town.marched, town.arrested, town.counted));
      first.add(town.demanded);
      first.add(
          new PositionClaim(
              basis(
                  town.march,
                  "The union demands that the harbour law be withdrawn",
                  Status.DEMANDED,
                  null),
              Stance.REJECTS,
              List.of(participant(town.march, "The union", "Union of Dockers", Sector.LAB)),
              List.of(),
              quote(town.march, "harbour law"),
              CanonicalJson.idOf(town.demanded)));
      append(record, town.march, first);
      append(
          record,
          town.later,
          List.of(
              count(
                  town.later,
                  "At least 12 people were injured in the clashes",
                  "At least 12 people",
                  Quantity.atLeast(12, "At least 12"),
                  Measure.INJURED,
                  null),
              count(
                  town.later,
                  "Some 55 people were detained",
                  "Some 55 people",
                  Quantity.about(55, "Some 55"),
                  Measure.DETAINED,
                  null),
              town.gas));
      append(record, town.spanish, List.of());
      record.decide(
          new Decision.Withdraw(
              CanonicalJson.idOf(town.gas),
              "R. Reader",
              Instant.parse("2031-05-06T10:00:00Z"),
              "the sentence is about another day"));
    }
    return town;
  }

  static String id(Claim claim) {
    return CanonicalJson.idOf(claim).value();
  }

  static void append(Record record, Document document, List<Claim> claims) {
    record.append(document, document.text().getBytes(StandardCharsets.UTF_8), CODER, claims);
  }

  private Claim marched() {
    Attribution gazette =
        new Attribution(
            List.of(quote(march, "the Elva Gazette")),
            List.of(quote(march, "according to")),
            List.of(),
            null,
            null);
    Attribution union =
        new Attribution(
            List.of(quote(march, "the Union of Dockers")),
            List.of(quote(march, "said")),
            List.of(),
            actor("Union of Dockers", Sector.LAB),
            gazette);
    return new EventClaim(
        basis(march, "Thousands marched through Port Elva on 3 May 2031", Status.ASSERTED, union),
        new Event(
            EventType.PROTEST,
            List.of(Mode.DEMO),
            List.of(Context.LEGISLATIVE),
            null,
            null,
            quote(march, "marched"),
            List.of(participant(march, "Thousands", "Thousands", Sector.CVL)),
            List.of(),
            null,
            null,
            new Timing(
                new When.Day(LocalDate.of(2031, 5, 3)),
                Certainty.STATED,
                quote(march, "on 3 May 2031")),
            portElva(march),
            null));
  }

  private Claim arrested() {
    return new EventClaim(
        basis(
            march,
            "The police said that more than 40 people were arrested",
            Status.ASSERTED,
            new Attribution(
                List.of(quote(march, "The police")),
                List.of(quote(march, "said that")),
                List.of(),
                actor("Police of Port Elva", Sector.COP),
                null)),
        new Event(
            EventType.COERCE,
            List.of(Mode.ARREST),
            List.of(),
            Act.ARREST,
            null,
            quote(march, "arrested"),
            List.of(),
            List.of(participant(march, "more than 40 people", "people", Sector.CVL)),
            null,
            null,
            new Timing(
                new When.Interval(
                    new DateRange(LocalDate.of(2031, 5, 3), LocalDate.of(2031, 5, 4))),
                Certainty.INFERRED,
                null),
            null,
            null));
  }

  private Claim demand() {
    return new EventClaim(
        basis(march, "The union demands that the harbour law be withdrawn", Status.DEMANDED, null),
        new Event(
            EventType.REQUEST,
            List.of(Mode.CHANGE),
            List.of(),
            null,
            null,
            quote(march, "demands"),
            List.of(participant(march, "The union", "Union of Dockers", Sector.LAB)),
            List.of(),
            quote(march, "harbour law be withdrawn"),
            null,
            null,
            null,
            null));
  }

  private Claim gas() {
    return new EventClaim(
        basis(
            later,
            "the police fired tear gas",
            Status.DENIED,
            new Attribution(
                List.of(quote(later, "The mayor")),
                List.of(quote(later, "denied that")),
                List.of(),
                null,
                null)),
        new Event(
            EventType.ASSAULT,
            List.of(Mode.CROWD_CONTROL),
            List.of(),
            null,
            null,
            quote(later, "fired"),
            List.of(participant(later, "the police", "Police of Port Elva", Sector.COP)),
            List.of(),
            null,
            null,
            new Timing(new When.NotAfter(LocalDate.of(2031, 5, 4)), Certainty.NOT_AFTER, null),
            null,
            null));
  }

  private static Claim count(
      Document document,
      String evidence,
      String words,
      Quantity quantity,
      Measure measure,
      @Nullable ClaimId event) {
    return new CountClaim(
        basis(document, evidence, Status.ASSERTED, null),
        new Count(
            measure,
            quote(document, words),
            quantity,
            quote(document, "people"),
            true,
            null,
            LocalDate.of(2031, 5, 4),
            null),
        event);
  }

  static Basis basis(
      Document document, String words, Status status, @Nullable Attribution attribution) {
    return new Basis(
        new Evidence(document.id(), quote(document, words)),
        0,
        status,
        attribution,
        new Rule("test/hand#1", CODER),
        0.9,
        List.of("made by hand"));
  }

  private static Participant participant(
      Document document, String words, String name, Sector sector) {
    return new Participant(quote(document, words), actor(name, sector), null);
  }

  private static Actor actor(String name, Sector sector) {
    return new Actor(name, null, List.of(sector), ActorKind.GROUP, null);
  }

  static Location portElva(Document document) {
    return new Location(
        new Place("Port Elva", null, null, null, null, 0, null),
        quote(document, "Port Elva"),
        false);
  }

  static Quote quote(Document document, String words) {
    int at = document.text().indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    CodePoints points = new CodePoints(document.text());
    return points.quote(new Span(points.toPoint(at), points.toPoint(at + words.length())));
  }

  static Document document(
      String id,
      String title,
      @Nullable String publisher,
      @Nullable String published,
      String text) {
    return Document.of(
        Hash.of(text),
        "text/plain",
        new Known<>(id.equals("spanish") ? Language.SPANISH : Language.ENGLISH, Origin.DETECTED),
        text,
        new Metadata(
            publisher == null ? null : new Known<>(publisher, Origin.FLAG),
            null,
            new Known<>(title, Origin.EMBEDDED),
            null,
            null,
            published == null ? null : new Known<>(DateRange.parse(published), Origin.TEXT_HEAD)));
  }
}
