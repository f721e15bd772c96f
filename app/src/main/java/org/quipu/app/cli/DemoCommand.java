package org.quipu.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quipu.app.exchange.IncidentWording;
import org.quipu.app.exchange.Wording;
import org.quipu.app.finding.Checked;
import org.quipu.app.finding.Checks;
import org.quipu.core.claim.CountClaim;
import org.quipu.core.claim.EventClaim;
import org.quipu.core.quantity.Measure;
import org.quipu.procedure.Outcome;
import org.quipu.procedure.load.Library;
import org.quipu.record.ClaimQuery;
import org.quipu.record.IncidentQuery;
import org.quipu.record.Record;
import org.quipu.record.dispute.Dispute;
import org.quipu.record.dispute.Disputes;
import org.quipu.record.entry.RecordedClaim;
import org.quipu.record.incident.Incident;
import org.quipu.record.source.SourceGroup;
import org.quipu.record.tally.TallyRow;
import org.quipu.text.code.Coder;
import org.quipu.text.open.Given;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code quipu demo}: the main job on the bundled samples. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description =
        "Reads the bundled samples into a record, shows what is in it and serves it as a web page.",
    footer = {"", "Example: quipu demo --port 8080"})
final class DemoCommand implements Callable<Integer> {
  private static final int SHOWN = 12;

  @Option(
      names = "--record",
      paramLabel = "RECORD",
      description = "Where the record is kept (default: ${DEFAULT-VALUE}).")
  private Path file = Path.of("demo.quipu");

  @Option(names = "--no-serve", description = "Stop after the summary.")
  private boolean summaryOnly;

  @Mixin private ServeCommand.ServerOptions options;

  @Mixin private Threads threads;

  @Override
  public Integer call() throws IOException {
    System.out.println(
        "Reading the bundled samples (written for Quipu; publishers invented) \u2026");
    Path folder = Files.createTempDirectory("quipu-samples");
    try (Record record = Files.exists(file) ? Record.open(file) : Record.create(file)) {
      int code =
          ReadCommand.read(
              record, Samples.unpack(folder), Given.NOTHING, threads.count(), Coder::new, false);
      summarise(record);
      if (code != 0 || summaryOnly) {
        return code;
      }
      return ServeCommand.serve(record, options);
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private void summarise(Record record) {
    Map<String, Integer> kinds = new TreeMap<>();
    for (RecordedClaim row : record.claims(ClaimQuery.ALL)) {
      if (row.claim() instanceof EventClaim told) {
        kinds.merge(
            told.event().type() == null ? "institutional acts" : told.event().type().code(),
            1,
            Integer::sum);
      }
    }
    System.out.println();
    System.out.println("What the sources tell, by PLOVER type:");
    StringBuilder line = new StringBuilder("  ");
    for (Map.Entry<String, Integer> kind : kinds.entrySet()) {
      String part = kind.getKey() + " " + kind.getValue() + "   ";
      if (line.length() + part.length() > 100) {
        System.out.println(line);
        line = new StringBuilder("  ");
      }
      line.append(part);
    }
    System.out.println(line);
    figures(record);
    incidents(record);
    disputes(record);
    acts(record);
    System.out.println();
    System.out.println("The record is " + file + ". Ask it, for example:");
    System.out.println("  quipu claims " + file + " --type PROTEST --from 2022-12-07");
    System.out.println("  quipu tally " + file + " --measure killed --by rule");
    System.out.println("  quipu incident " + file + " INCIDENT");
    System.out.println("  quipu disputes " + file);
    System.out.println("  quipu check " + file + " --act PER/removal/2022-12-07");
    System.out.println("  quipu why " + file + " CLAIM        (an id from these lists)");
    System.out.println("  quipu search " + file + " \"estado de emergencia\"");
    System.out.println();
  }

  private static void figures(Record record) {
    List<TallyRow> rows = record.tally(Measure.KILLED, ClaimQuery.ALL);
    System.out.println();
    System.out.println(
        "Figures for people killed, as the sources give them (" + rows.size() + " lines):");
    Table table = new Table("  DAY", "FIGURE", "SAYS", "WORDS");
    for (TallyRow row : rows.subList(0, Math.min(SHOWN, rows.size()))) {
      RecordedClaim first = row.claims().get(0);
      CountClaim claim = (CountClaim) first.claim();
      table.row(
          "  " + Wording.day(first),
          Wording.quantity(claim.count().quantity()),
          row.saysSo(),
          claim.basis().evidence().quote().text());
    }
    table.print(System.out);
    if (rows.size() > SHOWN) {
      System.out.println("  \u2026");
    }
  }

  private static void incidents(Record record) {
    IncidentQuery query = IncidentQuery.atLeast(2);
    List<Incident> incidents = record.incidents(query);
    System.out.println();
    System.out.println(
        "Incidents that several documents are taken to tell (" + incidents.size() + "):");
    for (Incident each : incidents.subList(0, Math.min(SHOWN / 2, incidents.size()))) {
      System.out.println("  " + IncidentWording.head(each));
    }
    if (incidents.size() > SHOWN / 2) {
      System.out.println("  \u2026");
    }
  }

  private static void disputes(Record record) {
    System.out.println();
    System.out.println("Where independent sources cannot all be right:");
    for (Incident each : record.disputable(IncidentQuery.ALL)) {
      List<RecordedClaim> claims = each.claims();
      if (claims.size() > 1) {
        for (Dispute dispute : Disputes.contradictions(claims, record.sources(claims))) {
          System.out.println(
              "  "
                  + IncidentWording.place(each)
                  + ", "
                  + dispute.about()
                  + ": "
                  + dispute.sides().stream()
                      .map(
                          side ->
                              side.value()
                                  + " ("
                                  + side.sources().stream()
                                      .map(SourceGroup::name)
                                      .collect(Collectors.joining("; "))
                                  + ")")
                      .collect(Collectors.joining(" / ")));
        }
      }
    }
  }

  /** Requirements under their outcomes; nothing is summed, for a sum would be a verdict. */
  private static void acts(Record record) {
    System.out.println();
    System.out.println(
        "What the law in force asked of acts on record, requirement by requirement:");
    Checks checks = new Checks(Library.bundled(), record.claims(ClaimQuery.ALL), null);
    for (Checked each : checks.all(null)) {
      System.out.println("  " + each.act().id() + ": " + each.act().title());
      for (Outcome outcome : Outcome.values()) {
        List<String> requirements =
            each.findings().stream()
                .filter(finding -> finding.outcome() == outcome)
                .map(finding -> finding.requirement().id())
                .toList();
        if (!requirements.isEmpty()) {
          System.out.println("    " + outcome.words() + ": " + String.join(", ", requirements));
        }
      }
    }
  }
}
