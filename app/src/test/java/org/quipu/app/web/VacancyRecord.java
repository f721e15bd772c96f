package org.quipu.app.web;

import static org.quipu.app.web.TownRecord.basis;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.quipu.core.claim.Claim;
import org.quipu.core.claim.FactClaim;
import org.quipu.core.document.Document;
import org.quipu.core.event.Status;
import org.quipu.record.Record;

/**
 * What two invented papers give for the vote of 7 December 2022 in Peru; they differ in one figure.
 */
final class VacancyRecord {
  static final String ACT = "PER/removal/2022-12-07";

  final Document wire =
      TownRecord.document(
          "wire",
          "Vote in Lima",
          "Sample Wire",
          "2022-12-08",
          "101 voted for, 6 against, 10 abstained, on 7 December; 73 had admitted it on 1 December."
              + " There were 67 signatures. The votes fell short, a member said.");
  final Document daily =
      TownRecord.document(
          "daily", "The vote", "Sample Daily", "2022-12-09", "101 voted for it and 11 abstained.");

  private VacancyRecord() {}

  /** Writes the record to a file that is not there yet. */
  static VacancyRecord create(Path file) {
    VacancyRecord vacancy = new VacancyRecord();
    try (Record record = Record.create(file)) {
      List<Claim> told = new ArrayList<>();
      told.add(fact(vacancy.wire, "101", "approval.votes_for", "101"));
      told.add(fact(vacancy.wire, "10 abstained", "approval.abstentions", "10"));
      told.add(fact(vacancy.wire, "on 7 December", "approval.date", "2022-12-07"));
      told.add(fact(vacancy.wire, "73", "admission.votes_for", "73"));
      told.add(fact(vacancy.wire, "on 1 December", "admission.date", "2022-12-01"));
      told.add(fact(vacancy.wire, "67 signatures", "signatures", "67"));
      told.add(fact(vacancy.wire, "The votes fell short", "votes.sufficient", "no"));
      TownRecord.append(record, vacancy.wire, told);
      TownRecord.append(
          record,
          vacancy.daily,
          List.of(
              fact(vacancy.daily, "101", "approval.votes_for", "101"),
              fact(vacancy.daily, "11 abstained", "approval.abstentions", "11")));
    }
    return vacancy;
  }

  private static Claim fact(Document document, String words, String name, String value) {
    return new FactClaim(basis(document, words, Status.ASSERTED, null), name, value, ACT, null);
  }
}
