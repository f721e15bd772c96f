package org.quipu.procedure.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quipu.procedure.fact.Facts;
import org.quipu.procedure.fact.Known;
import org.quipu.procedure.fact.Value.Amount;

/** Sets of values for the facts of a rule, one value for each fact that anybody tells. */
final class Combinations {
  /** Beyond so many sets, counts are tried at their ends only. */
  private static final long MANY = 4_096;

  private Combinations() {}

  static List<Map<String, Known>> of(List<String> names, Facts facts) {
    Map<String, List<Known>> values = new HashMap<>();
    long sets = 1;
    for (String name : names) {
      values.put(name, credible(facts.of(name)));
      sets = Math.min(MANY + 1, sets * Math.max(1, values.get(name).size()));
    }
    List<Map<String, Known>> all = new ArrayList<>(List.of(Map.of()));
    for (String name : names) {
      List<Known> told = values.getOrDefault(name, List.of());
      List<Known> tried = sets > MANY ? ends(told) : told;
      if (tried.isEmpty()) {
        continue;
      }
      List<Map<String, Known>> more = new ArrayList<>(all.size() * tried.size());
      for (Map<String, Known> one : all) {
        for (Known value : tried) {
          Map<String, Known> with = new HashMap<>(one);
          with.put(name, value);
          more.add(with);
        }
      }
      all = more;
    }
    return all;
  }

  /**
   * The values without those that only say less than another: who writes "more than 100", or "in
   * December", does not contradict 101, or the seventh.
   */
  static List<Known> credible(List<Known> known) {
    return known.stream()
        .filter(
            one ->
                known.stream()
                    .noneMatch(
                        other ->
                            one.value().contains(other.value())
                                && !other.value().contains(one.value())))
        .toList();
  }

  /**
   * Every rule leans one way as a count grows, so its outcome over these counts is that over all.
   */
  private static List<Known> ends(List<Known> known) {
    if (known.size() <= 4 || !known.stream().allMatch(each -> each.value() instanceof Amount)) {
      return known;
    }
    Comparator<Known> low = Comparator.comparingLong(each -> ((Amount) each.value()).low());
    Comparator<Known> high = Comparator.comparingLong(each -> high((Amount) each.value()));
    Set<Known> ends = new LinkedHashSet<>();
    for (Comparator<Known> order : List.of(low, low.reversed(), high, high.reversed())) {
      known.stream().min(order).ifPresent(ends::add);
    }
    return List.copyOf(ends);
  }

  private static long high(Amount amount) {
    Long high = amount.high();
    return high == null ? Long.MAX_VALUE : high;
  }
}
