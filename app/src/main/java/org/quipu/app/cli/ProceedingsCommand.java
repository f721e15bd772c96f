package org.quipu.app.cli;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quipu.core.document.Folding;
import org.quipu.record.ClaimQuery;
import org.quipu.record.Record;
import org.quipu.record.entry.DayBasis;
import org.quipu.record.entry.RecordedClaim;
import org.quipu.record.source.SourceGroup;
import org.quipu.record.view.Case;
import org.quipu.record.view.CaseStep;
import org.quipu.record.view.Proceedings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code quipu proceedings}: what is said of proceedings against somebody, step by step. */
@Command(
    name = "proceedings",
    mixinStandardHelpOptions = true,
    description =
        "Shows what is said of proceedings against each person: steps, days, bodies, terms.",
    footer = {"", "Example: quipu proceedings peru.quipu --against Castillo"})
final class ProceedingsCommand implements Callable<Integer> {
  @Mixin private RecordOption file;

  @Option(names = "--against", description = "Part of the name of the person.")
  private @Nullable String against;

  @Override
  public Integer call() {
    try (Record record = file.forReading()) {
      List<RecordedClaim> claims = record.claims(ClaimQuery.builder().kind("event").build());
      int cases = 0;
      for (Case each : Proceedings.of(claims, record.sources(claims), record.identities())) {
        if (against == null || Folding.fold(each.against()).contains(Folding.fold(against))) {
          System.out.println((cases++ == 0 ? "" : "\n") + each.against());
          Table table =
              new Table("  DAY", "STEP", "STATUS", "BODY", "TERM", "CLAIM", "SAYS", "WHAT");
          each.steps().forEach(step -> row(table, step));
          table.printRows(System.out);
        }
      }
      System.err.println(Words.count(cases, "case"));
      return 0;
    }
  }

  private static void row(Table table, CaseStep step) {
    table.row(
        "  " + day(step),
        step.act().code(),
        step.status().code(),
        String.join("; ", step.bodies()),
        step.terms().stream().map(ProceedingsCommand::words).collect(Collectors.joining(" or ")),
        Ids.brief(step.claims().get(0).id().value()),
        step.sources().stream().map(SourceGroup::name).collect(Collectors.joining("; ")),
        String.join("; ", step.content()));
  }

  static String day(CaseStep step) {
    if (step.to() == null) {
      return "day not known";
    }
    String day =
        step.from() == null || step.from().equals(step.to())
            ? step.to().toString()
            : step.from() + "/" + step.to();
    return step.basis() == DayBasis.STATED
        ? day
        : step.basis() == DayBasis.INFERRED ? day + " (inferred)" : "by " + day;
  }

  private static String words(Period term) {
    List<String> parts = new ArrayList<>();
    if (term.getYears() != 0) {
      parts.add(Words.count(term.getYears(), "year"));
    }
    if (term.getMonths() != 0) {
      parts.add(Words.count(term.getMonths(), "month"));
    }
    if (term.getDays() != 0) {
      parts.add(Words.count(term.getDays(), "day"));
    }
    return String.join(", ", parts);
  }
}
