package org.quipu.text.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quipu.core.actor.ActorKind;
import org.quipu.core.actor.Participant;
import org.quipu.core.actor.Sector;
import org.quipu.core.event.EventType;
import org.quipu.text.annotate.Annotated;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.annotate.Token;
import org.quipu.text.resolve.actor.ActorReader;

/** The parties that stand inside an event's matter, nearest first. */
record PartySearch(
    Annotated text, Sentence sentence, Grammar grammar, ActorReader reader, List<Draft> all) {
  /** Arcs below the matter beyond which a party is too far away to be meant. */
  private static final int DEEPEST = 4;

  private static final Set<Sector> FORCES = Set.of(Sector.MIL, Sector.COP);

  private static final Set<EventType> PLACELESS =
      Set.of(EventType.ASSAULT, EventType.PROTEST, EventType.REQUEST, EventType.ACCUSE);

  private static final Set<String> BELOW =
      Set.of(
          "nmod",
          "obl",
          "obj",
          "iobj",
          "nsubj",
          "compound",
          "amod",
          "xcomp",
          "ccomp",
          "acl",
          "advcl",
          "conj",
          "dep");

  List<Participant> search(Draft draft, EventType type) {
    int content = draft.fillers().contentHead();
    if (type == EventType.ACCUSE && content != 0) {
      Draft judged = eventAt(content, draft);
      if (judged != null) {
        // Whoever condemns a killing accuses who killed and not who died.
        return others(draft, judged.fillers().actors());
      }
    }
    List<Integer> level = new ArrayList<>();
    if (content != 0) {
      level.add(content);
      List<Participant> found = below(draft, level);
      if (!found.isEmpty()) {
        return found;
      }
      level.clear();
    }
    level.add(draft.trigger());
    if (draft.carrier() != 0) {
      level.add(draft.carrier());
    }
    List<Participant> found = below(draft, level);
    if (found.isEmpty() && type == EventType.SANCTION) {
      found = sufferer(draft);
    }
    return found.isEmpty() && !PLACELESS.contains(type) ? country(draft) : found;
  }

  /** Who "agreed to hand over arms to the army" agreed something with regard to the army. */
  List<Participant> concernedInContent(Draft draft) {
    int content = draft.fillers().contentHead();
    for (Draft inner : all) {
      if (inner != draft
          && (inner.trigger() == content || inner.top() == content)
          && !inner.fillers().recipients().isEmpty()) {
        return inner.fillers().recipients();
      }
    }
    return List.of();
  }

  /** Level by level, so that the nearest is found first. */
  private List<Participant> below(Draft draft, List<Integer> from) {
    List<Integer> level = from;
    for (int depth = 0; depth < DEEPEST && !level.isEmpty(); depth++) {
      List<Integer> next = new ArrayList<>();
      for (int head : level) {
        boolean top =
            head == draft.trigger()
                || head == draft.carrier()
                || draft.match().used().contains(head);
        for (int child : sentence.children(head)) {
          if (leadsOn(child, top)) {
            next.add(child);
          }
        }
      }
      for (int head : next) {
        List<Participant> found = party(draft, head);
        if (!found.isEmpty()) {
          return found;
        }
      }
      level = next;
    }
    return List.of();
  }

  private boolean leadsOn(int child, boolean ofTrigger) {
    String relation = sentence.relation(child);
    int colon = relation.indexOf(':');
    String base = colon < 0 ? relation : relation.substring(0, colon);
    if (!BELOW.contains(base) || relation.equals("acl:relcl")) {
      return false;
    }
    boolean doer = base.equals("nsubj") || base.equals("conj") || relation.equals("nmod:poss");
    if (ofTrigger && doer) {
      return false; // who acts, or what is done besides
    }
    if (base.equals("advcl")) {
      return grammar.hasMark(child, grammar.ties().infinitive());
    }
    return !grammar.ties().locating().contains(grammar.preposition(child));
  }

  private List<Participant> party(Draft draft, int head) {
    Token token = sentence.token(head);
    boolean nominal = token.isNoun() || token.isName() || token.isPronoun();
    boolean before =
        Sentence.matches(sentence.relation(head), "compound")
            || sentence.relation(head).equals("amod");
    if (!nominal
        || before && !token.isName() // "military talks", "command exercise"
        || isInActor(draft, token)
        || draft.match().used().contains(head)
        || draft.fillers().heads().contains(head) && !isRecipient(draft, head)
        || !token.isName() && !reader.isActor(sentence, head)) {
      return List.of();
    }
    return others(draft, reader.read(sentence, head));
  }

  private boolean isInActor(Draft draft, Token token) {
    return draft.fillers().actors().stream()
        .anyMatch(
            actor ->
                text.points().toUtf16(actor.quote().start()) <= token.start()
                    && text.points().toUtf16(actor.quote().end()) >= token.end());
  }

  private boolean isRecipient(Draft draft, int head) {
    String word = sentence.token(head).word();
    return draft.fillers().recipients().stream()
        .anyMatch(each -> each.quote().text().contains(word));
  }

  /** Those who do not act themselves; nobody concerns "himself" or "its own troops". */
  private List<Participant> others(Draft draft, List<Participant> found) {
    List<Participant> others = new ArrayList<>();
    for (Participant each : found) {
      String name = each.actor().name().toLowerCase(Locale.ROOT);
      boolean acts =
          draft.fillers().actors().stream()
              .anyMatch(actor -> actor.actor().name().toLowerCase(Locale.ROOT).equals(name));
      if (!acts && !isOwnForce(each) && !ActorReader.UNRESOLVED.equals(each.actor().id())) {
        others.add(each);
      }
    }
    return others;
  }

  /**
   * "Will not end the strike until the ministry pays": the refusal is addressed to the ministry.
   */
  List<Participant> conditionOn(Draft draft) {
    for (int clause : sentence.children(draft.trigger(), "advcl")) {
      if (sentence.children(clause, "mark").stream()
          .anyMatch(mark -> grammar.ties().conditions().contains(sentence.token(mark).lemma()))) {
        for (int doer : grammar.doers(clause)) {
          List<Participant> found = party(draft, doer);
          if (!found.isEmpty()) {
            return found;
          }
        }
      }
    }
    return List.of();
  }

  private List<Participant> otherStates(Draft draft, int head) {
    List<Participant> states =
        reader.read(sentence, head).stream()
            .filter(each -> each.actor().kind() == ActorKind.STATE)
            .toList();
    return others(draft, states);
  }

  private @Nullable Draft eventAt(int head, Draft around) {
    for (Draft other : all) {
      if (other != around && (other.trigger() == head || other.top() == head)) {
        return other;
      }
    }
    return null;
  }

  /** "Sanctions which have hurt the country": whom they are said to hurt. */
  private List<Participant> sufferer(Draft draft) {
    for (int clause : sentence.children(draft.trigger(), "acl:relcl")) {
      List<Integer> open = new ArrayList<>(sentence.children(clause));
      while (!open.isEmpty()) {
        int head = open.remove(0);
        if (sentence.relation(head).startsWith("nsubj")) {
          continue;
        }
        List<Participant> states = otherStates(draft, head);
        if (!states.isEmpty()) {
          return states;
        }
        open.addAll(sentence.children(head));
      }
    }
    return List.of();
  }

  /** "Declared a ceasefire in Somalia": the country where something holds is concerned by it. */
  private List<Participant> country(Draft draft) {
    List<Integer> heads = new ArrayList<>(List.of(draft.trigger()));
    heads.addAll(draft.match().used());
    if (draft.carrier() != 0) {
      heads.add(draft.carrier());
    }
    if (draft.fillers().contentHead() != 0) {
      heads.add(draft.fillers().contentHead());
    }
    for (int depth = 0; depth < 2; depth++) {
      for (int head : List.copyOf(heads)) {
        for (int child : sentence.children(head)) {
          if (Set.of("obj", "nmod", "xcomp").contains(sentence.relation(child))) {
            heads.add(child);
          }
        }
      }
    }
    for (int head : heads) {
      for (int child : sentence.children(head)) {
        if (grammar.isOblique(child)
            && grammar.ties().into().contains(grammar.preposition(child))) {
          List<Participant> states = otherStates(draft, child);
          if (!states.isEmpty()) {
            return states;
          }
        }
      }
    }
    return List.of();
  }

  static boolean isForce(Participant participant) {
    return participant.actor().sectors().stream().anyMatch(FORCES::contains);
  }

  private boolean isOwnForce(Participant participant) {
    return isForce(participant) && isOwned(participant);
  }

  boolean isOwned(Participant participant) {
    String words = participant.quote().text().toLowerCase(Locale.ROOT);
    return grammar.ties().own().stream().anyMatch(own -> words.startsWith(own + " "));
  }
}
