package org.quipu.record.entry;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import org.quipu.core.event.Event;
import org.quipu.core.event.EventType;
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

/** Claims on record as plain objects: {@code Claimed.by("Daily").on("2023-01-10").killed(17)}. */
public final class Claimed {
  private final String publisher;
  private @Nullable LocalDate published;
  private @Nullable Document document;
  private @Nullable Actor speaker;
  private Status status = Status.ASSERTED;
  private @Nullable LocalDate since;
  private @Nullable LocalDate asOf;
  private @Nullable String whom;
  private @Nullable Place place;
  private @Nullable LocalDate day;
  private final List<String> notes = new ArrayList<>();
  private final List<Actor> actors = new ArrayList<>();
  private final List<Actor> recipients = new ArrayList<>();
  private @Nullable Act act;
  private int at;

  private Claimed(String publisher) {
    this.publisher = publisher;
  }

  public static Claimed by(String publisher) {
    return new Claimed(publisher);
  }

  public static Actor actor(String name, Sector... sectors) {
    return new Actor(name, "PER", List.of(sectors), ActorKind.ORGANIZATION, null);
  }

  public static Actor group(String name) {
    return new Actor(name, null, List.of(Sector.CVL), ActorKind.GROUP, null);
  }

  public static Place place(String name, int precision, @Nullable String admin1) {
    return new Place(name, "PER", admin1, null, null, precision, null);
  }

  public static Document document(String publisher, @Nullable String day, String text) {
    return Document.of(
        Hash.of(text.getBytes(UTF_8)),
        "text/plain",
        new Known<>(Language.ENGLISH, Origin.DETECTED),
        text,
        new Metadata(
            new Known<>(publisher, Origin.FLAG),
            null,
            null,
            null,
            null,
            day == null ? null : new Known<>(DateRange.day(LocalDate.parse(day)), Origin.FLAG)));
  }

  public static Claimed in(Document document) {
    Known<String> publisher = document.metadata().publisher();
    Claimed claimed = new Claimed(publisher == null ? "" : publisher.value());
    claimed.document = document;
    DateRange days = document.published();
    claimed.published = days == null ? null : days.to();
    return claimed;
  }

  public Claimed on(String published) {
    this.published = LocalDate.parse(published);
    return this;
  }

  public Claimed told(String name, Sector... sectors) {
    speaker = actor(name, sectors);
    return this;
  }

  public Claimed told(Actor actor) {
    speaker = actor;
    return this;
  }

  public Claimed status(Status status) {
    this.status = status;
    return this;
  }

  public Claimed since(String day) {
    since = LocalDate.parse(day);
    return this;
  }

  public Claimed asOf(String day) {
    asOf = LocalDate.parse(day);
    return this;
  }

  public Claimed whom(String words) {
    whom = words;
    return this;
  }

  public Claimed at(Place place) {
    this.place = place;
    return this;
  }

  /** The day that the words give to the event. */
  public Claimed day(String day) {
    this.day = LocalDate.parse(day);
    return this;
  }

  public Claimed note(String note) {
    notes.add(note);
    return this;
  }

  /** Where the evidence begins; only two claims of one document that say the same need it. */
  public Claimed offset(int at) {
    this.at = at;
    return this;
  }

  public Claimed who(Actor... actors) {
    this.actors.addAll(List.of(actors));
    return this;
  }

  public Claimed toWhom(Actor... actors) {
    recipients.addAll(List.of(actors));
    return this;
  }

  public Claimed act(Act act) {
    this.act = act;
    return this;
  }

  public RecordedClaim killed(long number) {
    return count(Measure.KILLED, Quantity.exactly(number, Long.toString(number)));
  }

  public RecordedClaim killed(Quantity quantity) {
    return count(Measure.KILLED, quantity);
  }

  public RecordedClaim count(Measure measure, Quantity quantity) {
    boolean cumulative = since != null;
    Count count =
        new Count(
            measure,
            quote(quantity.words()),
            quantity,
            whom == null ? null : quote(whom),
            cumulative,
            since,
            asOf != null ? asOf : published,
            location());
    return recorded(new CountClaim(basis(quantity.words()), count, null));
  }

  public RecordedClaim event(@Nullable EventType type, String trigger) {
    LocalDate stated = day;
    Event event =
        new Event(
            type,
            List.of(),
            List.of(),
            act,
            null,
            quote(trigger),
            participants(actors),
            participants(recipients),
            null,
            null,
            stated == null
                ? null
                : new Timing(new When.Day(stated), Certainty.STATED, quote("that day")),
            location(),
            null);
    return recorded(new EventClaim(basis(trigger), event));
  }

  public RecordedClaim position(Stance stance, @Nullable String about) {
    return recorded(
        new PositionClaim(
            basis("position"),
            stance,
            participants(actors),
            participants(recipients),
            about == null ? null : quote(about),
            new ClaimId("c" + "0".repeat(24))));
  }

  private @Nullable Location location() {
    return place == null ? null : new Location(place, quote(place.name()), false);
  }

  private List<Participant> participants(List<Actor> of) {
    return of.stream().map(each -> new Participant(quote(each.name()), each, null)).toList();
  }

  /**
   * The words where they stand in a document that was given, else wherever {@link #offset} says.
   */
  private Quote quote(String words) {
    int from = document == null ? -1 : document.text().indexOf(words);
    int start = from < 0 ? at : from;
    return new Quote(new Span(start, start + words.length()), words);
  }

  private Document source() {
    return document != null
        ? document
        : document(publisher, published == null ? null : published.toString(), publisher + at);
  }

  private Basis basis(String evidence) {
    Actor said = speaker;
    return new Basis(
        new Evidence(source().id(), quote(evidence)),
        0,
        status,
        said == null
            ? null
            : new Attribution(List.of(quote(said.name())), List.of(), List.of(), said, null),
        new Rule("hand", "test"),
        1,
        notes);
  }

  private RecordedClaim recorded(Claim claim) {
    Document in = source();
    LocalDate sorted = day != null ? day : published;
    return new RecordedClaim(
        CanonicalJson.idOf(claim),
        claim,
        Standing.READ,
        null,
        new DocumentEntry(
            in.id(), in.sourceHash(), in.mediaType(), in.language(), in.metadata(), 1),
        sorted,
        sorted,
        day != null ? DayBasis.STATED : sorted == null ? DayBasis.NONE : DayBasis.PUBLISHED);
  }
}
