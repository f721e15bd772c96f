package org.quipu.app.web;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quipu.core.actor.Actor;
import org.quipu.core.actor.ActorKind;
import org.quipu.core.actor.Participant;
import org.quipu.core.claim.Claim;
import org.quipu.core.claim.EventClaim;
import org.quipu.core.claim.PositionClaim;
import org.quipu.core.claim.Stance;
import org.quipu.core.decision.Decision;
import org.quipu.core.document.Document;
import org.quipu.core.event.Event;
import org.quipu.core.event.EventType;
import org.quipu.core.event.Status;
import org.quipu.core.event.Timing;
import org.quipu.core.json.CanonicalJson;
import org.quipu.core.place.Location;
import org.quipu.core.place.Place;
import org.quipu.core.time.Certainty;
import org.quipu.core.time.When;
import org.quipu.record.Record;

/**
 * Two documents with invented deeds at places of every precision, between actors of every kind, on
 * four days; one claim is withdrawn, one is denied.
 */
final class PlacesRecord {
  private static final String FIRST =
      "The port authority thanked the dockers in Lima on 1 May 2031. The dockers blocked a road in"
          + " Lima on 2 May 2031. The guild thanked Chile. The guild condemned the port authority.";
  private static final String SECOND =
      "The dockers did not block the port authority on 8 May 2031, the guild said. The port"
          + " authority expelled the dockers on 9 May 2031.";

  private static final Place LIMA = new Place("Lima", "PER", "Lima", -12.05, -77.04, 4, "1");
  private static final Place PUNO = new Place("Puno", "PER", "Puno", -15.0, -70.0, 2, "2");
  private static final Place HUANTA = new Place("Huanta", "PER", "Ayacucho", -12.8, -74.2, 3, "3");
  private static final Place CHILE = new Place("Chile", "CHL", null, -30.0, -71.0, 1, "CHL");
  private static final Place ELVA = new Place("Port Elva", null, null, null, null, 0, null);

  private PlacesRecord() {}

  static void create(Path file) {
    Document first = TownRecord.document("one", "One", "Coast News", "2031-05-03", FIRST);
    Document second = TownRecord.document("two", "Two", "Hill News", "2031-05-10", SECOND);
    Claim thanked = told(first, "thanked", EventType.SUPPORT, "authority", "dockers", 1, LIMA);
    Claim judged = told(first, "condemned", EventType.ACCUSE, "guild", "authority", 2, PUNO);
    Claim withdrawn = told(second, "SECOND", EventType.AID, "guild", "dockers", 9, ELVA);
    try (Record record = Record.create(file)) {
      TownRecord.append(
          record,
          first,
          List.of(
              thanked,
              told(first, "blocked", EventType.PROTEST, "dockers", "authority", 2, LIMA),
              told(first, "Chile", EventType.SUPPORT, "guild", "Chile", 2, CHILE),
              judged,
              new PositionClaim(
                  judged.basis(),
                  Stance.CONDEMNS,
                  List.of(participant(first, "guild")),
                  List.of(participant(first, "authority")),
                  null,
                  CanonicalJson.idOf(judged))));
      TownRecord.append(
          record,
          second,
          List.of(
              told(second, "block", EventType.PROTEST, "dockers", "authority", 8, HUANTA),
              told(second, "expelled", EventType.COERCE, "authority", "dockers", 9, ELVA),
              withdrawn));
      record.decide(
          new Decision.Withdraw(
              CanonicalJson.idOf(withdrawn),
              "R. Reader",
              Instant.parse("2031-05-11T10:00:00Z"),
              "nobody says so"));
    }
  }

  /** What stands in Lima is stated there, all other places are inferred. */
  private static Claim told(
      Document document,
      String word,
      EventType type,
      String who,
      String whom,
      int day,
      Place place) {
    String trigger = word.equals("SECOND") ? "expelled" : word;
    return new EventClaim(
        TownRecord.basis(
            document, trigger, word.equals("block") ? Status.DENIED : Status.ASSERTED, null),
        new Event(
            type,
            List.of(),
            List.of(),
            null,
            null,
            TownRecord.quote(document, trigger),
            List.of(participant(document, who)),
            List.of(participant(document, whom)),
            null,
            null,
            new Timing(
                new When.Day(LocalDate.of(2031, 5, day)),
                Certainty.STATED,
                TownRecord.quote(document, "May 2031")),
            new Location(
                place,
                place.equals(LIMA) ? TownRecord.quote(document, "Lima") : null,
                !place.equals(LIMA)),
            null));
  }

  private static Participant participant(Document document, String word) {
    @Nullable ActorKind kind =
        switch (word) {
          case "dockers" -> ActorKind.GROUP;
          case "Chile" -> ActorKind.STATE;
          default -> ActorKind.ORGANIZATION;
        };
    String name =
        switch (word) {
          case "authority" -> "Port Authority";
          case "guild" -> "Guild of Pilots";
          default -> word;
        };
    String country = word.equals("Chile") ? "CHL" : null;
    return new Participant(
        TownRecord.quote(document, word), new Actor(name, country, List.of(), kind, null), null);
  }
}
