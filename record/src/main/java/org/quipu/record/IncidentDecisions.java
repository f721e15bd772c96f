package org.quipu.record;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.quipu.core.claim.ClaimId;
import org.quipu.core.decision.Linking;
import org.quipu.core.document.DocumentId;
import org.quipu.core.document.Hash;
import org.quipu.core.json.CanonicalJson;

/** What people decided about which claims are of one occurrence, as the record keeps it. */
final class IncidentDecisions {
  private IncidentDecisions() {}

  /**
   * Adds the decision unless it is there; both claims are on record.
   *
   * @return false when this very decision was on record already
   */
  static boolean add(Handle handle, Linking decision) {
    String json = CanonicalJson.write(decision);
    String id = "x" + Hash.of(json).substring(0, 24);
    return handle.execute(
            "INSERT INTO incident_decision (id, kind, one, other, one_says, other_says, decided_by,"
                + " decided_at, reason, json)"
                + " SELECT ?, ?, a.id, b.id, a.says, b.says, ?, ?, ?, ? FROM claim a, claim b"
                + " WHERE a.id = ? AND b.id = ?"
                + " AND NOT EXISTS (SELECT 1 FROM incident_decision WHERE id = ?)",
            id,
            decision.kind(),
            decision.by(),
            Writer.timestamp(decision.at()),
            decision.reason(),
            json,
            decision.one().value(),
            decision.other().value(),
            id)
        > 0;
  }

  /**
   * All of them, oldest first, each for every pair of claims that say the same: a decision holds
   * when a newer coder reads the claim again.
   */
  static List<Linking> of(Handle handle) {
    return handle
        .createQuery(
            "SELECT d.json, a.id, b.id FROM incident_decision d"
                + " JOIN claim a ON a.says = d.one_says JOIN claim b ON b.says = d.other_says"
                + " WHERE a.id <> b.id ORDER BY d.decided_at, d.seq")
        .map(
            (row, context) ->
                renamed(
                    CanonicalJson.read(row.getString(1), Linking.class),
                    new ClaimId(row.getString(2)),
                    new ClaimId(row.getString(3))))
        .list();
  }

  private static Linking renamed(Linking decision, ClaimId one, ClaimId other) {
    return decision instanceof Linking.Merge
        ? new Linking.Merge(one, other, decision.by(), decision.at(), decision.reason())
        : new Linking.Split(one, other, decision.by(), decision.at(), decision.reason());
  }

  /** The incidents of claims that a decision names together with a claim of this document. */
  static Set<String> incidents(Handle handle, DocumentId document) {
    return new HashSet<>(
        handle
            .createQuery(
                "SELECT DISTINCT r.incident FROM incident_decision d"
                    + " JOIN claim mine ON mine.says IN (d.one_says, d.other_says)"
                    + " JOIN claim c ON c.says IN (d.one_says, d.other_says)"
                    + " JOIN report_claim rc ON rc.claim = c.id JOIN report r ON r.seq = rc.report"
                    + " WHERE mine.document = ?")
            .bind(0, document.value())
            .mapTo(String.class)
            .list());
  }
}
