package org.quipu.app.finding;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.quipu.core.document.DocumentId;
import org.quipu.procedure.CaseFile;
import org.quipu.procedure.CaseReading;
import org.quipu.procedure.fact.Facts;
import org.quipu.procedure.fact.Told;
import org.quipu.procedure.finding.Finding;

/**
 * An act held against the law that was in force on its day.
 *
 * @param facts what the record tells of it
 * @param told the claims that tell the act itself, by day of publication
 * @param remarks by the id of a requirement: what sources say of it, shown beside and not computed
 * @param documents that the claims of the record stand in, by the claims' ids
 */
public record Checked(
    CaseFile act,
    Facts facts,
    List<Told> told,
    List<Finding> findings,
    Map<String, List<Told>> remarks,
    Map<String, DocumentId> documents) {
  public Checked {
    told = List.copyOf(told);
    findings = List.copyOf(findings);
    remarks = Map.copyOf(remarks);
  }

  /** Names of the facts that are on record, in the order of the procedure's file. */
  List<String> factsOnRecord() {
    return act.procedure().facts().keySet().stream()
        .filter(name -> !facts.of(name).isEmpty())
        .toList();
  }

  /** Ids of the readings that may be taken alone: of what happened, then of the law. */
  public List<String> readings() {
    return Stream.concat(
            act.readings().stream().map(CaseReading::id),
            act.procedure().requirements().stream()
                .flatMap(requirement -> requirement.readings().stream())
                .flatMap(reading -> Stream.ofNullable(reading.id())))
        .distinct()
        .toList();
  }

  /** Whether the record tells anything of the act at all. */
  public boolean isOnRecord() {
    return !told.isEmpty() || !facts.names().isEmpty();
  }
}
