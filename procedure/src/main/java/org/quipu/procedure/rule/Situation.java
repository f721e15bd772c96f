package org.quipu.procedure.rule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quipu.core.time.DateRange;
import org.quipu.procedure.fact.Value;

/**
 * One value for each fact that is known, and the law's own numbers, as of the day of an act.
 *
 * @param day the day of the act, known under the name {@value #ACT_DAY} too
 * @param constants numbers that the law itself gives, such as how many members a chamber has
 * @param lawInForce ids of the legal texts in force on that day
 * @param holidays days that are no working days, beside Saturdays and Sundays
 */
public record Situation(
    LocalDate day,
    Map<String, Value> values,
    Map<String, Long> constants,
    Set<String> lawInForce,
    Set<LocalDate> holidays) {
  public static final String ACT_DAY = "act.date";

  public Situation {
    Map<String, Value> all = new HashMap<>(values);
    all.putIfAbsent(ACT_DAY, new Value.Days(DateRange.day(day)));
    values = Map.copyOf(all);
    constants = Map.copyOf(constants);
    lawInForce = Set.copyOf(lawInForce);
    holidays = Set.copyOf(holidays);
  }

  @Nullable Value value(String fact) {
    return values.get(fact);
  }

  /** The bounds of a count, null where it is not known or never was. */
  Value.@Nullable Amount amount(String fact) {
    return value(fact) instanceof Value.Amount amount ? amount : null;
  }

  @Nullable DateRange days(String fact) {
    return value(fact) instanceof Value.Days days ? days.days() : null;
  }

  boolean isWorkingDay(LocalDate date) {
    return date.getDayOfWeek().getValue() <= 5 && !holidays.contains(date);
  }
}
