package org.quipu.procedure.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quipu.procedure.CaseFile;
import org.quipu.procedure.CaseReading;
import org.quipu.procedure.Citation;
import org.quipu.procedure.Holder;
import org.quipu.procedure.LawReading;
import org.quipu.procedure.LegalText;
import org.quipu.procedure.Outcome;
import org.quipu.procedure.Procedure;
import org.quipu.procedure.Requirement;
import org.quipu.procedure.Ruling;
import org.quipu.procedure.View;
import org.quipu.procedure.fact.Facts;
import org.quipu.procedure.fact.Known;
import org.quipu.procedure.fact.Trust;
import org.quipu.procedure.fact.Value;
import org.quipu.procedure.rule.Answer;
import org.quipu.procedure.rule.Answer.Verdict;
import org.quipu.procedure.rule.Convention;
import org.quipu.procedure.rule.Situation;
import org.quipu.procedure.rule.Standard;

/** Holds a procedure against the facts of an act: every reading, every credible value. */
public final class Examination {
  /** One set of values under one reading, with what it came to. */
  private record Trial(
      @Nullable CaseReading happened, LawReading law, Map<String, Value> values, Verdict verdict) {}

  private static final Comparator<CaseReading> BY_DAY =
      Comparator.comparing((CaseReading reading) -> reading.holder().date().from())
          .thenComparing(CaseReading::id);

  private final CaseFile act;
  private final Facts recorded;
  private final @Nullable String only;
  private final Procedure procedure;
  private final Set<String> inForce;

  private Examination(CaseFile act, Facts recorded, @Nullable String only) {
    this.act = act;
    this.only = only;
    this.procedure = act.procedure();
    this.inForce =
        procedure.lawOn(act.day()).stream().map(LegalText::id).collect(Collectors.toSet());
    Facts all = recorded;
    for (String name : act.given().names()) {
      for (Known known : act.given().of(name)) {
        all = all.with(name, known.value(), known.sources());
      }
    }
    this.recorded = all;
  }

  /**
   * A finding for each requirement in force on the day of the act, in the order of the procedure.
   *
   * @param recorded what a record tells of the act; what its case file gives is added
   * @param only id of the one reading to take, null for all; readings of another matter stay all
   */
  public static List<Finding> of(CaseFile act, Facts recorded, @Nullable String only) {
    Examination examination = new Examination(act, recorded, only);
    return act.procedure().requirements().stream()
        .filter(requirement -> requirement.isInForce(act.day()))
        .map(examination::finding)
        .toList();
  }

  private Finding finding(Requirement requirement) {
    List<Trial> trials = new ArrayList<>();
    List<Line> lines = merged(requirement, trials);
    Set<String> missing = new TreeSet<>();
    EnumSet<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
    for (Line line : lines) {
      missing.addAll(line.answer().missing());
      verdicts.add(line.answer().verdict());
    }
    List<View> views =
        act.views().stream()
            .filter(view -> requirement.id().equals(view.requirement()))
            .sorted(Comparator.comparing(view -> view.holder().date().from()))
            .toList();
    Outcome outcome = isNeverComputed(requirement) ? held(views) : outcome(verdicts);
    return new Finding(
        requirement,
        outcome,
        lines,
        outcome == Outcome.NOT_ENOUGH_FACTS || verdicts.contains(Verdict.UNKNOWN)
            ? List.copyOf(missing)
            : List.of(),
        differences(requirement, trials),
        rulings(requirement),
        views,
        unverified(requirement, lines));
  }

  private static boolean isNeverComputed(Requirement requirement) {
    return requirement.readings().stream()
        .map(LawReading::rule)
        .anyMatch(rule -> rule instanceof Standard || rule instanceof Convention);
  }

  private static Outcome outcome(Set<Verdict> verdicts) {
    if (verdicts.contains(Verdict.MET) && verdicts.contains(Verdict.NOT_MET)) {
      return Outcome.DISPUTED;
    }
    if (verdicts.contains(Verdict.UNKNOWN)) {
      return Outcome.NOT_ENOUGH_FACTS;
    }
    return verdicts.contains(Verdict.MET) ? Outcome.SATISFIED : Outcome.NOT_SATISFIED;
  }

  /** Views on both sides make a dispute; on one side they decide nothing. */
  private static Outcome held(List<View> views) {
    Set<View.Stand> stands = views.stream().map(View::stand).collect(Collectors.toSet());
    return stands.contains(View.Stand.MET) && stands.contains(View.Stand.NOT_MET)
        ? Outcome.DISPUTED
        : Outcome.NOT_ENOUGH_FACTS;
  }

  /** Readings of what happened that all come to the same lines are told once. */
  private List<Line> merged(Requirement requirement, List<Trial> trials) {
    List<CaseReading> readings = chosen(act.readings().stream().sorted(BY_DAY).toList());
    if (readings.isEmpty()) {
      return lines(requirement, null, recorded, trials);
    }
    List<List<Line>> all =
        readings.stream()
            .map(reading -> lines(requirement, reading, reading.on(recorded), trials))
            .toList();
    boolean same =
        all.stream().map(Examination::calculations).distinct().count() == 1
            && readings.stream().noneMatch(reading -> touches(reading, requirement));
    if (same) {
      return all.get(0).stream()
          .map(line -> new Line(null, line.law(), line.answer(), line.used()))
          .toList();
    }
    return all.stream().flatMap(List::stream).toList();
  }

