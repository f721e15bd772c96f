package org.quipu.app.exchange;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quipu.core.actor.Actor;
import org.quipu.core.actor.Participant;
import org.quipu.core.attribution.Attribution;
import org.quipu.core.claim.EventClaim;
import org.quipu.core.claim.PositionClaim;
import org.quipu.core.document.DocumentId;
import org.quipu.record.ClaimQuery;
import org.quipu.record.Record;
import org.quipu.record.actor.Identities;
import org.quipu.record.actor.Identity;
import org.quipu.record.actor.Mention;
import org.quipu.record.entry.DocumentEntry;
import org.quipu.record.entry.RecordedClaim;
import org.quipu.record.source.SourceGroup;
import org.quipu.record.source.SourceGroups;
import org.quipu.record.view.Case;
import org.quipu.record.view.PositionLine;
import org.quipu.record.view.Positions;
import org.quipu.record.view.Proceedings;

/**
 * All that a record has of one actor. Claims are those in force.
 *
 * @param names as texts have them, those of the most documents first
 * @param roles that titles in the texts give, with the days of publication between which they stand
 * @param acts events in which the actor takes part, on either side
 * @param said claims of which the actor is told to be a speaker, first or further out
 * @param positions held or met with
 * @param proceedings steps against the actor
 * @param retold by whom and through whom the actor's words come
 * @param documents that name the actor, with the claims in them, those of the most claims first
 */
