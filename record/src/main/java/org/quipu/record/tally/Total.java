package org.quipu.record.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one scope: what the sources claim of the same thing.
 *
 * @param reliable keys of the sources ({@link org.quipu.record.source.SourceGroup#key}) that the
 *     user takes for the most reliable; only {@link TallyRule#UCDP} looks at them
 */
public record Total(Scope scope, List<TallyLine> lines, Set<String> reliable) {
  public Total {
    lines = List.copyOf(lines);
    reliable = Set.copyOf(reliable);
  }

  /**
   * The value under a rule, as of a day and with all that is known now.
   *
   * @param day figures given for later days are left out, and those of no known day; null for all
   */
  public Estimate estimate(TallyRule rule, @Nullable LocalDate day) {
    return Rules.apply(rule, day, voices(step -> isBy(step.asOf(), day)));
  }

  /** The value under every rule. */
  public Map<TallyRule, Estimate> estimates(@Nullable LocalDate day) {
    Map<TallyRule, Estimate> estimates = new EnumMap<>(TallyRule.class);
    for (TallyRule rule : TallyRule.values()) {
      estimates.put(rule, estimate(rule, day));
    }
    return estimates;
  }

  /**
   * Which value was believed when: for every day on which something was published, the value under
   * a rule of what could be read by then. What came later, even about that day, is not in it.
   */
  public List<Estimate> believed(TallyRule rule) {
    Set<LocalDate> days = new TreeSet<>();
    for (TallyLine line : lines) {
      for (Step step : line.steps()) {
        if (step.published() != null) {
          days.add(step.published());
        }
      }
    }
    List<Estimate> believed = new ArrayList<>();
    for (LocalDate day : days) {
      List<Voice> voices = voices(step -> isBy(step.published(), day));
      if (!voices.isEmpty()) {
        believed.add(Rules.apply(rule, day, voices));
      }
    }
    return List.copyOf(believed);
  }

  /** The days for which figures are given, first to last. */
  public List<LocalDate> days() {
    Set<LocalDate> days = new TreeSet<>();
    for (TallyLine line : lines) {
      for (Step step : line.steps()) {
        if (step.asOf() != null) {
          days.add(step.asOf());
        }
      }
    }
    return List.copyOf(days);
  }

  private static boolean isBy(@Nullable LocalDate given, @Nullable LocalDate day) {
    return day == null || given != null && !given.isAfter(day);
  }

  /** A source that both asserts and alleges figures is heard once, with the newer. */
  private List<Voice> voices(Predicate<Step> known) {
    Map<String, Voice> voices = new LinkedHashMap<>();
    for (TallyLine line : lines) {
      List<Step> current = line.isClaimedTrue() ? line.current(known) : List.of();
      if (!current.isEmpty()) {
        String source = line.source().key();
        voices.merge(source, new Voice(line, current, reliable.contains(source)), Voice::newer);
      }
    }
    return List.copyOf(voices.values());
  }
}
