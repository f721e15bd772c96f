package org.quipu.record;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quipu.core.actor.Participant;
import org.quipu.core.attribution.Attribution;
import org.quipu.core.claim.Claim;
import org.quipu.core.claim.CountClaim;
import org.quipu.core.claim.EventClaim;
import org.quipu.core.claim.PositionClaim;
import org.quipu.core.document.CodePoints;
import org.quipu.core.document.Document;
import org.quipu.core.document.Quote;
import org.quipu.core.event.Event;
import org.quipu.core.place.Location;

/** Sees that every word which a claim quotes stands in its document, at that place. */
final class Quotes {
  private final List<Quote> found = new ArrayList<>();

  private Quotes() {}

  /**
   * @param text of the document
   * @throws IllegalArgumentException naming the first quotation that is not the document's
   */
  static void check(Claim claim, Document document, CodePoints text) {
    if (!claim.document().equals(document.id())) {
      throw new IllegalArgumentException(
          "a claim of document " + claim.document() + " cannot be stored with " + document.id());
    }
    for (Quote quote : of(claim)) {
      if (quote.end() > text.length()) {
        throw new IllegalArgumentException(
            "\"%s\" at %s lies outside of document %s, which has %d code points"
                .formatted(quote.text(), quote.span(), document.id(), text.length()));
      }
      String there = text.quote(quote.span()).text();
      if (!there.equals(quote.text())) {
        throw new IllegalArgumentException(
            "evidence must be the words of the document: \"%s\" is claimed at %s of %s, where \"%s\" stands"
                .formatted(quote.text(), quote.span(), document.id(), there));
      }
    }
  }

  /** All quotations of a claim, the evidence first. */
  static List<Quote> of(Claim claim) {
    Quotes quotes = new Quotes();
    quotes.add(claim.basis().evidence().quote());
    Attribution attribution = claim.basis().attribution();
    for (Attribution said : attribution == null ? List.<Attribution>of() : attribution.chain()) {
      quotes.found.addAll(said.source());
      quotes.found.addAll(said.cue());
      quotes.found.addAll(said.content());
    }
    if (claim instanceof EventClaim told) {
      quotes.add(told.event());
    } else if (claim instanceof CountClaim counted) {
      quotes.add(counted.count().quote());
      quotes.add(counted.count().who());
      quotes.add(counted.count().place());
    } else if (claim instanceof PositionClaim held) {
      quotes.add(held.holders());
      quotes.add(held.toward());
      quotes.add(held.about());
    }
    return quotes.found;
  }

  private void add(Event event) {
    add(event.trigger());
    add(event.actors());
    add(event.recipients());
    add(event.content());
    add(event.weapon() == null ? null : event.weapon().quote());
    add(event.time() == null ? null : event.time().quote());
    add(event.place());
  }

  private void add(List<Participant> participants) {
    for (Participant participant : participants) {
      add(participant.quote());
      add(participant.resolvedFrom());
    }
  }

  private void add(@Nullable Location location) {
    add(location == null ? null : location.quote());
  }

  private void add(@Nullable Quote quote) {
    if (quote != null) {
      found.add(quote);
    }
  }
}