public record ActorProfile(
    Identity actor,
    List<Name> names,
    List<Role> roles,
    List<RecordedClaim> acts,
    List<RecordedClaim> said,
    List<PositionLine> positions,
    List<Case> proceedings,
    List<Retold> retold,
    Map<DocumentEntry, Integer> documents) {
  private static final Comparator<RecordedClaim> BY_DAY =
      comparing(RecordedClaim::dayFrom, nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(each -> each.id().value());

  /**
   * @param words of the documents that stand for the actor under this name
   */
  public record Name(String name, int documents, Set<String> words) {}

  /**
   * @param first day of publication, null where none is known
   */
  public record Role(
      String office, @Nullable LocalDate first, @Nullable LocalDate last, int documents) {}

  /**
   * Who reports words of the actor.
   *
   * @param publisher of the document
   * @param through whom the publisher quotes for them, the one next to the actor first; may be
   *     empty
   * @param copiedFrom publisher of the document whose words these are, null where they are its own
   * @param claims the first published first
   */
  public record Retold(
      String publisher,
      List<String> through,
      @Nullable String copiedFrom,
      List<RecordedClaim> claims) {}

  public static ActorProfile of(Record record, Identities who, Identity actor) {
    Map<DocumentId, DocumentEntry> entries = new HashMap<>();
    record.documents().forEach(each -> entries.put(each.id(), each));
    Set<DocumentId> named = new LinkedHashSet<>();
    actor.mentions().forEach(each -> named.add(each.document()));
    List<RecordedClaim> all = new ArrayList<>();
    for (DocumentId document : named) {
      all.addAll(record.claims(ClaimQuery.builder().document(document).build()));
    }
    all.sort(BY_DAY);
    List<RecordedClaim> with =
        all.stream()
            .filter(
                each -> participants(each).stream().anyMatch(some -> isIt(who, actor, each, some)))
            .toList();
    List<RecordedClaim> said =
        all.stream().filter(each -> placeInChain(who, actor, each) >= 0).toList();
    SourceGroups sources = record.sources(all);
    return new ActorProfile(
        actor,
        names(actor),
        roles(actor, entries),
        with.stream().filter(each -> each.claim() instanceof EventClaim).toList(),
        said,
        Positions.of(with, sources, who),
        Proceedings.of(against(with, who, actor), sources, who).stream()
            .filter(each -> each.against().equals(actor.name()))
            .toList(),
        retold(said, who, actor, sources),
        documents(actor, entries));
  }

  /** Who takes part in a claim or speaks in it. */
  public static List<Actor> actors(RecordedClaim claim) {
    List<Actor> all = new ArrayList<>();
    participants(claim).forEach(each -> all.add(each.actor()));
    Attribution said = claim.claim().basis().attribution();
    if (said != null) {
      for (Attribution each : said.chain()) {
        if (each.speaker() != null) {
          all.add(each.speaker());
        }
      }
    }
    return all;
  }

  private static boolean isIt(
      Identities who, Identity actor, RecordedClaim claim, Participant each) {
    return actor.equals(who.of(claim.document().id(), each.actor()));
  }

  private static List<Participant> participants(RecordedClaim claim) {
    List<Participant> all = new ArrayList<>();
    if (claim.claim() instanceof EventClaim told) {
      all.addAll(told.event().actors());
      all.addAll(told.event().recipients());
    } else if (claim.claim() instanceof PositionClaim position) {
      all.addAll(position.holders());
      all.addAll(position.toward());
    }
    return all;
  }

  /** 0 for the first speaker, negative where the actor does not speak. */
  private static int placeInChain(Identities who, Identity actor, RecordedClaim claim) {
    Attribution said = claim.claim().basis().attribution();
    List<Attribution> chain = said == null ? List.of() : said.chain();
    for (int i = 0; i < chain.size(); i++) {
      Actor speaker = chain.get(i).speaker();
      if (speaker != null && actor.equals(who.of(claim.document().id(), speaker))) {
        return i;
      }
    }
    return -1;
  }

  private static List<RecordedClaim> against(
      List<RecordedClaim> claims, Identities who, Identity actor) {
    return claims.stream()
        .filter(
            each ->
                each.claim() instanceof EventClaim told
                    && told.event().recipients().stream()
                        .anyMatch(some -> isIt(who, actor, each, some)))
        .toList();
  }

  private static List<Name> names(Identity actor) {
    Map<String, List<Mention>> byName =
        actor.mentions().stream()
            .collect(
                Collectors.groupingBy(
                    each -> each.actor().name(), TreeMap::new, Collectors.toList()));
    List<Name> names = new ArrayList<>();
    byName.forEach(
        (name, of) -> {
          Set<String> words = new TreeSet<>();
          of.forEach(
              each -> each.callings().forEach(some -> words.add(some.replaceAll("\\s+", " "))));
          words.remove(name);
          names.add(
              new Name(name, (int) of.stream().map(Mention::document).distinct().count(), words));
        });
    names.sort(comparing(Name::documents).reversed().thenComparing(Name::name));
    return names;
  }

  private static List<Role> roles(Identity actor, Map<DocumentId, DocumentEntry> entries) {
    Map<String, Set<DocumentId>> offices = new TreeMap<>();
    for (Mention mention : actor.mentions()) {
      for (String office : mention.offices()) {
        offices.computeIfAbsent(office, of -> new LinkedHashSet<>()).add(mention.document());
      }
    }
    List<Role> roles = new ArrayList<>();
    offices.forEach(
        (office, of) -> {
          List<LocalDate> days = new ArrayList<>();
          for (DocumentId id : of) {
            DocumentEntry entry = entries.get(id);
            if (entry != null && entry.metadata().published() != null) {
              days.add(entry.metadata().published().value().from());
            }
          }
          roles.add(
              new Role(
                  office,
                  days.stream().min(naturalOrder()).orElse(null),
                  days.stream().max(naturalOrder()).orElse(null),
                  of.size()));
        });
    return roles;
  }

  private record Way(String publisher, List<String> through, @Nullable String copiedFrom) {}

  private static List<Retold> retold(
      List<RecordedClaim> said, Identities who, Identity actor, SourceGroups sources) {
    Map<Way, List<RecordedClaim>> ways = new LinkedHashMap<>();
    for (RecordedClaim claim : said) {
      Attribution first = claim.claim().basis().attribution();
      List<Attribution> chain = first == null ? List.of() : first.chain();
      List<String> through = new ArrayList<>();
      for (Attribution each : chain.subList(placeInChain(who, actor, claim) + 1, chain.size())) {
        through.add(
            each.speaker() == null
                ? each.speakerName()
                : who.nameOf(claim.document().id(), each.speaker()));
      }
      SourceGroup.Member member = sources.member(claim);
      ways.computeIfAbsent(
              new Way(
                  claim.document().publisher(),
                  through,
                  member.from().copied() ? member.from().document().publisher() : null),
              way -> new ArrayList<>())
          .add(claim);
    }
    List<Retold> retold = new ArrayList<>();
    ways.forEach(
        (way, claims) ->
            retold.add(new Retold(way.publisher, way.through, way.copiedFrom, claims)));
    retold.sort(comparing((Retold each) -> each.claims.size()).reversed());
    return retold;
  }

  private static Map<DocumentEntry, Integer> documents(
      Identity actor, Map<DocumentId, DocumentEntry> entries) {
    Map<DocumentId, Integer> claims = new LinkedHashMap<>();
    actor.mentions().forEach(each -> claims.merge(each.document(), each.claims(), Integer::sum));
    Map<DocumentEntry, Integer> documents = new LinkedHashMap<>();
    claims.entrySet().stream()
        .sorted(
            Map.Entry.<DocumentId, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(each -> each.getKey().value()))
        .forEach(
            each -> {
              DocumentEntry entry = entries.get(each.getKey());
              if (entry != null) {
                documents.put(entry, each.getValue());
              }
            });
    return documents;
  }
}
