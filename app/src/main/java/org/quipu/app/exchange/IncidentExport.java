package org.quipu.app.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.quipu.core.json.CanonicalJson;
import org.quipu.record.entry.RecordedClaim;
import org.quipu.record.incident.Incident;
import org.quipu.record.incident.Report;

/** Incidents as files for other programs: CSV has a row for each claim, JSON Lines a line each. */
public final class IncidentExport {
  private IncidentExport() {}

  /** One row for each claim of each incident: event-report level, as MAVERICK's data have it. */
  public static String csv(List<Incident> incidents) {
    StringBuilder out = new StringBuilder("incident,report,claim,document,publisher,published\r\n");
    for (Incident incident : incidents) {
      for (Incident.Told told : incident.reports()) {
        for (RecordedClaim claim : told.claims()) {
          Report report = told.report();
          out.append(incident.id()).append(',').append(report.id()).append(',');
          out.append(claim.id()).append(',').append(report.document()).append(',');
          out.append(ClaimExport.cell(told.document().publisher())).append(',');
          out.append(report.published() == null ? "" : report.published()).append("\r\n");
        }
      }
    }
    return out.toString();
  }

  /** The canonical JSON of each incident. */
  public static String jsonLines(List<Incident> incidents) {
    StringBuilder out = new StringBuilder();
    for (Incident incident : incidents) {
      ObjectNode line = (ObjectNode) CanonicalJson.tree(incident);
      line.put("day", IncidentWording.day(incident));
      out.append(line).append('\n');
    }
    return out.toString();
  }
}
