package org.quipu.procedure.fact;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quipu.core.actor.Actor;
import org.quipu.core.actor.ActorKind;
import org.quipu.core.actor.Participant;
import org.quipu.core.claim.Basis;
import org.quipu.core.claim.Claim;
import org.quipu.core.claim.ClaimId;
import org.quipu.core.claim.CountClaim;
import org.quipu.core.claim.EventClaim;
import org.quipu.core.claim.FactClaim;
import org.quipu.core.claim.Rule;
import org.quipu.core.document.DocumentId;
import org.quipu.core.document.Evidence;
import org.quipu.core.document.Hash;
import org.quipu.core.document.Quote;
import org.quipu.core.document.Span;
import org.quipu.core.event.Act;
import org.quipu.core.event.Event;
import org.quipu.core.event.EventType;
import org.quipu.core.event.Status;
import org.quipu.core.quantity.Count;
import org.quipu.core.quantity.Measure;
import org.quipu.core.quantity.Quantity;

/**
 * Claims of one document in the order in which it tells them: {@code
 * Telling.by("Daily").on("2022-12-08").sentence(0).act(…)}.
 */
final class Telling {
  private static int number;

  final List<Told> claims = new ArrayList<>();
  private final String publisher;
  private final DocumentId document;
  private @Nullable LocalDate published;
  private int sentence;
  private int at;
  private Status status = Status.ASSERTED;
  private @Nullable LocalDate from;
  private @Nullable LocalDate to;
  private @Nullable String country = "PER";
  private @Nullable String whom;

  private Telling(String publisher) {
    this.publisher = publisher;
    document = new DocumentId("d" + hex("document" + number++));
  }

  static Telling by(String publisher) {
    return new Telling(publisher);
  }

  static String hex(String of) {
    return Hash.of(of.getBytes(UTF_8)).substring(0, 24);
  }

  Telling on(String day) {
    published = LocalDate.parse(day);
    return this;
  }

  Telling sentence(int index) {
    sentence = index;
    return this;
  }

  /** For the claims that follow. */
  Telling status(Status status) {
    this.status = status;
    return this;
  }

  Telling in(@Nullable String country) {
    this.country = country;
    return this;
  }

  Telling against(@Nullable String person) {
    whom = person;
    return this;
  }

  /** The day that the words give to the acts that follow. */
  Telling day(String day) {
    return days(day, day);
  }

  Telling days(String first, String last) {
    from = LocalDate.parse(first);
    to = LocalDate.parse(last);
    return this;
  }

  Telling noDay() {
    from = null;
    to = null;
    return this;
  }

  Telling act(Act act) {
    return act(act, null);
  }

  Telling act(Act act, @Nullable EventType type) {
    Actor body = new Actor("the body", country, List.of(), ActorKind.ORGANIZATION, null);
    Event event =
        new Event(
            type,
            List.of(),
            List.of(),
            act,
            null,
            quote(act.code()),
            List.of(new Participant(quote("the body"), body, null)),
            whom == null
                ? List.of()
                : List.of(
                    new Participant(
                        quote(whom),
                        new Actor(whom, null, List.of(), ActorKind.PERSON, null),
                        null)),
            null,
            null,
            null,
            null,
            null);
    return add(new EventClaim(basis(act.code()), event));
  }

  Telling votes(long number) {
    return count(Measure.VOTES_FOR, Quantity.exactly(number, "" + number), null);
  }

  Telling votesOf(long number, ClaimId event) {
    return count(Measure.VOTES_FOR, Quantity.exactly(number, "" + number), event);
  }

  Telling count(Measure measure, Quantity quantity, @Nullable ClaimId event) {
    Count count =
        new Count(measure, quote(quantity.words()), quantity, null, false, null, null, null);
    return add(new CountClaim(basis(quantity.words()), count, event));
  }

  Telling fact(String name, String value) {
    return add(new FactClaim(basis(value), name, value, null, null));
  }

  Telling byHand(String act, String name, String value) {
    return add(new FactClaim(basis(value), name, value, act, null));
  }

  ClaimId last() {
    return claims.get(claims.size() - 1).id();
  }

  private Telling add(Claim claim) {
    ClaimId id = new ClaimId("c" + hex("claim" + number++));
    boolean event = claim instanceof EventClaim;
    claims.add(new Told(id, claim, publisher, published, event ? from : null, event ? to : null));
    at += 10;
    return this;
  }

  private Quote quote(String words) {
    return new Quote(new Span(at, at + words.length()), words);
  }

  private Basis basis(String words) {
    return new Basis(
        new Evidence(document, quote(words)),
        sentence,
        status,
        null,
        new Rule("hand", "test"),
        1,
        List.of());
  }
}
