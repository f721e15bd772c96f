package org.quipu.text.resolve.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.quipu.core.actor.Actor;
import org.quipu.core.actor.ActorKind;
import org.quipu.core.actor.Sector;
import org.quipu.text.annotate.Token;
import org.quipu.text.resolve.actor.PhraseTable.Match;

/** Sectors of a noun for somebody who acts, with the words around it. */
final class KindSectors {
  /** Offices that make their former holders ELI. */
  private static final Set<Sector> OFFICES =
      Set.of(Sector.GOV, Sector.LEG, Sector.MIL, Sector.JUD, Sector.COP, Sector.SPY);

  /** What a modifier changes even where the noun speaks for itself: "rebel soldiers". */
  private static final Set<Sector> TURNING = Set.of(Sector.REB, Sector.OPP, Sector.PRM);

  private final ActorNamer namer;
  private final SentenceLists at;

  KindSectors(ActorNamer namer, SentenceLists at) {
    this.namer = namer;
    this.at = at;
  }

  List<Sector> of(NounPhrase phrase, Match<Agent> match, int depth) {
    Agent agent = match.values().get(0);
    List<Sector> beside = modifiers(phrase.left(), match.first() - 1, agent.sectors());
    for (int adjective : phrase.adjectivesBehind()) {
      if (beside.isEmpty() && adjective > match.last()) {
        beside = modifiers(adjective, adjective, agent.sectors());
      }
    }
    List<Sector> sectors = agent.sectors();
    if (agent.borrows()) {
      List<Sector> borrowed = beside;
      if (sectors.contains(Sector.MIL) && borrowed.contains(Sector.GOV)) {
        borrowed = List.of(); // government forces are forces
      }
      if (borrowed.isEmpty()) {
        borrowed = neighbours(phrase, depth);
        if (borrowed.isEmpty() && agent.head().startsWith("force") && phrase.complement("of") > 0) {
          sectors = List.of(); // "the forces of progress" are no army
        }
      }
      sectors = borrowed.isEmpty() ? sectors : borrowed;
      if (sectors.isEmpty()) {
        sectors = ofState(phrase, match, agent);
      }
    } else if (beside.stream().anyMatch(TURNING::contains)) {
      List<Sector> turned = new ArrayList<>();
      beside.stream().filter(TURNING::contains).forEach(turned::add);
      sectors.stream().filter(s -> !turned.contains(s)).forEach(turned::add);
      sectors = List.copyOf(turned);
    }
    if (isUnnamedKind(sectors)
        && (has("armed", phrase.left(), match.first() - 1)
            || phrase.adjectivesBehind().stream().anyMatch(i -> at.is("armed", i)))) {
      return List.of(Sector.UAF);
    }
    if (agent.kind() == ActorKind.PERSON
        && sectors.stream().anyMatch(OFFICES::contains)
        && has("former", phrase.left(), match.first() - 1)) {
      return List.of(Sector.ELI);
    }
    return sectors;
  }

  private static boolean isUnnamedKind(List<Sector> sectors) {
    return sectors.isEmpty() || sectors.equals(List.of(Sector.CVL));
  }

  /** "the US leader", "Russia's chief": a head with nobody but a country beside it governs it. */
  private List<Sector> ofState(NounPhrase phrase, Match<Agent> match, Agent agent) {
    boolean leads = agent.title() && agent.kind() == ActorKind.PERSON;
    boolean country =
        !CountryModifiers.of(at, phrase.left(), match.first() - 1).isEmpty()
            || phrase.possessor() > 0 && at.proper(phrase.possessor()) != null
            || phrase.complement("of") > 0 && at.proper(phrase.complement("of")) != null;
    return leads && country ? List.of(Sector.GOV) : List.of();
  }

  private boolean has(String set, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (at.is(set, i)) {
        return true;
      }
    }
    return false;
  }

  /** Sectors of the modifiers, the one next to the head first; a Socialist president governs. */
  private List<Sector> modifiers(int first, int last, List<Sector> own) {
    Map<String, List<Sector>> known = namer.document().lists().words().modifiers();
    for (int i = last; i >= first; i--) {
      Token token = at.sentence().token(i);
      List<Sector> sectors = known.get(token.word().toLowerCase(Locale.ROOT));
      if (sectors == null) {
        sectors = known.get(at.words().plain(i));
      }
      if (sectors == null && token.isNoun()) {
        Match<Agent> agent = at.agent(i);
        sectors = agent == null ? null : agent.values().get(0).sectors();
      }
      if (sectors == null) {
        sectors = body(i);
      }
      boolean colour =
          sectors != null
              && token.tag().startsWith("JJ")
              && sectors.contains(Sector.PTY)
              && own.contains(Sector.GOV);
      if (sectors != null && !sectors.isEmpty() && !colour) {
        return sectors;
      }
    }
    return List.of();
  }

  private @org.jspecify.annotations.Nullable List<Sector> body(int token) {
    Match<Listed> match = at.proper(token);
    if (match != null && match.values().get(0) instanceof Listed.Body body) {
      return body.institution().sectors();
    }
    return null;
  }

  /** Sectors of whoever the complement or the possessor is. */
  private List<Sector> neighbours(NounPhrase phrase, int depth) {
    int possessor = phrase.possessor();
    for (int neighbour :
        new int[] {
          phrase.complement("of"),
          phrase.behind("for"),
          phrase.complement("from", "with", "in"),
          possessor
        }) {
      if (neighbour > 0 && !phrase.sentence().token(neighbour).isPronoun()) {
        for (Actor actor : namer.actors(NounPhrase.of(phrase.sentence(), neighbour), depth + 1)) {
          if (!actor.sectors().isEmpty() && actor.kind() != ActorKind.PERSON) {
            return actor.sectors();
          }
        }
      }
    }
    return List.of();
  }
}
