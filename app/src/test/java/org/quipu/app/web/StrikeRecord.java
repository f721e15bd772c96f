package org.quipu.app.web;

import static org.quipu.app.web.TownRecord.basis;
import static org.quipu.app.web.TownRecord.portElva;
import static org.quipu.app.web.TownRecord.quote;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quipu.core.actor.Actor;
import org.quipu.core.actor.ActorKind;
import org.quipu.core.actor.Participant;
import org.quipu.core.actor.Sector;
import org.quipu.core.attribution.Attribution;
import org.quipu.core.claim.Claim;
import org.quipu.core.claim.CountClaim;
import org.quipu.core.claim.EventClaim;
import org.quipu.core.claim.PositionClaim;
import org.quipu.core.claim.Stance;
import org.quipu.core.document.Document;
import org.quipu.core.event.Act;
import org.quipu.core.event.Event;
import org.quipu.core.event.EventType;
import org.quipu.core.event.Mode;
import org.quipu.core.event.Status;
import org.quipu.core.event.Timing;
import org.quipu.core.json.CanonicalJson;
import org.quipu.core.quantity.Count;
import org.quipu.core.quantity.Measure;
import org.quipu.core.quantity.Quantity;
import org.quipu.core.time.Certainty;
import org.quipu.core.time.When;
import org.quipu.record.Record;

/**
 * One invented occurrence in four documents: a ministry's figure, a copy of that report by another
 * publisher, a union's figure of the same day that cannot be true beside it, a higher figure of two
 * days later, and words without a number.
 */
final class StrikeRecord {
  private static final String TOLD =
      "Three people were killed in Port Elva on 3 May 2031 when shots were fired at a strike of"
          + " dockers, the Interior Ministry said. The ministry condemned the strike of the dockers"
          + " and asked everybody to stay at home until the ferries sail again. A judge ordered Ana"
          + " Roll held for 18 months on 4 May 2031.";

  final Document ministry =
      TownRecord.document("ministry", "Three killed", "Coast News", "2031-05-04", TOLD);
  final Document copy =
      TownRecord.document(
          "copy", "Three killed, says ministry", "Harbour Wire", "2031-05-05", "Elva. " + TOLD);
  final Document union =
      TownRecord.document(
          "union",
          "Union speaks of five",
          "Elva Gazette",
          "2031-05-04",
          "At least five people were killed in Port Elva on 3 May 2031, said the Dockers’"
              + " Federation. Dozens were killed, a fisher told this paper.");
  final Document later =
      TownRecord.document(
          "later",
          "Seven killed",
          "Diario del Puerto",
          "2031-05-06",
          "Seven people were killed in Port Elva on 3 May 2031 in the strike.");

  private StrikeRecord() {}

  /** Writes the record to a file that is not there yet. */
  static StrikeRecord create(Path file) {
    StrikeRecord strike = new StrikeRecord();
    try (Record record = Record.create(file)) {
      for (Document each : List.of(strike.ministry, strike.copy)) {
        Attribution said = said(each, "the Interior Ministry", "said");
        Claim killing = killing(each, "Three people", said);
        Claim accused = accused(each);
        TownRecord.append(
            record,
            each,
            List.of(
                killing,
                killed(each, "Three people", Quantity.exactly(3, "Three"), said, killing),
                accused,
                condemned(each, accused),
                held(each)));
      }
      Document union = strike.union;
      Attribution said = said(union, "the Dockers’ Federation", "said");
      Claim killing = killing(union, "At least five people", said);
      TownRecord.append(
          record,
          union,
          List.of(
              killing,
              killed(
                  union,
                  "At least five people",
                  Quantity.atLeast(5, "At least five"),
                  said,
                  killing),
              killed(
                  union,
                  "Dozens",
                  Quantity.vague("Dozens"),
                  said(union, "a fisher", "told"),
                  killing)));
      Claim seven = killing(strike.later, "Seven people", null);
      TownRecord.append(
          record,
          strike.later,
          List.of(
              seven,
              killed(strike.later, "Seven people", Quantity.exactly(7, "Seven"), null, seven)));
    }
    return strike;
  }

  private static Claim killing(Document document, String whom, @Nullable Attribution said) {
    return new EventClaim(
        basis(document, whom + " were killed in Port Elva on 3 May 2031", Status.ASSERTED, said),
        new Event(
            EventType.ASSAULT,
            List.of(Mode.FIREARMS),
            List.of(),
            null,
            null,
            quote(document, "killed"),
            List.of(),
            List.of(new Participant(quote(document, whom), people(whom), null)),
            null,
            null,
            on(document, 3),
            portElva(document),
            null));
  }

  private static Claim killed(
      Document document,
      String words,
      Quantity quantity,
      @Nullable Attribution said,
      Claim killing) {
    return new CountClaim(
        basis(document, words, Status.ASSERTED, said),
        new Count(Measure.KILLED, quote(document, words), quantity, null, false, null, null, null),
        CanonicalJson.idOf(killing));
  }

  private static Claim accused(Document document) {
    return new EventClaim(
        basis(document, "The ministry condemned the strike of the dockers", Status.ASSERTED, null),
        new Event(
            EventType.ACCUSE,
            List.of(),
            List.of(),
            null,
            null,
            quote(document, "condemned"),
            List.of(new Participant(quote(document, "The ministry"), office(), null)),
            List.of(),
            quote(document, "the strike of the dockers"),
            null,
            null,
            null,
            null));
  }

  private static Claim condemned(Document document, Claim accused) {
    return new PositionClaim(
        accused.basis(),
        Stance.CONDEMNS,
        List.of(new Participant(quote(document, "The ministry"), office(), null)),
        List.of(),
        quote(document, "the strike of the dockers"),
        CanonicalJson.idOf(accused));
  }

  private static Claim held(Document document) {
    return new EventClaim(
        basis(
            document,
            "A judge ordered Ana Roll held for 18 months on 4 May 2031",
            Status.ASSERTED,
            null),
        new Event(
            EventType.COERCE,
            List.of(Mode.ARREST),
            List.of(),
            Act.PRETRIAL_DETENTION,
            null,
            quote(document, "held"),
            List.of(
                new Participant(
                    quote(document, "A judge"),
                    new Actor("judge", null, List.of(Sector.JUD), ActorKind.PERSON, null),
                    null)),
            List.of(
                new Participant(
                    quote(document, "Ana Roll"),
                    new Actor("Ana Roll", null, List.of(), ActorKind.PERSON, null),
                    null)),
            null,
            null,
            on(document, 4),
            null,
            Period.ofMonths(18)));
  }

  private static Timing on(Document document, int day) {
    return new Timing(
        new When.Day(LocalDate.of(2031, 5, day)),
        Certainty.STATED,
        quote(document, "on " + day + " May 2031"));
  }

  private static Attribution said(Document document, String who, String cue) {
    Actor speaker =
        switch (who) {
          case "the Interior Ministry" -> office();
          case "a fisher" -> people("fisher");
          default ->
              new Actor(
                  "Dockers’ Federation", null, List.of(Sector.LAB), ActorKind.ORGANIZATION, null);
        };
    return new Attribution(
        List.of(quote(document, who)), List.of(quote(document, cue)), List.of(), speaker, null);
  }

  private static Actor office() {
    return new Actor("Interior Ministry", null, List.of(Sector.GOV), ActorKind.ORGANIZATION, null);
  }

  private static Actor people(String words) {
    return new Actor(words, null, List.of(Sector.CVL), ActorKind.GROUP, null);
  }
}
