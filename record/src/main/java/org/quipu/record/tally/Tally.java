package org.quipu.record.tally;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quipu.core.claim.CountClaim;
import org.quipu.core.event.Status;
import org.quipu.core.quantity.Measure;
import org.quipu.record.entry.RecordedClaim;
import org.quipu.record.source.SourceGroup;
import org.quipu.record.source.SourceGroups;
import org.quipu.record.source.Told;

/**
 * What is claimed about one measure of an incident or campaign. Totals since some day and counts of
 * one occurrence stay apart, and so do counts of some and of all ({@link Scope}). Counts of one
 * occurrence must be those of one incident: nothing here tells two incidents apart.
 *
 * @param totals one for each scope: the widest first, then those with the most sources
 */
public record Tally(Measure measure, List<Total> totals) {
  private static final Comparator<Total> WIDEST =
      comparing((Total total) -> !total.scope().isWidest())
          .thenComparing(total -> total.scope().part())
          .thenComparing(total -> -total.lines().size())
          .thenComparing(total -> total.scope().cumulative(), Comparator.reverseOrder())
          .thenComparing(total -> total.scope().since(), nullsFirst(naturalOrder()))
          .thenComparing(total -> total.scope().whom())
          .thenComparing(total -> total.scope().place());

  private record Line(Scope scope, String source, Status status) {}

  public Tally {
    totals = List.copyOf(totals);
  }

  /** Without a codebook: vague words stay words. */
  public static Tally of(Measure measure, List<RecordedClaim> claims, SourceGroups sources) {
    return of(measure, claims, sources, null, Set.of());
  }

  /**
   * @param claims of one incident or campaign in any order; other measures are passed over
   * @param sources which of them are one source; made of these claims or of more
   * @param codebook gives vague words their numbers; null to leave them words
   * @param reliable keys of the sources that the user takes for the most reliable
   */
  public static Tally of(
      Measure measure,
      List<RecordedClaim> claims,
      SourceGroups sources,
      @Nullable Codebook codebook,
      Set<String> reliable) {
    Scopes scopes = Scopes.of(claims);
    Map<Line, List<Step>> steps = new LinkedHashMap<>();
    Map<String, SourceGroup> groups = new LinkedHashMap<>();
    for (RecordedClaim claim : claims) {
      if (claim.claim() instanceof CountClaim told && told.count().measure().equals(measure)) {
        SourceGroup group = sources.of(claim);
        groups.put(group.key(), group);
        Line line = new Line(scopes.of(told), group.key(), told.basis().status());
        add(
            steps.computeIfAbsent(line, key -> new ArrayList<>()),
            step(claim, told, sources.member(claim).from(), codebook));
      }
    }
    Map<Scope, List<TallyLine>> lines = new LinkedHashMap<>();
    steps.forEach(
        (line, of) -> {
          SourceGroup source = Optional.ofNullable(groups.get(line.source)).orElseThrow();
          lines
              .computeIfAbsent(line.scope, scope -> new ArrayList<>())
              .add(new TallyLine(source, line.scope, line.status, Offices.isOffice(source), of));
        });
    List<Total> totals = new ArrayList<>();
    lines.forEach(
        (scope, of) -> totals.add(new Total(scope, of.stream().sorted(FIRST).toList(), reliable)));
    return new Tally(measure, totals.stream().sorted(WIDEST).toList());
  }

  private static final Comparator<TallyLine> FIRST =
      comparing((TallyLine line) -> line.steps().get(0), TallyLine.BY_DAY)
          .thenComparing(line -> line.source().key())
          .thenComparing(TallyLine::status);

  /** The total over all and everywhere, where anybody claims one. */
  public Optional<Total> total(boolean cumulative) {
    return totals.stream()
        .filter(total -> total.scope().isWidest() && total.scope().cumulative() == cumulative)
        .findFirst();
  }

  private static Step step(
      RecordedClaim claim, CountClaim told, Told from, @Nullable Codebook codebook) {
    LocalDate published = from.published();
    LocalDate asOf = told.count().asOf() == null ? published : told.count().asOf();
    // A copy of last week's text is given for last week, whatever its own date line says.
    if (from.copied() && published != null && (asOf == null || asOf.isAfter(published))) {
      asOf = published;
    }
    Figure figure = Figure.of(told.count().quantity(), codebook);
    return new Step(asOf, published, figure, List.of(claim));
  }

  /** Into the step with the same figure for the same day, where there is one. */
  private static void add(List<Step> steps, Step step) {
    for (int i = 0; i < steps.size(); i++) {
      Step there = steps.get(i);
      if (Objects.equals(there.asOf(), step.asOf()) && there.figure().isSame(step.figure())) {
        List<RecordedClaim> claims = new ArrayList<>(there.claims());
        claims.addAll(step.claims());
        claims.sort(comparing(claim -> claim.id().value()));
        LocalDate first = earlier(there.published(), step.published());
        steps.set(i, new Step(there.asOf(), first, there.figure(), claims));
        return;
      }
    }
    steps.add(step);
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isBefore(other) ? one : other;
  }
}
