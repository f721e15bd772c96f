package org.quipu.record.view;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.quipu.core.actor.Actor;
import org.quipu.core.actor.ActorKind;
import org.quipu.core.actor.Participant;
import org.quipu.core.claim.Claim;
import org.quipu.core.claim.EventClaim;
import org.quipu.core.claim.PositionClaim;
import org.quipu.core.document.DocumentId;
import org.quipu.record.actor.Identities;
import org.quipu.record.actor.Mentions;
import org.quipu.record.entry.RecordedClaim;

/**
 * Actors and what is told between them. A claim with two actors and three recipients stands in six
 * relations; one that names nobody on one side stands in none.
 *
 * @param actors those of the relations, by key
 * @param relations those of the most claims first
 * @param oneSided events and positions that name nobody on one side
 */
public record Network(Map<String, Node> actors, List<Relation> relations, int oneSided) {
  private static final Comparator<Relation> BY_CLAIMS =
      comparing((Relation relation) -> -relation.claims().size())
          .thenComparing(Relation::from)
          .thenComparing(Relation::to)
          .thenComparing(Relation::what);

  /**
   * An actor, under the name and with the country and kind that the claims give.
   *
   * @param country ISO 3166-1 alpha-3, null where no claim gives one
   * @param kind null where no claim gives one
   * @param claims how many of the relations' claims name it, each once
   */
  public record Node(String name, @Nullable String country, @Nullable ActorKind kind, int claims) {}

  private record Named(DocumentId in, Actor actor) {}

  private record Pair(String from, String to, String what) {}

  public Network {
    actors = Map.copyOf(actors);
    relations = List.copyOf(relations);
  }

  /**
   * Puts together what claims tell.
   *
   * @param claims events and positions, by day; counts are passed over
   */
  public static Network of(List<RecordedClaim> claims) {
    return of(claims, Identities.of(Mentions.of(claims), List.of()));
  }

  /** The same, with what the whole record knows of who is who. */
  public static Network of(List<RecordedClaim> claims, Identities persons) {
    List<Named> all = new ArrayList<>();
    for (RecordedClaim each : claims) {
      who(each.claim()).forEach(one -> all.add(new Named(each.document().id(), one.actor())));
      whom(each.claim()).forEach(one -> all.add(new Named(each.document().id(), one.actor())));
    }
    Map<Pair, List<RecordedClaim>> told = new LinkedHashMap<>();
    int oneSided = 0;
    for (RecordedClaim each : claims) {
      String what = what(each.claim());
      if (what.isEmpty()) {
        continue;
      }
      Set<Pair> pairs = new TreeSet<>(comparing(Pair::from).thenComparing(Pair::to));
      for (Participant who : who(each.claim())) {
        for (Participant whom : whom(each.claim())) {
          DocumentId in = each.document().id();
          pairs.add(
              new Pair(persons.keyOf(in, who.actor()), persons.keyOf(in, whom.actor()), what));
        }
      }
      oneSided += pairs.isEmpty() ? 1 : 0;
      pairs.removeIf(pair -> pair.from().equals(pair.to()));
      pairs.forEach(pair -> told.computeIfAbsent(pair, of -> new ArrayList<>()).add(each));
    }
    List<Relation> relations = new ArrayList<>();
    told.forEach((pair, of) -> relations.add(new Relation(pair.from, pair.to, pair.what, of)));
    relations.sort(BY_CLAIMS);
    return new Network(nodes(all, persons, relations), relations, oneSided);
  }

  /** The same with the relations of the most claims only, and the actors that these need. */
  public Network strongest(int limit) {
    List<Relation> strongest = relations.stream().limit(limit).toList();
    Map<String, Node> needed = new TreeMap<>();
    actors.forEach(
        (key, node) -> {
          if (strongest.stream()
              .anyMatch(each -> each.from().equals(key) || each.to().equals(key))) {
            needed.put(key, node);
          }
        });
    return new Network(needed, strongest, oneSided);
  }

  private static Map<String, Node> nodes(
      List<Named> all, Identities persons, List<Relation> relations) {
    Map<String, Set<String>> claims = new TreeMap<>();
    for (Relation relation : relations) {
      for (RecordedClaim each : relation.claims()) {
        claims.computeIfAbsent(relation.from(), of -> new TreeSet<>()).add(each.id().value());
        claims.computeIfAbsent(relation.to(), of -> new TreeSet<>()).add(each.id().value());
      }
    }
    Map<String, Node> nodes = new TreeMap<>();
    for (Named named : all) {
      Actor actor = named.actor();
      String key = persons.keyOf(named.in(), actor);
      Set<String> of = claims.get(key);
      if (of != null) {
        Node known = nodes.get(key);
        nodes.put(
            key,
            new Node(
                persons.nameOf(named.in(), actor),
                known == null || known.country() == null ? actor.country() : known.country(),
                known == null || known.kind() == null ? actor.kind() : known.kind(),
                of.size()));
      }
    }
    return nodes;
  }

  private static String what(Claim claim) {
    if (claim instanceof EventClaim told) {
      return told.event().type() == null ? "" : told.event().type().code();
    }
    return claim instanceof PositionClaim held ? held.stance().code() : "";
  }

  private static List<Participant> who(Claim claim) {
    if (claim instanceof EventClaim told) {
      return told.event().actors();
    }
    return claim instanceof PositionClaim held ? held.holders() : List.of();
  }

  private static List<Participant> whom(Claim claim) {
    if (claim instanceof EventClaim told) {
      return told.event().recipients();
    }
    return claim instanceof PositionClaim held ? held.toward() : List.of();
  }
}
