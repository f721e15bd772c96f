package org.quipu.procedure.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quipu.core.actor.Participant;
import org.quipu.core.claim.ClaimId;
import org.quipu.core.claim.CountClaim;
import org.quipu.core.claim.EventClaim;
import org.quipu.core.claim.FactClaim;
import org.quipu.core.event.Act;
import org.quipu.core.event.Event;
import org.quipu.core.event.Status;
import org.quipu.core.time.DateRange;

/** Takes from a record's claims what they tell of one act. Every value of every source is kept. */
public final class Gathering {
  /** Two dates so near each other may be one act that sources date differently. */
  private static final int APART = 3;

  private final Steps steps;
  private final Map<ClaimId, Told> stepOf = new HashMap<>();
  private final Map<Act, List<Told>> byAct = new EnumMap<>(Act.class);
  private final Map<String, List<Told>> byHand = new HashMap<>();

  /**
   * @param claims those in force, of any act and country
   */
  public Gathering(List<Told> claims) {
    this.steps = new Steps(claims);
    for (Told told : claims) {
      if (told.claim() instanceof FactClaim fact && fact.act() != null) {
        byHand.computeIfAbsent(fact.act(), act -> new ArrayList<>()).add(told);
      }
      Told step = steps.of(told);
      Act act = step == null ? null : Steps.act(step);
      if (step != null && act != null) {
        stepOf.put(told.id(), step);
        byAct.computeIfAbsent(act, of -> new ArrayList<>()).add(told);
      }
    }
  }

  /** The claims that tell or belong to these acts, of any day and country. */
  private List<Told> toldOf(Selector selector) {
    return selector.of().stream()
        .distinct()
        .flatMap(act -> byAct.getOrDefault(act, List.of()).stream())
        .toList();
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
    Collector facts = new Collector();
    for (Told told : byHand.getOrDefault(act, List.of())) {
      if (told.claim() instanceof FactClaim fact) {
        add(facts, fact.name(), parsed(kinds.get(fact.name()), told, fact), told);
      }
    }
    for (Map.Entry<String, Selector> each : selectors.entrySet()) {
      Value.Kind kind = kinds.get(each.getKey());
      if (kind != null) {
        gather(facts, each.getKey(), each.getValue(), country, day, about, kind);
      }
    }
    return facts.facts();
  }

  private static void add(Collector facts, String name, @Nullable Value value, Told told) {
    if (value != null) {
      facts.add(name, value, told.source());
    }
  }

  /** The claims that tell the step itself. */
  public List<Told> steps(Selector on, String country, LocalDate day, List<String> about) {
    return toldOf(on).stream()
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
    for (Told told : byHand.getOrDefault(act, List.of())) {
      if (told.claim() instanceof FactClaim fact && names.contains(fact.name())) {
        found.add(told);
      }
    }
    for (Told told : toldOf(on)) {
      boolean named =
          told.claim() instanceof FactClaim fact
                  && fact.act() == null
                  && names.contains(fact.name())
              || told.claim() instanceof CountClaim count
                  && names.contains(count.count().measure().name());
      if (named && isOn(told, on, country, day, about)) {
        found.add(told);
      }
    }
    return found;
  }

  private void gather(
      Collector facts,
      String name,
      Selector selector,
      String country,
      LocalDate day,
      List<String> about,
      Value.Kind kind) {
    List<Told> acts = new ArrayList<>();
    for (Told told : toldOf(selector)) {
      if (!isOn(told, selector, country, day, about)) {
        continue;
      }
      if (selector.take() != Selector.Take.NUMBER) {
        add(facts, name, value(told, selector, kind), told);
      } else if (told.claim() instanceof EventClaim && told.from() != null) {
        acts.add(told);
      }
    }
    if (!acts.isEmpty()) {
      Value least = new Value.Amount(apart(acts), null);
      acts.forEach(told -> facts.add(name, least, told.source()));
    }
  }

  /** How many acts there were at least: as many as have days that cannot be one and the same. */
  private static int apart(List<Told> acts) {
    List<DateRange> days =
        acts.stream()
            .flatMap(told -> days(told).stream())
            .sorted(Comparator.comparing(DateRange::to))
            .toList();
    int number = 0;
    LocalDate last = LocalDate.MIN;
    for (DateRange each : days) {
      if (number == 0 || each.from().isAfter(last.plusDays(APART))) {
        number++;
        last = each.to();
      }
    }
    return number;
  }

  private static Optional<DateRange> days(Told told) {
    LocalDate from = told.from();
    LocalDate to = told.to();
    return from == null || to == null ? Optional.empty() : Optional.of(new DateRange(from, to));
  }

  private boolean isOn(
      Told told, Selector selector, String country, LocalDate day, List<String> about) {
    Told step = stepOf.get(told.id());
    if (step == null || !selector.of().contains(Steps.act(step))) {
      return false;
    }
    boolean typed =
        selector.type() == null
            || step.claim() instanceof EventClaim event && event.event().type() == selector.type();
    return typed && steps.isIn(step, country) && Steps.fits(step, selector, day, about);
  }

  private static @Nullable Value value(Told told, Selector selector, Value.Kind kind) {
    if (told.claim() instanceof CountClaim count) {
      return selector.take() == Selector.Take.COUNT
              && isTold(told)
              && told.claim().basis().status() != Status.PLANNED
              && count.count().measure().equals(selector.measure())
          ? Value.Amount.of(count.count().quantity())
          : null;
    }
    if (told.claim() instanceof FactClaim fact) {
      return selector.take() == Selector.Take.FACT
              && fact.act() == null
              && fact.name().equals(selector.name())
          ? parsed(kind, told, fact)
          : null;
    }
    if (!(told.claim() instanceof EventClaim event)) {
      return null;
    }
    Event step = event.event();
    return switch (selector.take()) {
      case DAY -> days(told).map(Value.Days::new).orElse(null);
      case TERM -> Value.Term.of(step.term());
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

  /** What somebody denies, asks for or only supposes is no value that he gives. */
  private static boolean isTold(Told told) {
    return switch (told.claim().basis().status()) {
      case DENIED, DEMANDED, HYPOTHETICAL -> false;
      case ASSERTED, ALLEGED, PLANNED, HISTORICAL -> true;
    };
  }

  private static @Nullable Value parsed(Value.@Nullable Kind kind, Told told, FactClaim fact) {
    if (kind == null || !isTold(told)) {
      return null;
    }
    try {
      return kind.parse(fact.value());
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
