package org.quipu.record.view;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quipu.core.actor.Actor;
import org.quipu.core.actor.Participant;
import org.quipu.core.claim.EventClaim;
import org.quipu.core.event.Act;
import org.quipu.core.event.Event;
import org.quipu.core.event.Status;
import org.quipu.record.actor.Identities;
import org.quipu.record.actor.Mentions;
import org.quipu.record.entry.DayBasis;
import org.quipu.record.entry.RecordedClaim;
import org.quipu.record.source.Names;
import org.quipu.record.source.SourceGroups;

/** Cases as chains of steps, from claims of proceedings ({@link Act#isProceeding()}). */
public final class Proceedings {
  private static final Comparator<LocalDate> DAY = Comparator.naturalOrder();

  private static final Comparator<RecordedClaim> BY_DAY =
      comparing(RecordedClaim::dayFrom, nullsLast(DAY)).thenComparing(claim -> claim.id().value());

  private record Step(
      @Nullable LocalDate from, @Nullable LocalDate to, Act act, Status status, DayBasis basis) {}

  private Proceedings() {}

  /**
   * A case for everybody with a name against whom there is a step; crowds ("26 people") have none.
   * Steps of one kind, status and day are one, with all their sources, bodies and terms.
   *
   * @param claims in any order; other claims are passed over
   * @param sources made of these claims or of more
   */
  public static List<Case> of(List<RecordedClaim> claims, SourceGroups sources) {
    return of(claims, sources, Identities.of(Mentions.of(claims), List.of()));
  }

  /** The same, with what the whole record knows of who is who. */
  public static List<Case> of(List<RecordedClaim> claims, SourceGroups sources, Identities who) {
    List<RecordedClaim> sorted =
        claims.stream().filter(Proceedings::isStep).sorted(BY_DAY).toList();
    Map<String, List<RecordedClaim>> cases = new TreeMap<>();
    Map<String, String> names = new TreeMap<>();
    for (RecordedClaim claim : sorted) {
      for (Actor actor : against(claim)) {
        String name = who.nameOf(claim.document().id(), actor);
        String key = name + "\n" + who.keyOf(claim.document().id(), actor);
        names.put(key, name);
        List<RecordedClaim> steps = cases.computeIfAbsent(key, of -> new ArrayList<>());
        if (!steps.contains(claim)) {
          steps.add(claim);
        }
      }
    }
    List<Case> found = new ArrayList<>();
    cases.forEach(
        (key, of) -> found.add(new Case(names.getOrDefault(key, key), steps(of, sources))));
    return List.copyOf(found);
  }

  private static boolean isStep(RecordedClaim claim) {
    return claim.claim() instanceof EventClaim told
        && told.event().act() != null
        && told.event().act().isProceeding();
  }

  private static Event event(RecordedClaim claim) {
    return ((EventClaim) claim.claim()).event();
  }

  private static List<Actor> against(RecordedClaim claim) {
    return event(claim).recipients().stream()
        .map(Participant::actor)
        .filter(actor -> !"unresolved".equals(actor.id()) && !Names.isUnnamed(actor))
        .toList();
  }

  private static List<CaseStep> steps(List<RecordedClaim> claims, SourceGroups sources) {
    Map<Step, List<RecordedClaim>> same =
        new TreeMap<>(
            comparing(Step::from, nullsLast(DAY))
                .thenComparing(Step::to, nullsLast(DAY))
                .thenComparing(Step::act)
                .thenComparing(Step::status)
                .thenComparing(Step::basis));
    for (RecordedClaim claim : claims) {
      Act act = event(claim).act();
      if (act != null) {
        Status status = claim.claim().basis().status();
        same.computeIfAbsent(
                new Step(claim.dayFrom(), claim.dayTo(), act, status, claim.dayBasis()),
                step -> new ArrayList<>())
            .add(claim);
      }
    }
    List<CaseStep> steps = new ArrayList<>();
    same.forEach((step, of) -> steps.add(merged(step, of, sources)));
    return steps;
  }

  private static CaseStep merged(Step step, List<RecordedClaim> claims, SourceGroups sources) {
    Set<String> bodies = new LinkedHashSet<>();
    Set<Period> terms = new LinkedHashSet<>();
    Set<String> content = new LinkedHashSet<>();
    for (RecordedClaim claim : claims) {
      Event event = event(claim);
      event.actors().forEach(actor -> bodies.add(actor.actor().name()));
      if (event.term() != null) {
        terms.add(event.term());
      }
      if (event.content() != null) {
        content.add(event.content().text());
      }
    }
    return new CaseStep(
        step.act,
        step.from,
        step.to,
        step.basis,
        step.status,
        List.copyOf(bodies),
        List.copyOf(terms),
        List.copyOf(content),
        claims.stream().map(sources::of).distinct().toList(),
        claims);
  }
}
