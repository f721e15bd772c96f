package org.quipu.app.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quipu.core.document.DocumentId;
import org.quipu.core.event.Act;
import org.quipu.core.event.ActId;
import org.quipu.core.time.DateRange;
import org.quipu.procedure.CaseFile;
import org.quipu.procedure.Procedure;
import org.quipu.procedure.Requirement;
import org.quipu.procedure.fact.ActsTold;
import org.quipu.procedure.fact.ActsTold.ActTold;
import org.quipu.procedure.fact.Facts;
import org.quipu.procedure.fact.Gathering;
import org.quipu.procedure.fact.Selector;
import org.quipu.procedure.fact.Told;
import org.quipu.procedure.fact.Value;
import org.quipu.procedure.finding.Examination;
import org.quipu.procedure.load.Library;
import org.quipu.record.entry.DayBasis;
import org.quipu.record.entry.RecordedClaim;

/** The acts of a record, each with the findings of the procedure that governed it. */
public final class Checks {
  private final Library library;
  private final List<Told> claims;
  private final Gathering gathering;
  private final Map<String, DocumentId> documents;
  private final @Nullable LocalDate asOf;

  /**
   * @param claims in force, of the whole record
   * @param asOf only what was published by then counts, and only readings and rulings of by then;
   *     null for all. A document without a date is left out where a day is given.
   */
  public Checks(Library library, List<RecordedClaim> claims, @Nullable LocalDate asOf) {
    this.library = library;
    this.asOf = asOf;
    this.claims = claims.stream().map(Checks::told).filter(told -> isBy(told, asOf)).toList();
    this.gathering = new Gathering(this.claims);
    this.documents =
        this.claims.stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    told -> told.id().value(), told -> told.claim().document(), (one, two) -> one));
  }

  private static boolean isBy(Told told, @Nullable LocalDate day) {
    return day == null || told.published() != null && !told.published().isAfter(day);
  }

  private static Told told(RecordedClaim claim) {
    boolean dated = claim.dayBasis() == DayBasis.STATED || claim.dayBasis() == DayBasis.INFERRED;
    var published = claim.document().metadata().published();
    DateRange days = published == null ? null : published.value();
    return new Told(
        claim.id(),
        claim.claim(),
        claim.saysSo(),
        days == null ? null : days.from(),
        dated ? claim.dayFrom() : null,
        dated ? claim.dayTo() : null);
  }

  /**
   * All acts that the record tells and that a procedure governs, by day; first those of case files.
   *
   * @param country ISO 3166-1 alpha-3, null for all
   */
  public List<Checked> all(@Nullable String country) {
    Map<String, CaseFile> acts = new LinkedHashMap<>();
    for (CaseFile each : library.cases()) {
      acts.put(each.id(), each);
    }
    for (ActTold each : ActsTold.of(claims)) {
      Optional<Procedure> law = library.inForce(each.country(), each.act(), each.day());
      if (law.isPresent() && !each.act().isProceeding()) {
        CaseFile act = CaseFile.of(law.get(), each.act(), each.day(), List.of());
        acts.putIfAbsent(act.id(), act);
      }
    }
    return acts.values().stream()
        .filter(act -> country == null || act.country().equals(country))
        .map(act -> check(act, null))
        .filter(Checked::isOnRecord)
        .sorted(Comparator.comparing((Checked each) -> each.act().day()))
        .toList();
  }

  /**
   * Acts that the record gives a country and a day and that no procedure in the library governs.
   */
  public List<ActTold> withoutProcedure() {
    return ActsTold.of(claims).stream()
        .filter(each -> !each.act().isProceeding())
        .filter(each -> library.inForce(each.country(), each.act(), each.day()).isEmpty())
        .toList();
  }

  /**
   * One act, whether the record tells anything of it or not.
   *
   * @param id as {@link ActId} writes it
   * @param reading id of the one reading to take, null for all
   * @return empty when there is neither a case file nor a procedure in force for it
   */
  public Optional<Checked> one(String id, @Nullable String reading) {
    ActId act = ActId.parse(id);
    return library
        .caseFile(act.toString())
        .or(
            () ->
                library
                    .inForce(act.country(), act.act(), act.day())
                    .map(law -> CaseFile.of(law, act.act(), act.day(), List.of())))
        .map(found -> check(found, reading));
  }

  private Checked check(CaseFile whole, @Nullable String reading) {
    CaseFile act = asOf == null ? whole : whole.asOf(asOf);
    Map<String, Selector> selectors = new LinkedHashMap<>();
    Map<String, Value.Kind> kinds = new HashMap<>();
    act.procedure()
        .facts()
        .forEach(
            (name, form) -> {
              kinds.put(name, form.kind());
              if (form.from() != null) {
                selectors.put(name, form.from());
              }
            });
    Facts facts = gathering.of(act.id(), act.country(), act.day(), act.about(), selectors, kinds);
    Selector itself = remark(List.of(act.act()));
    List<Told> told =
        new ArrayList<>(
            gathering.steps(
                itself.taking(Selector.Take.DAY), act.country(), act.day(), act.about()));
    told.sort(
        Comparator.comparing(
                Told::published, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(each -> each.id().value()));
    Map<String, List<Told>> remarks = new LinkedHashMap<>();
    for (Requirement requirement : act.procedure().requirements()) {
      remarks.put(
          requirement.id(),
          gathering.remarks(
              requirement.beside(), itself, act.id(), act.country(), act.day(), act.about()));
    }
    return new Checked(act, facts, told, Examination.of(act, facts, reading), remarks, documents);
  }

  private static Selector remark(List<Act> acts) {
    return new Selector(Selector.Take.FACT, acts, null, null, null, Selector.Side.ON_ACT, 0);
  }
}
