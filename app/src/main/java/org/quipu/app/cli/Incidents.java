package org.quipu.app.cli;

import org.quipu.record.Record;
import org.quipu.record.incident.Incident;

/** Incidents as a person names them. */
final class Incidents {
  private Incidents() {}

  /** The incident with this id, or the one that the claim with this id is taken to be of. */
  static Incident named(Record record, String id) {
    if (!id.startsWith("c")) {
      return record.incident(id);
    }
    return record
        .incidentOf(record.claim(id).id())
        .orElseThrow(
            () ->
                new UsageException(
                    "claim "
                        + id
                        + " is of no incident: it tells of no occurrence, or of one that is only"
                        + " demanded, planned or supposed"));
  }
}
