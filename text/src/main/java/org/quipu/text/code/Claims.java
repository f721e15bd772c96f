package org.quipu.text.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.quipu.core.attribution.Attribution;
import org.quipu.core.claim.Basis;
import org.quipu.core.claim.Claim;
import org.quipu.core.claim.ClaimId;
import org.quipu.core.claim.CountClaim;
import org.quipu.core.claim.EventClaim;
import org.quipu.core.claim.FactClaim;
import org.quipu.core.claim.PositionClaim;
import org.quipu.core.claim.Rule;
import org.quipu.core.claim.Stance;
import org.quipu.core.document.Document;
import org.quipu.core.document.Evidence;
import org.quipu.core.document.Quote;
import org.quipu.core.event.Event;
import org.quipu.core.event.EventType;
import org.quipu.core.event.Mode;
import org.quipu.core.event.Status;
import org.quipu.core.json.CanonicalJson;
import org.quipu.text.coding.CodedCount;
import org.quipu.text.coding.CodedEvent;
import org.quipu.text.coding.CodedFact;
import org.quipu.text.coding.Coding;

/** From what the coder found in a document to the claims that a record keeps. */
final class Claims {
  private final Document document;
  private final UnaryOperator<String> coder;
  private final Map<String, @Nullable Stance> stances;

  /**
   * @param coder the coder's version that a rule belongs to, by the rule's id
   * @param stances the stance that a lexicon entry gives, by its id
   */
  private Claims(
      Document document, UnaryOperator<String> coder, Map<String, @Nullable Stance> stances) {
    this.document = document;
    this.coder = coder;
    this.stances = stances;
  }

  static List<Claim> of(
      Document document,
      Coding coding,
      UnaryOperator<String> coder,
      Map<String, @Nullable Stance> stances) {
    return new Claims(document, coder, stances).claims(coding);
  }

  private List<Claim> claims(Coding coding) {
    List<Claim> claims = new ArrayList<>();
    Map<Integer, ClaimId> events = new HashMap<>();
    for (int i = 0; i < coding.events().size(); i++) {
      CodedEvent coded = coding.events().get(i);
      EventClaim claim = new EventClaim(basis(coded), coded.event());
      ClaimId id = CanonicalJson.idOf(claim);
      events.put(i, id);
      claims.add(claim);
      PositionClaim position = position(coded, id);
      if (position != null) {
        claims.add(position);
      }
    }
    for (CodedCount coded : coding.counts()) {
      claims.add(
          new CountClaim(
              basis(
                  coded.count().quote(),
                  coded.sentence(),
                  coded.status(),
                  coded.attribution(),
                  coded.rule(),
                  coded.confidence(),
                  coded.notes()),
              coded.count(),
              events.get(coded.event())));
    }
    for (CodedFact coded : coding.facts()) {
      claims.add(
          new FactClaim(
              basis(
                  coded.quote(),
                  coded.sentence(),
                  coded.status(),
                  coded.attribution(),
                  coded.rule(),
                  coded.confidence(),
                  coded.notes()),
              coded.name(),
              coded.value(),
              null,
              events.get(coded.event())));
    }
    return claims.stream().distinct().toList();
  }

  private Basis basis(CodedEvent coded) {
    return basis(
        coded.evidence(),
        coded.sentence(),
        coded.status(),
        coded.attribution(),
        coded.rule(),
        coded.confidence(),
        coded.notes());
  }

  private Basis basis(
      Quote quote,
      int sentence,
      Status status,
      @Nullable Attribution attribution,
      String rule,
      double confidence,
      List<String> notes) {
    return new Basis(
        new Evidence(document.id(), quote),
        sentence,
        status,
        attribution,
        new Rule(rule, coder.apply(rule)),
        confidence,
        notes);
  }

  private @Nullable PositionClaim position(CodedEvent coded, ClaimId id) {
    Event event = coded.event();
    Stance stance = stances.get(coded.rule());
    if (stance == null) {
      stance = usual(event);
    }
    boolean held = coded.status() == Status.ASSERTED || coded.status() == Status.ALLEGED;
    boolean toward = !event.recipients().isEmpty() || event.content() != null;
    if (stance == null || !held || event.actors().isEmpty() || !toward) {
      return null;
    }
    return new PositionClaim(
        basis(coded), stance, event.actors(), event.recipients(), event.content(), id);
  }

  /** The position that an event of a type expresses where its entry names none. */
  private static @Nullable Stance usual(Event event) {
    EventType type = event.type();
    if (type == null) {
      return null;
    }
    return switch (type) {
      case SUPPORT -> Stance.SUPPORTS;
      case REQUEST -> Stance.DEMANDS;
      case REJECT -> Stance.REJECTS;
      case ACCUSE -> event.modes().contains(Mode.DISAPPROVE) ? Stance.CONDEMNS : null;
      default -> null;
    };
  }
}
