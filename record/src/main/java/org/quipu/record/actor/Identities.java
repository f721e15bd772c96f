package org.quipu.record.actor;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quipu.core.actor.Actor;
import org.quipu.core.decision.Identifying;
import org.quipu.core.decision.Naming;
import org.quipu.core.document.DocumentId;
import org.quipu.core.document.Folding;
import org.quipu.record.source.Names;

/**
 * Who is who among all that documents name: a pure function of the mentions and of what people
 * decided, whatever the order of the mentions.
 */
public final class Identities {
  /** Of the mentions of an actor. */
  public static final Comparator<Mention> ORDER =
      comparing((Mention each) -> each.document().value())
          .thenComparing(each -> each.actor().name())
          .thenComparing(each -> String.valueOf(each.actor().country()))
          .thenComparing(each -> String.valueOf(each.actor().kind()))
          .thenComparing(each -> String.valueOf(each.actor().id()))
          .thenComparing(each -> each.actor().sectors().toString());

  private record Named(DocumentId document, Actor actor) {}

  private final List<Identity> all;
  private final Map<Named, Identity> byMention = new HashMap<>();

  private Identities(List<Identity> all) {
    this.all =
        all.stream()
            .sorted(
                comparingInt(Identity::documents)
                    .reversed()
                    .thenComparing(comparingInt(Identity::claims).reversed())
                    .thenComparing(Identity::name)
                    .thenComparing(Identity::id))
            .toList();
    for (Identity identity : this.all) {
      for (Mention mention : identity.mentions()) {
        byMention.put(new Named(mention.document(), mention.actor()), identity);
      }
    }
  }

  /**
   * @param mentions one for each document and {@link Actor} in it
   * @param decisions in any order
   */
  public static Identities of(Collection<Mention> mentions, List<Identifying> decisions) {
    return of(mentions, decisions, Set.of());
  }

  /**
   * @param places names of places in the record: one of them alone, without a title, is no person's
   */
  public static Identities of(
      Collection<Mention> mentions, List<Identifying> decisions, Set<String> places) {
    return restore(Portraits.distinct(alone(mentions, decisions, ReadName.folded(places))));
  }

  /** What was computed before, with the ids that it was given. */
  public static Identities restore(List<Identity> identities) {
    return new Identities(identities);
  }

  /**
   * The actors of these mentions alone, those of one name and country with the same id.
   *
   * @param towns folded names of places
   */
  public static List<Identity> alone(
      Collection<Mention> mentions, List<Identifying> decisions, Set<String> towns) {
    List<Mention> sorted = mentions.stream().sorted(ORDER).toList();
    Map<Integer, PersonName> persons = new TreeMap<>();
    Map<Integer, BodyName> bodies = new TreeMap<>();
    BodyNames read = new BodyNames();
    Set<Integer> actors = new HashSet<>();
    List<Set<String>> countries = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      ReadName name = ReadName.of(sorted.get(i), towns, read);
      countries.add(name == null ? Set.of() : name.where());
      if (name != null) {
        actors.add(i);
        if (name.person() != null) {
          persons.put(i, name.person());
        }
        if (name.body() != null) {
          bodies.put(i, name.body());
        }
      }
    }
    Groups groups = new Groups(sorted, countries);
    Map<String, List<Integer>> listed = new TreeMap<>();
    for (int each : actors) {
      String list = Identity.list(sorted.get(each));
      if (list != null) {
        listed.computeIfAbsent(list, of -> new ArrayList<>()).add(each);
      }
    }
    listed.values().forEach(groups::joinAll);
    new Bodies(sorted, bodies, read, groups).join();
    new Persons(sorted, persons, groups).join();
    int[] group = new int[sorted.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = actors.contains(i) ? groups.of(i) : -1;
    }
    Replay replay = new Replay(sorted, group);
    replay.all(decisions);
    return Portraits.of(sorted, replay, groups, persons);
  }

  /**
   * An actor whose name and country another has too, with an id that hangs on the document that
   * names it first.
   */
  public static Identity apart(Identity identity) {
    return Portraits.apart(identity);
  }

  /** Those of the most documents first. */
  public List<Identity> all() {
    return all;
  }

  /** Whom this document means by it; null for what is no actor: crowds, pronouns, things. */
  public @Nullable Identity of(DocumentId document, Actor actor) {
    return byMention.get(new Named(document, actor));
  }

  /** What stands for an actor where claims are sorted by it: its id, else its name. */
  public String keyOf(DocumentId document, Actor actor) {
    Identity identity = of(document, actor);
    return identity == null ? "name:" + Names.canonical(actor.name()) : identity.id();
  }

  /** The name under which it is shown. */
  public String nameOf(DocumentId document, Actor actor) {
    Identity identity = of(document, actor);
    return identity == null ? actor.name() : identity.name();
  }

  /**
   * Those whose id is this or, with {@code a}, begins with it; else those with this name; else
   * those with a name that has it as a part.
   */
  public List<Identity> find(String words) {
    List<Identity> byId =
        all.stream()
            .filter(
                each ->
                    each.id().equals(words)
                        || each.list() == null
                            && words.matches("a[0-9a-f]{2,24}")
                            && each.id().startsWith(words))
            .toList();
    if (!byId.isEmpty()) {
      return byId;
    }
    String folded = Names.fold(words);
    List<Identity> exact =
        all.stream()
            .filter(
                each ->
                    Names.fold(each.name()).equals(folded)
                        || each.mentions().stream()
                            .anyMatch(some -> Names.fold(some.actor().name()).equals(folded)))
            .toList();
    return exact.isEmpty() ? all.stream().filter(each -> has(each, words)).toList() : exact;
  }

  /**
   * How a decision is to name this actor: in every document, or, where others have the same name
   * and country, only in the first that names it.
   */
  public Naming namingOf(Identity identity) {
    Naming naming = identity.naming();
    boolean shared =
        all.stream()
            .filter(each -> !each.equals(identity))
            .flatMap(each -> each.mentions().stream())
            .anyMatch(
                each ->
                    Objects.equals(Identity.list(each), naming.list())
                        && Objects.equals(each.actor().country(), naming.country())
                        && Names.fold(each.actor().name()).equals(Names.fold(naming.name())));
    if (!shared) {
      return naming;
    }
    DocumentId first =
        identity.mentions().stream()
            .filter(each -> each.actor().name().equals(naming.name()))
            .filter(each -> Objects.equals(each.actor().country(), naming.country()))
            .findFirst()
            .orElse(identity.mentions().get(0))
            .document();
    return new Naming(naming.name(), naming.country(), naming.list(), first);
  }

  /** Whether a decision names this actor, as one document or all of them do. */
  public static boolean isOn(Identity identity, Identifying decision) {
    return Ties.namings(decision).stream()
        .anyMatch(
            naming ->
                identity.mentions().stream()
                    .anyMatch(
                        each ->
                            (naming.document() == null || naming.document().equals(each.document()))
                                && Objects.equals(naming.list(), Identity.list(each))
                                && (naming.list() != null
                                    || Objects.equals(naming.country(), each.actor().country()))
                                && Names.fold(naming.name())
                                    .equals(Names.fold(each.actor().name()))));
  }

  /** Whether the words are part of one of its names, without regard to case and accents. */
  public static boolean has(Identity identity, String part) {
    String folded = Folding.fold(part.strip());
    return Folding.fold(identity.name()).contains(folded)
        || identity.mentions().stream()
            .anyMatch(each -> Folding.fold(each.actor().name()).contains(folded));
  }
}
