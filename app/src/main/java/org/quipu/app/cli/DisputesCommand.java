package org.quipu.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quipu.app.exchange.IncidentWording;
import org.quipu.core.json.CanonicalJson;
import org.quipu.record.IncidentQuery;
import org.quipu.record.Record;
import org.quipu.record.dispute.Dispute;
import org.quipu.record.dispute.DisputeKind;
import org.quipu.record.dispute.Disputes;
import org.quipu.record.dispute.Side;
import org.quipu.record.entry.RecordedClaim;
import org.quipu.record.incident.Incident;
import org.quipu.record.source.SourceGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code quipu disputes}: claims on one point that cannot all be true. */
@Command(
    name = "disputes",
    mixinStandardHelpOptions = true,
    description = {
      "Lists the points on which independent sources cannot all be right, with the sides, who first",
      "said so, and the words. Growth of a figure and counts of different things are no disputes;",
      "--all shows them too. Quipu takes no side."
    },
    footer = {"", "Example: quipu disputes peru.quipu"})
final class DisputesCommand implements Callable<Integer> {
  @Mixin private RecordOption file;

  @Option(names = "--incident", description = "One incident or campaign: its id or a claim's.")
  private @Nullable String incident;

  @Option(names = "--all", description = "Differences too that are no disputes, and why not.")
  private boolean all;

  enum Format {
    text,
    jsonl
  }

  @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: text).")
  private Format format = Format.text;

  @Override
  public Integer call() {
    try (Record record = file.forReading()) {
      List<Incident> wanted =
          incident == null
              ? record.disputable(IncidentQuery.ALL)
              : List.of(Incidents.named(record, incident));
      int found = 0;
      int contradictions = 0;
      for (Incident each : wanted) {
        List<Dispute> disputes = disputes(record, each);
        if (!disputes.isEmpty() && format == Format.text) {
          System.out.println((found == 0 ? "" : "\n") + IncidentWording.head(each));
        }
        for (Dispute dispute : disputes) {
          found++;
          contradictions += dispute.kind() == DisputeKind.CONTRADICTION ? 1 : 0;
          print(each, dispute);
        }
      }
      System.err.println(
          Words.count(contradictions, "dispute")
              + (all ? ", " + Words.count(found - contradictions, "other difference") : ""));
      return 0;
    }
  }

  private List<Dispute> disputes(Record record, Incident incident) {
    List<RecordedClaim> claims = new ArrayList<>(incident.claims());
    if (claims.size() < 2) {
      return List.of();
    }
    return Disputes.of(claims, record.sources(claims)).stream()
        .filter(dispute -> all || dispute.kind() == DisputeKind.CONTRADICTION)
        .toList();
  }

  private void print(Incident incident, Dispute dispute) {
    if (format == Format.jsonl) {
      System.out.println(
          "{\"incident\":\""
              + incident.id()
              + "\",\"dispute\":"
              + CanonicalJson.write(dispute)
              + "}");
      return;
    }
    System.out.printf("  %s: %s (%s)%n", dispute.kind().code(), dispute.about(), dispute.why());
    for (Side side : dispute.sides()) {
      System.out.printf(
          "    %s  %s%n",
          side.value(),
          side.sources().stream().map(SourceGroup::name).collect(Collectors.joining("; ")));
      for (RecordedClaim claim : side.claims()) {
        System.out.printf(
            "      %s %s: \u201C%s\u201D%s%n",
            Ids.brief(claim.id().value()),
            claim.document().publisher(),
            claim.claim().basis().evidence().quote().text().replaceAll("\\s+", " "),
            claim == dispute.firstReporter() ? " (first to say so)" : "");
      }
    }
  }
}
