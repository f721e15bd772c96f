package org.quipu.procedure.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quipu.core.actor.ActorKind;
import org.quipu.core.claim.Claim;
import org.quipu.core.claim.ClaimId;
import org.quipu.core.claim.CountClaim;
import org.quipu.core.claim.EventClaim;
import org.quipu.core.claim.FactClaim;
import org.quipu.core.document.DocumentId;
import org.quipu.core.document.Folding;
import org.quipu.core.event.Act;
import org.quipu.core.event.Status;

/** The acts and steps that documents tell, and which of them a count or a remark belongs to. */
final class Steps {
  /** A remark on an act stands at most so many sentences behind it. */
  private static final int NEAR = 2;

  /** News of an act that gives no day is printed within so many days of it. */
  private static final int FRESH = 10;

  /** A stretch longer than this ("in 2022") does not say which act is meant. */
  private static final int EXACT = 7;

  private final Map<ClaimId, Told> byId = new HashMap<>();
  private final Map<DocumentId, NavigableMap<Integer, List<Told>>> acts = new HashMap<>();
  private final Map<DocumentId, String> countries = new HashMap<>();

  Steps(List<Told> claims) {
    Map<DocumentId, Map<String, Integer>> seen = new HashMap<>();
    for (Told told : claims) {
      byId.put(told.id(), told);
      if (told.claim() instanceof EventClaim event) {
        if (event.event().act() != null) {
          acts.computeIfAbsent(told.claim().document(), document -> new TreeMap<>())
              .computeIfAbsent(told.claim().basis().sentence(), sentence -> new ArrayList<>())
              .add(told);
        }
        Map<String, Integer> of =
            seen.computeIfAbsent(told.claim().document(), document -> new HashMap<>());
        Countries.of(event).forEach(country -> of.merge(country, 1, Integer::sum));
      }
    }
    acts.values()
        .forEach(
            of -> of.values().forEach(told -> told.sort(Comparator.comparingInt(Steps::start))));
    seen.forEach(
        (document, of) ->
            of.entrySet().stream()
                .max(
                    Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey()))
                .ifPresent(most -> countries.put(document, most.getKey())));
  }

  /** The step that a claim tells or belongs to, null where there is none near. */
  @Nullable Told of(Told told) {
    Claim claim = told.claim();
    ClaimId named =
        claim instanceof CountClaim count
            ? count.event()
            : claim instanceof FactClaim fact ? fact.event() : null;
    Told step = named == null ? null : byId.get(named);
    if (claim instanceof EventClaim) {
      return act(told) == null ? null : told;
    }
    return step != null && act(step) != null ? step : near(told);
  }

  /** In its sentence the nearest, before it rather than behind; else the last one just before. */
  private @Nullable Told near(Told told) {
    int sentence = told.claim().basis().sentence();
    NavigableMap<Integer, List<Told>> of = acts.get(told.claim().document());
    if (of == null) {
      return null;
    }
    List<Told> here = of.getOrDefault(sentence, List.of());
    if (!here.isEmpty()) {
      Told best = here.get(0);
      for (Told step : here) {
        best = start(step) > start(told) ? best : step;
      }
      return best;
    }
    Map.Entry<Integer, List<Told>> before = of.lowerEntry(sentence);
    return before == null || before.getKey() < sentence - NEAR
        ? null
        : before.getValue().get(before.getValue().size() - 1);
  }

  static @Nullable Act act(Told told) {
    return told.claim() instanceof EventClaim event ? event.event().act() : null;
  }

  /** No act of another country, and of this one where the words or the document leave it open. */
  boolean isIn(Told step, String country) {
    if (!(step.claim() instanceof EventClaim event)) {
      return false;
    }
    List<String> named = Countries.of(event);
    return named.isEmpty()
        ? country.equals(countries.get(step.claim().document()))
        : named.contains(country);
  }

  /** The countries that an event names, else the one that its document is most about. */
  List<String> countriesOf(EventClaim event) {
    List<String> named = Countries.of(event);
    String most = countries.get(event.document());
    return !named.isEmpty() || most == null ? named : List.of(most);
  }

  /** Whether a step belongs to an act of this day. */
  static boolean fits(Told step, Selector selector, LocalDate day, List<String> about) {
    if (isUnreal(step, selector) || isOfAnother(step, about)) {
      return false;
    }
    LocalDate from = step.from();
    LocalDate to = step.to();
    if (from == null || to == null) {
      return selector.side() == Selector.Side.ON_ACT && isNews(step, day, about);
    }
    if (from.plusDays(EXACT).isBefore(to)) {
      return false;
    }
    return switch (selector.side()) {
      case ON_ACT -> !day.isBefore(from) && !day.isAfter(to);
      case BEFORE_ACT -> to.isBefore(day) && !to.isBefore(day.minusDays(selector.within()));
      case UNTIL_ACT -> !to.isAfter(day) && !to.isBefore(day.minusDays(selector.within()));
      case AFTER_ACT -> !from.isBefore(day) && !from.isAfter(day.plusDays(selector.within()));
    };
  }

  /**
   * What was only asked for or supposed did not happen by being told. A plan may still have facts,
   * such as the time that it sets for an election.
   */
  private static boolean isUnreal(Told step, Selector selector) {
    return switch (step.claim().basis().status()) {
      case DEMANDED, HYPOTHETICAL, DENIED -> true;
      case PLANNED -> selector.take() != Selector.Take.FACT;
      case ASSERTED, ALLEGED, HISTORICAL -> false;
    };
  }

  /** Several people are arrested on one day: a step against another person is of another case. */
  private static boolean isOfAnother(Told step, List<String> about) {
    Act act = act(step);
    return act != null
        && act.isProceeding()
        && !about.isEmpty()
        && step.claim() instanceof EventClaim event
        && event.event().recipients().stream()
            .anyMatch(one -> one.actor().kind() == ActorKind.PERSON)
        && !names(event, about);
  }

  /** Printed just after the act as news, or naming somebody whom only this act concerns. */
  private static boolean isNews(Told step, LocalDate day, List<String> about) {
    LocalDate published = step.published();
    if (step.claim().basis().status() == Status.HISTORICAL) {
      return step.claim() instanceof EventClaim event && names(event, about);
    }
    if (published != null && published.isBefore(day)) {
      return false;
    }
    if (published != null && !published.isAfter(day.plusDays(FRESH))) {
      return true;
    }
    return step.claim() instanceof EventClaim event && names(event, about);
  }

  private static boolean names(EventClaim event, List<String> about) {
    List<String> names = new ArrayList<>();
    event.event().actors().forEach(one -> names.add(Folding.fold(one.actor().name())));
    event.event().recipients().forEach(one -> names.add(Folding.fold(one.actor().name())));
    return about.stream()
        .map(Folding::fold)
        .anyMatch(word -> names.stream().anyMatch(name -> name.contains(word)));
  }

  private static int start(Told told) {
    return told.claim().basis().evidence().quote().start();
  }
}
