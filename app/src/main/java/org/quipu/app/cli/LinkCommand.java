package org.quipu.app.cli;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.quipu.app.cli.Signature.Signed;
import org.quipu.core.claim.ClaimId;
import org.quipu.core.decision.Linking;
import org.quipu.record.Record;
import org.quipu.record.incident.Incident;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What a person decides about which claims are of one occurrence. */
abstract class LinkCommand implements Callable<Integer> {
  @Mixin private RecordOption file;

  @Mixin private Signature signature;

  @Override
  public Integer call() {
    Signed signed = signature.now(ChronoUnit.SECONDS);
    try (Record record = file.forWriting()) {
      List<Linking> decisions = decisions(record, signed);
      record.decide(decisions);
      Set<String> incidents = new HashSet<>();
      for (Linking each : decisions) {
        for (ClaimId claim : List.of(each.one(), each.other())) {
          record.incidentOf(claim).map(Incident::id).ifPresent(incidents::add);
        }
      }
      incidents.stream()
          .sorted()
          .forEach(
              id ->
                  System.out.println(
                      Ids.brief(id)
                          + ": "
                          + Words.count(record.incident(id).documents(), "document")));
      return 0;
    }
  }

  abstract List<Linking> decisions(Record record, Signed signed);

  /** {@code quipu merge}. */
  @Command(
      name = "merge",
      mixinStandardHelpOptions = true,
      description = "Says that two incidents are one occurrence. Holds for documents added later.",
      footer = {
        "",
        "Example: quipu merge peru.quipu i3f0a91be i77c02d11 --reason \"the same march\" --by \"A. Reader\""
      })
  static final class Merge extends LinkCommand {
    @Parameters(index = "1", paramLabel = "ONE", description = "An incident's id or a claim's.")
    private String one;

    @Parameters(index = "2", paramLabel = "OTHER", description = "An incident's id or a claim's.")
    private String other;

    @Override
    List<Linking> decisions(Record record, Signed signed) {
      Incident left = Incidents.named(record, one);
      Incident right = Incidents.named(record, other);
      if (left.id().equals(right.id())) {
        throw new UsageException(one + " and " + other + " are one incident already");
      }
      return List.of(
          new Linking.Merge(
              lead(left, one), lead(right, other), signed.by(), signed.at(), signed.reason()));
    }

    /** The claim that was named, or the first of the incident. */
    private static ClaimId lead(Incident incident, String id) {
      return incident.claims().stream()
          .map(claim -> claim.id())
          .filter(claim -> claim.value().startsWith(id))
          .findFirst()
          .orElse(incident.claims().get(0).id());
    }
  }

  /** {@code quipu split}. */
  @Command(
      name = "split",
      mixinStandardHelpOptions = true,
      description = {
        "Says that claims are not of the occurrence that they were put with.",
        "They stay together with each other; the decision holds for documents added later."
      },
      footer = {
        "",
        "Example: quipu split peru.quipu c3f0a91be --reason \"another bridge\" --by \"A. Reader\""
      })
  static final class Split extends LinkCommand {
    @Parameters(
        index = "1..*",
        paramLabel = "CLAIM",
        arity = "1..*",
        description = "Claims of one incident; a document's id takes all its claims.")
    private List<String> ids;

    @Override
    List<Linking> decisions(Record record, Signed signed) {
      Incident incident =
          ids.get(0).startsWith("d")
              ? throwDocumentFirst(ids.get(0))
              : Incidents.named(record, ids.get(0));
      Set<ClaimId> away = new HashSet<>();
      for (String id : ids) {
        if (id.startsWith("d")) {
          String document = record.document(id).id().value();
          incident.claims().stream()
              .filter(claim -> claim.document().id().value().equals(document))
              .forEach(claim -> away.add(claim.id()));
        } else {
          ClaimId claim = record.claim(id).id();
          if (incident.claims().stream().noneMatch(each -> each.id().equals(claim))) {
            throw new UsageException(id + " is not of the incident of " + ids.get(0));
          }
          away.add(claim);
        }
      }
      List<Linking> decisions = new ArrayList<>();
      for (Incident.Told told : incident.reports()) {
        told.claims().stream()
            .map(claim -> claim.id())
            .filter(claim -> !away.contains(claim))
            .findFirst()
            .ifPresent(
                stays ->
                    away.forEach(
                        claim ->
                            decisions.add(
                                new Linking.Split(
                                    claim, stays, signed.by(), signed.at(), signed.reason()))));
      }
      if (decisions.isEmpty()) {
        throw new UsageException(
            "nothing would be left of the incident; there is nothing to split");
      }
      return decisions;
    }

    private static Incident throwDocumentFirst(String id) {
      throw new UsageException("name a claim of the incident before document " + id);
    }
  }
}
