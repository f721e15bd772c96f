package org.quipu.app.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quipu.app.exchange.IncidentWording;
import org.quipu.app.exchange.TallyWording;
import org.quipu.app.exchange.Wording;
import org.quipu.core.claim.CountClaim;
import org.quipu.core.quantity.Measure;
import org.quipu.record.ClaimQuery;
import org.quipu.record.IncidentQuery;
import org.quipu.record.Record;
import org.quipu.record.entry.RecordedClaim;
import org.quipu.record.incident.Incident;
import org.quipu.record.source.SourceGroup;
import org.quipu.record.source.SourceGroups;
import org.quipu.record.tally.Codebook;
import org.quipu.record.tally.Estimate;
import org.quipu.record.tally.Step;
import org.quipu.record.tally.Tally;
import org.quipu.record.tally.TallyLine;
import org.quipu.record.tally.TallyRow;
import org.quipu.record.tally.TallyRule;
import org.quipu.record.tally.Total;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code quipu tally}: the figures claimed for a measure, by claim, source, day or rule. */
@Command(
    name = "tally",
    mixinStandardHelpOptions = true,
    description = {
      "Shows the figures claimed for a measure. Nothing is summed or averaged.",
      "Without --by: a line for every source and day of the whole record. With --by: incident by"
          + " incident, by source (who said what when), by rule (low, best and high under each named"
          + " rule), or by day (what could be believed when, under one rule)."
    },
    footer = {
      "",
      "Example: quipu tally peru.quipu --measure killed --by rule",
      "Rules: most-conservative, median, latest-official, most-precise, least-precise,"
          + " minimum-maximum, most-frequent, ucdp; docs/tallies.md says where each comes from.",
      "Measures: killed, injured, hospitalised, detained, missing, displaced, participants, votes_for,"
          + " votes_against, abstentions, votes_needed, and the free ones that claims --kind count lists."
    })
final class TallyCommand implements Callable<Integer> {
  @Mixin private RecordOption file;

  @Option(names = "--measure", required = true, description = "What is counted, such as killed.")
  private String measure;

  @Option(names = "--place", description = "Part of the name of the place.")
  private @Nullable String place;

  enum By {
    source,
    rule,
    day
  }

  @Option(names = "--by", description = "${COMPLETION-CANDIDATES}.")
  private @Nullable By by;

  @Option(names = "--incident", description = "One incident or campaign: its id or a claim's.")
  private @Nullable String incident;

  @Option(names = "--rule", description = "For --by day (default: ${DEFAULT-VALUE}).")
  private String rule = "minimum-maximum";

  @Option(
      names = "--codebook",
      description =
          "Numbers for vague words: acled, ccc or count-love. Without it they stay words.")
  private @Nullable String codebook;

  @Option(
      names = "--reliable",
      split = ";",
      description = "Names of the sources that the rule ucdp takes for the most reliable.")
  private List<String> reliable = List.of();

  @Override
  public Integer call() {
    if (by == null && incident != null) {
      by = By.source;
    }
    try (Record record = file.forReading()) {
      boolean any = by == null ? figures(record) : incidents(record, by);
      if (!any) {
        System.err.println("No figure for \"" + measure + "\" is on record.");
      }
      return 0;
    }
  }

  private boolean figures(Record record) {
    ClaimQuery query = ClaimQuery.builder().place(place).build();
    Table table = new Table("DAY", "FIGURE", "SCOPE", "PLACE", "STATUS", "SAYS", "CLAIM", "WORDS");
    for (TallyRow row : record.tally(new Measure(measure), query)) {
      RecordedClaim first = row.claims().get(0);
      CountClaim claim = (CountClaim) first.claim();
      table.row(
          Wording.day(first),
          Wording.quantity(claim.count().quantity()),
          row.cumulative()
              ? "total" + (claim.count().since() == null ? "" : " since " + claim.count().since())
              : "one occurrence",
          claim.count().place() == null ? "" : claim.count().place().place().name(),
          row.status().code(),
          row.saysSo().equals(row.publisher())
              ? row.publisher()
              : row.saysSo() + ", in " + row.publisher(),
          Ids.brief(first.id().value()),
          claim.basis().evidence().quote().text());
    }
    if (!table.isEmpty()) {
      table.print(System.out);
    }
    return !table.isEmpty();
  }

  private boolean incidents(Record record, By by) {
    TallyRule chosen = Filters.parse(TallyRule.class, "--rule", rule);
    Codebook book = codebook();
    IncidentQuery all =
        new IncidentQuery(null, null, null, null, place, null, null, new Measure(measure), 1, 0, 0);
    List<Incident> wanted =
        incident == null ? record.incidents(all) : List.of(Incidents.named(record, incident));
    boolean any = false;
    for (Incident each : wanted) {
      SourceGroups sources = record.sources(each.claims());
      Set<String> trusted =
          sources.groups().stream()
              .filter(group -> reliable.contains(group.name()))
              .map(SourceGroup::key)
              .collect(Collectors.toSet());
      Tally tally = Tally.of(new Measure(measure), each.claims(), sources, book, trusted);
      if (!tally.totals().isEmpty()) {
        System.out.println((any ? "\n" : "") + IncidentWording.head(each));
        any = true;
      }
      for (Total total : tally.totals()) {
        System.out.println("  " + total.scope().words());
        Table table =
            switch (by) {
              case source -> sources(total);
              case rule -> rules(total);
              case day -> days(total, chosen);
            };
        table.print(System.out);
      }
    }
    return any;
  }

  private @Nullable Codebook codebook() {
    if (codebook == null) {
      return null;
    }
    if (!Codebook.names().contains(codebook)) {
      throw new UsageException(
          "--codebook is one of " + String.join(", ", Codebook.names()) + ", not " + codebook);
    }
    return Codebook.named(codebook);
  }

  private static Table sources(Total total) {
    Table table = new Table("    SOURCE", "AS OF", "FIGURE", "STATUS", "TOLD BY", "CLAIM", "WORDS");
    for (TallyLine line : total.lines()) {
      for (Step step : line.steps()) {
        RecordedClaim first = step.claims().get(0);
        table.row(
            "    " + line.source().name() + (line.isOfficial() ? " (official)" : ""),
            step.asOf() == null ? "not known" : step.asOf().toString(),
            Wording.quantity(step.figure().quantity()),
            line.status().code(),
            step.claims().stream()
                .map(claim -> claim.document().publisher())
                .distinct()
                .collect(Collectors.joining("; ")),
            Ids.brief(first.id().value()),
            first.claim().basis().evidence().quote().text());
      }
    }
    return table;
  }

  private static Table rules(Total total) {
    Table table = new Table("    RULE", "LOW", "BEST", "HIGH", "FROM", "NOTE");
    total
        .estimates(null)
        .forEach(
            (rule, estimate) ->
                table.row(
                    "    " + rule.code(),
                    TallyWording.end(estimate.low()),
                    TallyWording.best(estimate),
                    TallyWording.end(estimate.high()),
                    TallyWording.from(estimate),
                    TallyWording.note(estimate)));
    return table;
  }

  private static Table days(Total total, TallyRule rule) {
    Table table = new Table("    BELIEVED ON", "LOW", "BEST", "HIGH", "FROM", "NOTE");
    for (Estimate estimate : total.believed(rule)) {
      table.row(
          "    " + estimate.day(),
          TallyWording.end(estimate.low()),
          TallyWording.best(estimate),
          TallyWording.end(estimate.high()),
          TallyWording.from(estimate),
          TallyWording.note(estimate));
    }
    return table;
  }
}
