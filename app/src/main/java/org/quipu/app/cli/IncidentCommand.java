package org.quipu.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.quipu.app.exchange.IncidentWording;
import org.quipu.app.exchange.Wording;
import org.quipu.core.decision.Linking;
import org.quipu.record.Record;
import org.quipu.record.entry.RecordedClaim;
import org.quipu.record.incident.Incident;
import org.quipu.record.incident.Link;
import org.quipu.record.incident.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code quipu incident}: one incident, report by report, and why the reports are together. */
@Command(
    name = "incident",
    mixinStandardHelpOptions = true,
    description = {
      "Shows what each source tells about one occurrence, the first reporter first,",
      "and why the reports are taken to be about one occurrence."
    },
    footer = {"", "Example: quipu incident peru.quipu i3f0a91be"})
final class IncidentCommand implements Callable<Integer> {
  /** Incidents of a campaign that are shown. */
  private static final int HELD = 20;

  @Mixin private RecordOption file;

  @Parameters(
      index = "1",
      paramLabel = "INCIDENT",
      description = "Its id or a claim's, or the beginning of it.")
  private String id;

  @Override
  public Integer call() {
    try (Record record = file.forReading()) {
      Incident incident = Incidents.named(record, id);
      System.out.println(IncidentWording.head(incident));
      for (Incident.Told told : incident.reports()) {
        report(told, told == incident.reports().get(0) && incident.documents() > 1);
      }
      within(record, incident);
      why(incident);
      for (Linking decision : incident.decisions()) {
        System.out.printf(
            "%n%s of %s and %s by %s at %s: %s%n",
            decision.kind(),
            Ids.brief(decision.one().value()),
            Ids.brief(decision.other().value()),
            decision.by(),
            decision.at(),
            decision.reason());
      }
      return 0;
    }
  }

  private static void report(Incident.Told told, boolean first) {
    Report report = told.report();
    System.out.printf(
        "%n%s, %s%s%n",
        told.document().publisher(),
        report.published() == null ? "day not known" : report.published(),
        first ? " (first to report)" : "");
    Table table = new Table("  CLAIM", "DAY", "WHAT", "STATUS", "WHO", "SAYS", "WORDS");
    for (RecordedClaim row : told.claims()) {
      table.row(
          "  " + Ids.brief(row.id().value()),
          Wording.day(row),
          Wording.what(row.claim()),
          row.claim().basis().status().code(),
          Wording.parties(row.claim()),
          row.saysSo(),
          row.claim().basis().evidence().quote().text());
    }
    table.printRows(System.out);
  }

  private static void within(Record record, Incident campaign) {
    List<Incident> held = record.within(campaign, HELD + 1);
    if (held.isEmpty()) {
      return;
    }
    System.out.printf("%nIncidents in these days and this country:%n");
    held.stream()
        .limit(HELD)
        .forEach(each -> System.out.println("  " + IncidentWording.head(each)));
    if (held.size() > HELD) {
      System.out.println("  \u2026; quipu incidents with --country and --from shows all");
    }
  }

  private static void why(Incident incident) {
    if (incident.links().isEmpty()) {
      return;
    }
    System.out.printf("%nWhy these reports are taken to be of one occurrence:%n");
    for (Link link : incident.links()) {
      System.out.printf(
          "  %s and %s: %.1f%n",
          publisher(incident, link.left()), publisher(incident, link.right()), link.score());
      link.why().forEach(reason -> System.out.println("    " + reason));
    }
  }

  private static String publisher(Incident incident, String report) {
    return incident.reports().stream()
        .filter(told -> told.report().id().equals(report))
        .map(told -> told.document().publisher())
        .findFirst()
        .orElse(report);
  }
}
