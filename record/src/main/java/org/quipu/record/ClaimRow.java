package org.quipu.record;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quipu.core.Coded;
import org.quipu.core.actor.Actor;
import org.quipu.core.actor.Participant;
import org.quipu.core.attribution.Attribution;
import org.quipu.core.claim.Basis;
import org.quipu.core.claim.Claim;
import org.quipu.core.claim.ClaimId;
import org.quipu.core.claim.CountClaim;
import org.quipu.core.claim.EventClaim;
import org.quipu.core.claim.FactClaim;
import org.quipu.core.claim.PositionClaim;
import org.quipu.core.claim.Rule;
import org.quipu.core.document.Document;
import org.quipu.core.document.Quote;
import org.quipu.core.event.ActId;
import org.quipu.core.event.Event;
import org.quipu.core.json.CanonicalJson;
import org.quipu.core.place.Location;
import org.quipu.core.quantity.Count;

/**
 * A claim laid out flat for people who query the file. The JSON in the same row is what is true;
 * these columns repeat it.
 */
final class ClaimRow {
  /** The rule of claims that a person entered. */
  static final String HAND = "hand";

  private static final ClaimId NO_EVENT = new ClaimId("c" + "0".repeat(24));

  final ClaimId id;
  final Map<String, @Nullable Object> columns = new TreeMap<>();
  final List<ActorRow> actors;

  /** A row of {@code claim_actor}. */
  record ActorRow(String role, int ordinal, Actor actor, @Nullable Quote quote) {}

  /**
   * @param events finds the event claim that a count, position or fact belongs to, for its time
   */
  ClaimRow(Claim claim, Document document, Function<ClaimId, EventClaim> events) {
    id = CanonicalJson.idOf(claim);
    basis(claim);
    if (claim instanceof EventClaim told) {
      event(told.event());
    } else if (claim instanceof CountClaim counted) {
      count(counted.count());
      put("event", counted.event() == null ? null : counted.event().value());
    } else if (claim instanceof PositionClaim position) {
      put("stance", position.stance().code());
      put("content", words(position.about()));
      put("event", position.event().value());
    } else if (claim instanceof FactClaim fact) {
      fact(fact);
    }
    columns.putAll(Days.of(claim, document, events).columns());
    actors = Participants.rows(claim);
  }

  private void basis(Claim claim) {
    Basis basis = claim.basis();
    Quote evidence = basis.evidence().quote();
    put("id", id.value());
    put("document", claim.document().value());
    put("coder", basis.rule().coder());
    put("rule", basis.rule().id());
    put("says", basis.rule().id().equals(HAND) ? id.value() : says(claim));
    put("kind", claim.kind());
    put("status", basis.status().code());
    put("confidence", basis.confidence());
    put("sentence", basis.sentence());
    put("evidence_start", evidence.start());
    put("evidence_end", evidence.end());
    put("evidence", evidence.text());
    put("notes", basis.notes().isEmpty() ? null : String.join("\n", basis.notes()));
    put("json", CanonicalJson.write(claim));
    Attribution attribution = basis.attribution();
    List<Attribution> chain = attribution == null ? List.of() : attribution.chain();
    put("chain", chain.size());
    put("speaker", attribution == null ? null : attribution.speakerName());
    put(
        "speaker_chain",
        chain.isEmpty()
            ? null
            : chain.stream().map(Attribution::speakerName).collect(Collectors.joining(" < ")));
  }

  private void event(Event event) {
    put("type", code(event.type()));
    put("act", code(event.act()));
    put("modes", codes(event.modes()));
    put("contexts", codes(event.contexts()));
    put("trigger", event.trigger().text());
    put("content", words(event.content()));
    put("weapon", event.weapon() == null ? null : event.weapon().quote().text());
    put("acled_type", event.acled() == null ? null : event.acled().eventType());
    put("acled_subtype", event.acled() == null ? null : event.acled().subEventType());
    put("term", event.term() == null ? null : event.term().toString());
    place(event.place());
  }

