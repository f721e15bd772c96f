package org.quipu.procedure.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quipu.core.actor.Participant;
import org.quipu.core.claim.CountClaim;
import org.quipu.core.claim.EventClaim;
import org.quipu.core.claim.FactClaim;
import org.quipu.core.event.Event;
import org.quipu.core.time.DateRange;

/** Takes from a record's claims what they tell of one act. Every value of every source is kept. */
public final class Gathering {
  private final List<Told> claims;
  private final Steps steps;

  /**
   * @param claims those in force, of any act and country
   */
  public Gathering(List<Told> claims) {
    this.claims = List.copyOf(claims);
    this.steps = new Steps(claims);
  }

  /**
   * The facts of an act.
   *
   * @param act its id, by which a person's own facts name it
   * @param country ISO 3166-1 alpha-3
   * @param about names that only this act concerns, for texts that give no day
   * @param selectors by the name of the fact
   * @param kinds what each fact is of; a value that cannot be read as that is passed over
   */
  public Facts of(
      String act,
      String country,
      LocalDate day,
      List<String> about,
      Map<String, Selector> selectors,
      Map<String, Value.Kind> kinds) {
    Facts facts = Facts.NONE;
    for (Told told : claims) {
      if (told.claim() instanceof FactClaim fact
          && act.equals(fact.act())
          && kinds.containsKey(fact.name())) {
        Value value = parsed(kinds.get(fact.name()), fact.value());
        facts = value == null ? facts : facts.with(fact.name(), value, List.of(told.source()));
      }
    }
    for (Map.Entry<String, Selector> each : selectors.entrySet()) {
      facts = told(facts, each.getKey(), each.getValue(), country, day, about, kinds);
    }
    return facts;
  }

  /** The claims that tell the step itself. */
  public List<Told> steps(Selector on, String country, LocalDate day, List<String> about) {
    return claims.stream()
        .filter(told -> told.claim() instanceof EventClaim)
        .filter(told -> isOn(told, on, country, day, about))
        .toList();
  }

  /**
   * What claims say of the act under these names of facts or measures, word for word, for showing
   * beside a finding.
   */
  public List<Told> remarks(
      List<String> names,
      Selector on,
      String act,
      String country,
      LocalDate day,
      List<String> about) {
    List<Told> found = new ArrayList<>();
    for (Told told : claims) {
      boolean named =
          told.claim() instanceof FactClaim fact && names.contains(fact.name())
              || told.claim() instanceof CountClaim count
                  && names.contains(count.count().measure().name());
      boolean byHand = told.claim() instanceof FactClaim fact && fact.act() != null;
      if (named
          && (byHand
              ? told.claim() instanceof FactClaim fact && act.equals(fact.act())
              : isOn(told, on, country, day, about))) {
        found.add(told);
      }
    }
    return found;
  }

  private Facts told(
      Facts before,
      String name,
      Selector selector,
      String country,
      LocalDate day,
      List<String> about,
      Map<String, Value.Kind> kinds) {
    Facts facts = before;
    List<Source> counted = new ArrayList<>();
    Set<DateRange> days = new HashSet<>();
    for (Told told : claims) {
      if (!isOn(told, selector, country, day, about)) {
        continue;
      }
      if (selector.take() == Selector.Take.NUMBER) {
        if (told.claim() instanceof EventClaim && told.from() != null && told.to() != null) {
          counted.add(told.source());
          days.add(new DateRange(told.from(), told.to()));
        }
        continue;
      }
      Value value = value(told, selector, kinds.get(name));
      facts = value == null ? facts : facts.with(name, value, List.of(told.source()));
    }
    return days.isEmpty() ? facts : facts.with(name, new Value.Amount(days.size(), null), counted);
  }

  private boolean isOn(
      Told told, Selector selector, String country, LocalDate day, List<String> about) {
    Told step = steps.of(told);
    if (step == null || !selector.of().contains(Steps.act(step))) {
      return false;
    }
    boolean typed =
        selector.type() == null
            || step.claim() instanceof EventClaim event && event.event().type() == selector.type();
    return typed && steps.isIn(step, country) && Steps.fits(step, selector, day, about);
  }

  private static @Nullable Value value(Told told, Selector selector, Value.@Nullable Kind kind) {
    if (told.claim() instanceof CountClaim count) {
      return selector.take() == Selector.Take.COUNT
              && count.count().measure().equals(selector.measure())
          ? Value.Amount.of(count.count().quantity())
          : null;
    }
    if (told.claim() instanceof FactClaim fact) {
      return selector.take() == Selector.Take.FACT
              && fact.act() == null
              && fact.name().equals(selector.name())
              && kind != null
          ? parsed(kind, fact.value())
          : null;
    }
    if (!(told.claim() instanceof EventClaim event)) {
      return null;
    }
    Event step = event.event();
    return switch (selector.take()) {
      case DAY ->
          told.from() == null || told.to() == null
              ? null
              : new Value.Days(new DateRange(told.from(), told.to()));
      case TERM -> step.term() == null ? null : new Value.Term(step.term());
      case GROUND -> step.content() == null ? null : new Value.Name(step.content().text());
      case RECIPIENT -> names(step.recipients());
      case BODY -> names(step.actors());
      case COUNT, FACT, NUMBER -> null;
    };
  }

  private static @Nullable Value names(List<Participant> participants) {
    String names =
        participants.stream()
            .map(one -> one.quote() == null ? one.actor().name() : one.quote().text())
            .distinct()
            .collect(Collectors.joining(", "));
    return names.isBlank() ? null : new Value.Name(names);
  }

  private static @Nullable Value parsed(Value.Kind kind, String words) {
    try {
      return kind.parse(words);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
