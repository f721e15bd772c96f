package org.quipu.text.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quipu.core.actor.Participant;
import org.quipu.core.event.EventType;
import org.quipu.core.event.Status;
import org.quipu.text.annotate.Annotated;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.lexicon.Lexicon;
import org.quipu.text.resolve.actor.ActorReader;

/**
 * Whom an event concerns, where no party stands in the recipient's own places. PLOVER's recipient
 * is an actor, and the press often names it inside the matter: who "rejects a proposal by the
 * union" rejects the union's, who "agrees to lend money to a country" agrees it with regard to that
 * country. The nearest party below the matter is taken; where nobody is named there, a matter that
 * is a thing stands for itself, so that a reader still sees what was condemned or refused.
 */
final class Concerned {
  /** Of these a thing that an act strikes is as good a recipient as any. */
  private static final Set<EventType> STRIKING =
      Set.of(EventType.ASSAULT, EventType.COERCE, EventType.PROTEST);

  private static final Set<EventType> OWN_FORCES =
      Set.of(EventType.AGREE, EventType.MOBILIZE, EventType.RETREAT, EventType.AID);

  private static final Set<EventType> OF_DEEDS =
      Set.of(EventType.AGREE, EventType.REJECT, EventType.THREATEN);

  private static final Set<EventType> MUTUAL =
      Set.of(EventType.AGREE, EventType.CONSULT, EventType.COOPERATE);

  /** Of these a thing may stand for whom it concerns; a promise or demand is content alone. */
  private static final Set<EventType> OF_THINGS =
      Set.of(
          EventType.SUPPORT,
          EventType.ACCUSE,
          EventType.REJECT,
          EventType.THREATEN,
          EventType.COERCE);

  private final Sentence sentence;
  private final ActorReader reader;
  private final PartySearch parties;

  Concerned(
      Annotated text, Sentence sentence, ActorReader reader, Lexicon lexicon, List<Draft> all) {
    this.sentence = sentence;
    this.reader = reader;
    Grammar grammar = new Grammar(sentence, lexicon.ties(), lexicon.words());
    this.parties = new PartySearch(text, sentence, grammar, reader, all);
  }

  /** The draft with its recipients found, or as it was. */
  Draft settle(Draft given) {
    EventType type = given.entry().type();
    Draft draft = type == null ? given : withInner(given, type);
    Draft without = withoutOwnForces(draft, type);
    boolean none = lacksRecipient(without);
    if (type == null
        || type == EventType.ASSAULT
        || isMutual(draft, type)
        || !none && (STRIKING.contains(type) || !onlyThings(without))) {
      return draft;
    }
    List<Participant> found = parties.search(without, type);
    if (!found.isEmpty()) {
      return draft.withRecipients(found);
    }
    if (none && (type == EventType.REJECT || draft.status() == Status.DENIED)) {
      found = parties.conditionOn(draft);
      if (!found.isEmpty()) {
        return draft.withRecipients(found);
      }
    }
    if (type == EventType.MOBILIZE || none && without != draft) {
      return without;
    }
    int content = draft.fillers().contentHead();
    if (none && OF_THINGS.contains(type) && content != 0 && sentence.token(content).isNoun()) {
      return draft.withRecipients(reader.readThing(sentence, content));
    }
    return draft;
  }

  /** What is promised, refused or threatened to be done to somebody concerns that one. */
  private Draft withInner(Draft draft, EventType type) {
    if (!OF_DEEDS.contains(type) || !draft.fillers().concernsOnlyContent()) {
      return draft;
    }
    List<Participant> inner = parties.concernedInContent(draft);
    return inner.isEmpty() ? draft : draft.withRecipients(inner);
  }

  /** Whoever sends troops sends them against somebody; they are not the ones concerned. */
  private Draft withoutOwnForces(Draft draft, @Nullable EventType type) {
    if (type == null || !OWN_FORCES.contains(type)) {
      return draft;
    }
    List<Participant> others = new ArrayList<>();
    for (Participant each : draft.fillers().recipients()) {
      boolean own =
          type == EventType.MOBILIZE
              || parties.isOwned(each)
              || type == EventType.AGREE && each.actor().country() == null;
      if (!own || !PartySearch.isForce(each)) {
        others.add(each);
      }
    }
    return others.size() == draft.fillers().recipients().size()
        ? draft
        : draft.withRecipients(others);
  }

  /** "A and B agreed": each is the other's partner, and nobody else is meant. */
  private static boolean isMutual(Draft draft, EventType type) {
    return MUTUAL.contains(type)
        && draft.fillers().actors().stream().map(each -> each.actor().name()).distinct().count()
            > 1;
  }

  private static boolean lacksRecipient(Draft draft) {
    return draft.fillers().recipients().isEmpty();
  }

  private static boolean onlyThings(Draft draft) {
    return draft.fillers().recipients().stream()
        .allMatch(each -> each.actor().kind() == null && each.actor().id() == null);
  }
}