  private void count(Count count) {
    put("measure", count.measure().name());
    put("bound", count.quantity().bound().code());
    put("value", count.quantity().value());
    put("low", count.quantity().low());
    put("high", count.quantity().high());
    put("words", count.quantity().words());
    put("who", words(count.who()));
    put("cumulative", count.cumulative() ? 1 : 0);
    put("since", count.since() == null ? null : count.since().toString());
    put("as_of", count.asOf() == null ? null : count.asOf().toString());
    place(count.place());
  }

  private void fact(FactClaim fact) {
    put("fact", fact.name());
    put("fact_value", fact.value());
    put("of_act", fact.act());
    put("act", fact.act() == null ? null : ActId.parse(fact.act()).act().code());
    put("event", fact.event() == null ? null : fact.event().value());
  }

  private void place(@Nullable Location location) {
    if (location == null) {
      return;
    }
    put("place", location.place().name());
    put("country", location.place().country());
    put("admin1", location.place().admin1());
    put("latitude", location.place().latitude());
    put("longitude", location.place().longitude());
    put("place_precision", location.place().precision());
    put("place_inferred", location.inferred() ? 1 : 0);
  }

  /**
   * A hash of the claim without who read it and how surely, and without its links to other claims,
   * whose ids carry their reader too.
   */
  private static String says(Claim claim) {
    Basis read = claim.basis();
    Basis bare =
        new Basis(
            read.evidence(),
            0,
            read.status(),
            read.attribution(),
            new Rule("any", "any"),
            1,
            List.of());
    Claim said = claim;
    if (claim instanceof EventClaim told) {
      said = new EventClaim(bare, told.event());
    } else if (claim instanceof CountClaim counted) {
      said = new CountClaim(bare, counted.count(), null);
    } else if (claim instanceof PositionClaim held) {
      said =
          new PositionClaim(
              bare, held.stance(), held.holders(), held.toward(), held.about(), NO_EVENT);
    } else if (claim instanceof FactClaim fact) {
      said = new FactClaim(bare, fact.name(), fact.value(), fact.act(), null);
    }
    return "s" + CanonicalJson.idOf(said).value().substring(1);
  }

  private void put(String column, @Nullable Object value) {
    columns.put(column, value);
  }

  private static @Nullable String words(@Nullable Quote quote) {
    return quote == null ? null : quote.text();
  }

  private static @Nullable String code(@Nullable Coded member) {
    return member == null ? null : member.code();
  }

  static @Nullable String codes(List<? extends Coded> members) {
    return members.isEmpty()
        ? null
        : members.stream().map(Coded::code).collect(Collectors.joining(" "));
  }

  /** Who takes part in a claim, in the roles of {@code claim_actor}. */
  private static final class Participants {
    private final List<ActorRow> rows = new java.util.ArrayList<>();

    static List<ActorRow> rows(Claim claim) {
      Participants all = new Participants();
      if (claim instanceof EventClaim told) {
        all.add("actor", told.event().actors());
        all.add("recipient", told.event().recipients());
      } else if (claim instanceof PositionClaim held) {
        all.add("holder", held.holders());
        all.add("toward", held.toward());
      }
      Attribution attribution = claim.basis().attribution();
      int ordinal = 0;
      for (Attribution said : attribution == null ? List.<Attribution>of() : attribution.chain()) {
        if (said.speaker() != null) {
          Quote quote = said.source().isEmpty() ? null : said.source().get(0);
          all.rows.add(new ActorRow("speaker", ordinal, said.speaker(), quote));
        }
        ordinal++;
      }
      return all.rows;
    }

    private void add(String role, List<Participant> participants) {
      for (int i = 0; i < participants.size(); i++) {
        Participant each = participants.get(i);
        rows.add(new ActorRow(role, i, each.actor(), each.quote()));
      }
    }
  }
}
