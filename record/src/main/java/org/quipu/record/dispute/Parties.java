package org.quipu.record.dispute;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.quipu.core.actor.Actor;
import org.quipu.core.actor.ActorKind;
import org.quipu.core.actor.Participant;
import org.quipu.core.actor.Sector;
import org.quipu.record.source.Names;

/** Who is meant on one side of an event, as far as two claims can be compared by it. */
record Parties(List<Actor> actors) {
  /** Bodies that use force for a state: a text may name any of them for the other. */
  private static final Set<Sector> FORCES =
      Set.of(Sector.COP, Sector.MIL, Sector.GOV, Sector.SPY, Sector.PRM);

  static Parties of(List<Participant> participants) {
    return new Parties(participants.stream().map(Participant::actor).toList());
  }

  boolean isEmpty() {
    return actors.isEmpty();
  }

  /**
   * Ids where lists know the actors, else folded names; pronouns that stand for nobody left out.
   */
  Set<String> keys() {
    return actors.stream()
        .filter(actor -> !"unresolved".equals(actor.id()))
        .map(Parties::key)
        .collect(Collectors.toSet());
  }

  boolean shares(Parties other) {
    Set<String> common = new HashSet<>(keys());
    common.retainAll(other.keys());
    return !common.isEmpty();
  }

  /**
   * The same or, for all that is said, possibly the same: both forces of the state, both a crowd.
   */
  boolean mayBe(Parties other) {
    if (shares(other)) {
      return true;
    }
    for (Actor mine : actors) {
      for (Actor theirs : other.actors) {
        boolean forces = isForce(mine) && isForce(theirs);
        boolean crowds = isCrowd(mine) && isCrowd(theirs);
        if (forces || crowds || oneNamesTheOther(mine, theirs)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Every one has a name of its own, so that it says who is meant. */
  boolean areNamed() {
    return !isEmpty() && actors.stream().allMatch(Parties::isNamed);
  }

  private static boolean isNamed(Actor actor) {
    boolean proper = Character.isUpperCase(actor.name().codePointAt(0));
    return Names.isListed(actor)
        || proper
            && actor.kind() != null
            && actor.kind() != ActorKind.GROUP
            && !Names.isUnnamed(actor);
  }

  private static boolean isForce(Actor actor) {
    return !actor.sectors().isEmpty() && FORCES.contains(actor.sectors().get(0));
  }

  private static boolean isCrowd(Actor actor) {
    return actor.kind() == ActorKind.GROUP
        && !isForce(actor)
        && (actor.sectors().isEmpty() || actor.sectors().get(0) == Sector.CVL);
  }

  /** "Guard" and "National Guard", "Maren" and "Ilse Maren". */
  private static boolean oneNamesTheOther(Actor mine, Actor theirs) {
    Set<String> words = Set.copyOf(List.of(Names.fold(mine.name()).split(" ")));
    Set<String> others = Set.copyOf(List.of(Names.fold(theirs.name()).split(" ")));
    return words.containsAll(others) || others.containsAll(words);
  }

  private static String key(Actor actor) {
    return Names.isListed(actor) ? String.valueOf(actor.id()) : Names.canonical(actor.name());
  }
}
