package org.quipu.record;

import java.util.Map;
import org.quipu.core.document.Folding;

/** What a query asks of incidents, as conditions on the rows of their reports. */
final class IncidentSelect {
  private IncidentSelect() {}

  /**
   * @param where gets the conditions, on reports named {@code r}
   * @param values gets what they are bound to
   */
  static void restrict(IncidentQuery query, StringBuilder where, Map<String, Object> values) {
    if (query.family() != null) {
      where.append(" AND r.family = :family");
      values.put("family", query.family().code());
    }
    if (query.type() != null) {
      where.append(" AND ' ' || r.types || ' ' LIKE :type");
      values.put("type", "% " + query.type().code() + " %");
    }
    if (query.act() != null) {
      where.append(" AND ' ' || r.acts || ' ' LIKE :act");
      values.put("act", "% " + query.act().code() + " %");
    }
    if (query.country() != null) {
      where.append(" AND r.country = :country");
      values.put("country", query.country());
    }
    if (query.place() != null) {
      where.append(" AND (instr(fold(r.place), :place) > 0 OR instr(fold(r.admin1), :place) > 0)");
      values.put("place", Folding.fold(query.place().strip()));
    }
    if (query.measure() != null) {
      where.append(
          " AND EXISTS (SELECT 1 FROM report_claim rc JOIN claim c ON c.id = rc.claim"
              + " WHERE rc.report = r.seq AND c.measure = :measure)");
      values.put("measure", query.measure().name());
    }
    if (query.from() != null) {
      where.append(" AND r.day_to >= :from");
      values.put("from", query.from().toString());
    }
    if (query.to() != null) {
      where.append(" AND coalesce(r.since, r.day_from) <= :to");
      values.put("to", query.to().toString());
    }
  }
}