  private static boolean touches(CaseReading reading, Requirement requirement) {
    return requirement.readings().stream()
        .flatMap(law -> law.rule().facts().stream())
        .anyMatch(fact -> reading.given().containsKey(fact) || reading.unknown().contains(fact));
  }

  private static List<Object> calculations(List<Line> lines) {
    return lines.stream().<Object>map(line -> List.of(line.law(), line.answer())).toList();
  }

  private List<CaseReading> chosen(List<CaseReading> readings) {
    List<CaseReading> one = readings.stream().filter(reading -> reading.id().equals(only)).toList();
    return one.isEmpty() ? readings : one;
  }

  private List<LawReading> chosen(Requirement requirement) {
    List<LawReading> one =
        requirement.readings().stream()
            .filter(reading -> only != null && only.equals(reading.id()))
            .toList();
    return one.isEmpty() ? requirement.readings() : one;
  }

  private List<Line> lines(
      Requirement requirement, @Nullable CaseReading happened, Facts facts, List<Trial> trials) {
    List<Line> lines = new ArrayList<>();
    for (LawReading law : chosen(requirement)) {
      Set<Answer> seen = new LinkedHashSet<>();
      for (Map<String, Known> values : Combinations.of(law.rule().facts(), facts)) {
        Map<String, Value> plain = new HashMap<>();
        values.forEach((name, known) -> plain.put(name, known.value()));
        Answer answer =
            law.rule()
                .answer(
                    new Situation(
                        act.day(), plain, procedure.numbers(), inForce, procedure.holidays()));
        trials.add(new Trial(happened, law, plain, answer.verdict()));
        if (seen.add(answer)) {
          lines.add(new Line(happened, law, answer, values));
        }
      }
    }
    return lines;
  }

  /** Facts of the rule, and figures of the same vote, on which sources differ. */
  private List<Difference> differences(Requirement requirement, List<Trial> trials) {
    Set<String> names = new TreeSet<>();
    for (LawReading law : requirement.readings()) {
      names.addAll(law.rule().facts());
      names.addAll(law.rule().beside());
    }
    return names.stream()
        .filter(name -> recorded.of(name).size() > 1)
        .map(name -> new Difference(name, recorded.of(name), matters(name, trials)))
        .toList();
  }

  /** With all other values equal, one value leads elsewhere than another. */
  private static boolean matters(String name, List<Trial> trials) {
    Map<Trial, Verdict> verdicts = new HashMap<>();
    for (Trial trial : trials) {
      if (!trial.values().containsKey(name)) {
        continue;
      }
      Map<String, Value> others = new HashMap<>(trial.values());
      others.remove(name);
      Trial rest = new Trial(trial.happened(), trial.law(), others, Verdict.UNKNOWN);
      Verdict before = verdicts.putIfAbsent(rest, trial.verdict());
      if (before != null && before != trial.verdict()) {
        return true;
      }
    }
    return false;
  }

  private List<Ruling> rulings(Requirement requirement) {
    return Stream.concat(procedure.rulings().stream(), act.rulings().stream())
        .filter(ruling -> requirement.id().equals(ruling.requirement()))
        .sorted(Comparator.comparing(ruling -> ruling.date().from()))
        .toList();
  }

  private List<String> unverified(Requirement requirement, List<Line> lines) {
    Set<String> why = new LinkedHashSet<>();
    if (requirement.unverified() != null) {
      why.add(requirement.unverified());
    }
    if (procedure.unverified() != null) {
      why.add(procedure.unverified());
    }
    for (Citation citation : requirement.law()) {
      if (!citation.law().isInForce(act.day())) {
        why.add(citation.law().cite() + " was not in force on " + act.day());
      }
      if (citation.law().trust() != Trust.VERIFIED) {
        why.add("the text of " + citation.law().cite() + " is " + citation.law().trust().code());
      }
    }
    for (Line line : lines) {
      doubt(why, line.law().holder());
      doubt(why, line.happened() == null ? null : line.happened().holder());
      doubt(why, line.used());
    }
    return List.copyOf(why);
  }

  /** A value that somebody gives whose words were not read. */
  private static void doubt(Set<String> why, Map<String, Known> used) {
    new TreeMap<>(used)
        .forEach(
            (name, known) -> {
              boolean read =
                  known.sources().stream().anyMatch(source -> source.trust() == Trust.VERIFIED);
              if (!read && !known.sources().isEmpty()) {
                why.add(
                    "that "
                        + name
                        + " is "
                        + known.value().words()
                        + " is "
                        + known.sources().get(0).trust().code());
              }
            });
  }

  private static void doubt(Set<String> why, @Nullable Holder holder) {
    if (holder != null && holder.trust() != Trust.VERIFIED) {
      why.add("the reading of " + holder.name() + " is " + holder.trust().code());
    }
  }
}
