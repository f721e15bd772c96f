package org.quipu.procedure.rule;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quipu.procedure.fact.Value;

/**
 * A term no longer than the law allows.
 *
 * @param max the limit, null where it hangs on the class of the case
 * @param kind the fact that says the class, null where there is one limit for all
 * @param maxOf the limit of each class
 */
public record DurationLimit(
    String term, @Nullable Period max, @Nullable String kind, Map<String, Period> maxOf)
    implements Rule {
  /**
   * Months have 28 to 31 days: what a term comes to hangs on its first day, any of a leap cycle.
   */
  private static final List<LocalDate> STARTS =
      LocalDate.of(2021, 1, 1).datesUntil(LocalDate.of(2025, 1, 1)).toList();

  public DurationLimit {
    maxOf = Collections.unmodifiableMap(new TreeMap<>(maxOf));
    if (max != null) {
      new Value.Term(max);
    }
    maxOf.values().forEach(Value.Term::new);
    if ((max == null) == maxOf.isEmpty() || maxOf.isEmpty() != (kind == null)) {
      throw new IllegalArgumentException("either one max, or max_of with the fact that picks it");
    }
  }

  @Override
  public List<String> facts() {
    return kind == null ? List.of(term) : List.of(term, kind);
  }

  @Override
  public Answer answer(Situation situation) {
    if (situation.value(term) instanceof Value.Never) {
      return Answer.notMet(words() + "; recorded: no term was set");
    }
    if (!(situation.value(term) instanceof Value.Term recorded)) {
      return Answer.unknown(words() + "; the term is not recorded", term);
    }
    String calculation = words() + "; recorded " + recorded.words();
    if (max != null) {
      return within(recorded.period(), max, calculation);
    }
    String among = "not recorded";
    if (kind != null && situation.value(kind) instanceof Value.Name name) {
      List<Choice> classes =
          maxOf.keySet().stream().map(each -> new Choice(each, List.of())).toList();
      List<Choice> meant = Choice.meantBy(name.name(), classes);
      if (meant.size() == 1) {
        String one = meant.get(0).name();
        return within(
            recorded.period(),
            maxOf.getOrDefault(one, Period.ZERO),
            calculation + " (" + one + ")");
      }
      among = "\u201C" + name.name() + "\u201D, which the law does not name";
    }
    List<Answer.Verdict> all =
        maxOf.values().stream()
            .map(limit -> within(recorded.period(), limit, "").verdict())
            .distinct()
            .toList();
    return all.size() == 1 && all.get(0) != Answer.Verdict.UNKNOWN
        ? new Answer(all.get(0), calculation + ", whatever the class", List.of())
        : Answer.unknown(calculation + "; the class of the case is " + among, facts().get(1));
  }

  private Answer within(Period recorded, Period limit, String calculation) {
    if (recorded.getDays() == 0 && limit.getDays() == 0) {
      return Answer.decide(recorded.toTotalMonths() <= limit.toTotalMonths(), calculation);
    }
    long inside =
        STARTS.stream().filter(day -> !day.plus(recorded).isAfter(day.plus(limit))).count();
    return inside != 0 && inside != STARTS.size()
        ? Answer.unknown(calculation + "; months and days cannot be compared exactly", term)
        : Answer.decide(inside != 0, calculation);
  }

  @Override
  public String words() {
    if (max != null) {
      return "no longer than " + new Value.Term(max).words();
    }
    return "no longer than "
        + maxOf.entrySet().stream()
            .map(each -> new Value.Term(each.getValue()).words() + " (" + each.getKey() + ")")
            .collect(Collectors.joining(", "));
  }
}
