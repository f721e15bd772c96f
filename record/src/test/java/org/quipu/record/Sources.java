package org.quipu.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quipu.core.actor.Actor;
import org.quipu.core.actor.ActorKind;
import org.quipu.core.actor.Participant;
import org.quipu.core.actor.Sector;
import org.quipu.core.attribution.Attribution;
import org.quipu.core.claim.Basis;
import org.quipu.core.claim.ClaimId;
import org.quipu.core.claim.CountClaim;
import org.quipu.core.claim.EventClaim;
import org.quipu.core.claim.Rule;
import org.quipu.core.document.CodePoints;
import org.quipu.core.document.Document;
import org.quipu.core.document.Evidence;
import org.quipu.core.document.Hash;
import org.quipu.core.document.Known;
import org.quipu.core.document.Language;
import org.quipu.core.document.Metadata;
import org.quipu.core.document.Origin;
import org.quipu.core.document.Quote;
import org.quipu.core.event.Event;
import org.quipu.core.event.EventType;
import org.quipu.core.event.Mode;
import org.quipu.core.event.Status;
import org.quipu.core.event.Timing;
import org.quipu.core.place.Location;
import org.quipu.core.place.Place;
import org.quipu.core.quantity.Count;
import org.quipu.core.quantity.Measure;
import org.quipu.core.quantity.Quantity;
import org.quipu.core.time.Certainty;
import org.quipu.core.time.DateRange;
import org.quipu.core.time.When;

/** Documents and claims as a coder would make them, from words of our own. */
final class Sources {
  static final String CODER = "test 1/aaaa";
  static final String NEWER_CODER = "test 2/bbbb";

  private Sources() {}

  static Document document(String text) {
    return document(text, "Example Daily", "Marches in Puno", LocalDate.of(2023, 1, 10));
  }

  static Document document(
      String text, @Nullable String publisher, @Nullable String title, @Nullable LocalDate day) {
    return Document.of(
        Hash.of(bytes(text)),
        "text/plain",
        new Known<>(Language.ENGLISH, Origin.DETECTED),
        text,
        new Metadata(
            known(publisher),
            null,
            known(title),
            null,
            null,
            day == null ? null : new Known<>(DateRange.day(day), Origin.FLAG)));
  }

  static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static @Nullable Known<String> known(@Nullable String value) {
    return value == null ? null : new Known<>(value, Origin.FLAG);
  }

  /** The words where they first stand in the document. */
  static Quote quote(Document document, String words) {
    int at = document.text().indexOf(words);
    return new CodePoints(document.text()).quote(at, at + words.length());
  }

  static Basis basis(Document document, String evidence, String rule, String coder) {
    return new Basis(
        new Evidence(document.id(), quote(document, evidence)),
        0,
        Status.ASSERTED,
        null,
        new Rule(rule, coder),
        0.9,
        List.of());
  }

  static Basis said(Basis basis, Document document, String speaker) {
    return new Basis(
        basis.evidence(),
        basis.sentence(),
        basis.status(),
        new Attribution(List.of(quote(document, speaker)), List.of(), List.of(), null, null),
        basis.rule(),
        basis.confidence(),
        basis.notes());
  }

  /** A protest by the named actor, at the named place, on the day. */
  static EventClaim protest(
      Basis basis,
      Document document,
      String actor,
      String trigger,
      @Nullable String place,
      @Nullable Timing time) {
    return new EventClaim(
        basis,
        new Event(
            EventType.PROTEST,
            List.of(Mode.DEMO),
            List.of(),
            null,
            null,
            quote(document, trigger),
            List.of(
                new Participant(
                    quote(document, actor),
                    new Actor(actor, "PER", List.of(Sector.CVL), ActorKind.GROUP, null),
                    null)),
            List.of(),
            null,
            null,
            time,
            place == null
                ? null
                : new Location(
                    new Place(place, "PER", null, null, null, 4, null),
                    quote(document, place),
                    false),
            null));
  }

  static EventClaim protest(Document document, String coder) {
    return protest(
        basis(document, "Farmers marched in Puno on 9 January", "en/protest#march.v", coder),
        document,
        "Farmers",
        "marched",
        "Puno",
        on(document, LocalDate.of(2023, 1, 9), "on 9 January"));
  }

  static Timing on(Document document, LocalDate day, String words) {
    return new Timing(new When.Day(day), Certainty.STATED, quote(document, words));
  }

  static CountClaim count(
      Basis basis, Document document, Measure measure, Quantity quantity, @Nullable ClaimId event) {
    return new CountClaim(
        basis,
        new Count(
            measure, quote(document, quantity.words()), quantity, null, false, null, null, null),
        event);
  }
}
