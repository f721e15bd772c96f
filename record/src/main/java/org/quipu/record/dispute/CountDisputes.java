package org.quipu.record.dispute;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.quipu.core.claim.CountClaim;
import org.quipu.core.quantity.Bound;
import org.quipu.core.quantity.Measure;
import org.quipu.core.quantity.Quantity;
import org.quipu.record.entry.RecordedClaim;
import org.quipu.record.source.SourceGroups;
import org.quipu.record.tally.Scope;
import org.quipu.record.tally.Step;
import org.quipu.record.tally.Tally;
import org.quipu.record.tally.TallyLine;
import org.quipu.record.tally.Total;

/** Figures that differ: one entry for each scope and kind, with all values that take part. */
final class CountDisputes {
  private final SourceGroups sources;
  private final List<Dispute> disputes = new ArrayList<>();

  private final Votes votes;
  private final Deeds deeds;

  private CountDisputes(List<RecordedClaim> claims, SourceGroups sources) {
    this.sources = sources;
    this.votes = Votes.of(claims);
    this.deeds = Deeds.of(claims);
  }

  static List<Dispute> of(List<RecordedClaim> claims, SourceGroups sources) {
    Set<Measure> measures = new LinkedHashSet<>();
    for (RecordedClaim claim : claims) {
      if (claim.claim() instanceof CountClaim counted) {
        measures.add(counted.count().measure());
      }
    }
    CountDisputes disputes = new CountDisputes(claims, sources);
    for (Measure measure : measures) {
      Tally tally = Tally.of(measure, claims, sources);
      for (Total total : tally.totals()) {
        // Parts are parts of something else each.
        if (!total.scope().part()) {
          disputes.within(total);
        }
      }
      disputes.across(tally);
    }
    return disputes.disputes;
  }

  /**
   * By identity: a step holds its claims, and hashing those for each of a million pairs is slow.
   */
  private static Set<Step> steps() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  private void within(Total total) {
    Set<Step> contradicting = steps();
    Set<Step> growing = steps();
    List<TallyLine> lines = total.lines().stream().filter(TallyLine::isClaimedTrue).toList();
    for (int i = 0; i < lines.size(); i++) {
      for (int k = i; k < lines.size(); k++) {
        for (Step step : lines.get(i).steps()) {
          for (Step other : lines.get(k).steps()) {
            CountPair pair = new CountPair(lines.get(i), step, lines.get(k), other);
            Optional<DisputeKind> kind =
                votes.areOfOneVote(total.scope().measure(), step, other)
                        && deeds.areOfOneDeed(total.scope().measure(), step, other)
                    ? pair.kind()
                    : Optional.empty();
            kind.ifPresent(
                which ->
                    (which == DisputeKind.CONTRADICTION ? contradicting : growing)
                        .addAll(List.of(step, other)));
          }
        }
      }
    }
    if (!contradicting.isEmpty()) {
      contradicting.addAll(vague(lines, contradicting));
      add(
          DisputeKind.CONTRADICTION,
          total.scope().words(),
          contradicting,
          "no number satisfies all of them as of the same day");
    }
    if (!growing.isEmpty()) {
      add(
          DisputeKind.EARLIER_AND_LATER,
          total.scope().words(),
          growing,
          "the later figures are of later days, or correct the earlier ones");
    }
  }

  /** Beside numbers that are in dispute, what others say of that day without a number. */
  private static List<Step> vague(List<TallyLine> lines, Set<Step> numbers) {
    return lines.stream()
        .flatMap(line -> line.steps().stream())
        .filter(step -> step.figure().quantity().bound() == Bound.VAGUE)
        .filter(step -> numbers.stream().anyMatch(n -> Objects.equals(n.asOf(), step.asOf())))
        .toList();
  }

  /** What one scope counts and another counts a part of, as of one day. */
  private void across(Tally tally) {
    for (Total wide : tally.totals()) {
      for (Total narrow : tally.totals()) {
        if (isWithin(narrow.scope(), wide.scope())) {
          Set<Step> steps = steps();
          Set<Step> others = steps();
          for (TallyLine line : wide.lines()) {
            for (TallyLine other : narrow.lines()) {
              if (line.isClaimedTrue() && other.isClaimedTrue()) {
                pair(line, other, steps, others);
              }
            }
          }
          if (!steps.isEmpty()) {
            List<Side> sides = new ArrayList<>(sides(steps, ""));
            sides.addAll(sides(others, " (" + narrow.scope().words() + ")"));
            disputes.add(
                new Dispute(
                    DisputePoint.COUNT,
                    DisputeKind.DIFFERENT_SCOPE,
                    wide.scope().words(),
                    sides,
                    "one counts a part of what the other counts"));
          }
        }
      }
    }
  }

  private static void pair(TallyLine line, TallyLine other, Set<Step> steps, Set<Step> others) {
    for (Step step : line.steps()) {
      for (Step narrow : other.steps()) {
        if (step.asOf() != null
            && step.asOf().equals(narrow.asOf())
            && !CountPair.isOneOfMany(narrow)
            && CountPair.differ(step.figure(), narrow.figure())) {
          steps.add(step);
          others.add(narrow);
        }
      }
    }
  }

  private static boolean isWithin(Scope narrow, Scope wide) {
    boolean alike =
        narrow.cumulative() == wide.cumulative() && Objects.equals(narrow.since(), wide.since());
    return alike && wide.isWidest() && !narrow.isWidest();
  }

  private void add(DisputeKind kind, String about, Set<Step> steps, String why) {
    List<Side> sides = sides(steps, "");
    if (sides.size() > 1) {
      disputes.add(new Dispute(DisputePoint.COUNT, kind, about, sides, why));
    }
  }

  private List<Side> sides(Set<Step> steps, String suffix) {
    Map<String, List<RecordedClaim>> byValue = new LinkedHashMap<>();
    for (Step step : steps) {
      byValue
          .computeIfAbsent(value(step.figure().quantity()) + suffix, key -> new ArrayList<>())
          .addAll(step.claims());
    }
    List<Side> sides = new ArrayList<>();
    byValue.forEach((value, claims) -> sides.add(Side.of(value, claims, sources)));
    return sides;
  }

  private static String value(Quantity quantity) {
    return switch (quantity.bound()) {
      case EXACT -> String.valueOf(quantity.value());
      case AT_LEAST -> "at least " + quantity.value();
      case MORE_THAN -> "more than " + quantity.value();
      case AT_MOST -> "at most " + quantity.value();
      case LESS_THAN -> "fewer than " + quantity.value();
      case ABOUT -> "about " + quantity.value();
      case RANGE -> quantity.low() + " to " + quantity.high();
      case VAGUE -> "“" + quantity.words() + "”";
    };
  }
}
