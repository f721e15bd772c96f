package org.quipu.procedure;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quipu.core.event.Act;

/**
 * What the law of a country asks of one kind of act.
 *
 * @param id country and name: "PER/vacancy"
 * @param acts the kinds of act in a record that it governs
 * @param body who acts
 * @param from first day in force, null where not known
 * @param to last day in force, null while it is in force
 * @param constants the law's own numbers
 * @param facts in the order of the file
 * @param holidays of the country, beside Saturdays and Sundays
 * @param unverified what of the head is from memory
 */
public record Procedure(
    String id,
    String title,
    String country,
    List<Act> acts,
    String body,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<LegalText> law,
    Map<String, Constant> constants,
    Map<String, FactForm> facts,
    List<Requirement> requirements,
    List<Ruling> rulings,
    List<Vector> vectors,
    Set<LocalDate> holidays,
    @Nullable String unverified) {
  /** A number that the law gives, and where. */
  public record Constant(long value, Citation law) {}

  public Procedure {
    acts = List.copyOf(acts);
    law = List.copyOf(law);
    constants = Map.copyOf(constants);
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    requirements = List.copyOf(requirements);
    rulings = List.copyOf(rulings);
    vectors = List.copyOf(vectors);
    holidays = Set.copyOf(holidays);
  }

  public boolean isInForce(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  /** The texts in force on a day: the law as of the act, whatever came later. */
  public List<LegalText> lawOn(LocalDate day) {
    return law.stream().filter(text -> text.isInForce(day)).toList();
  }

  public Optional<Requirement> requirement(String requirement) {
    return requirements.stream().filter(each -> each.id().equals(requirement)).findAny();
  }

  /** The numbers of the law without their citations. */
  public Map<String, Long> numbers() {
    return constants.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().value()));
  }
}
