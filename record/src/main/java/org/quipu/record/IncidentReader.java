package org.quipu.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.quipu.core.claim.ClaimId;
import org.quipu.core.decision.Linking;
import org.quipu.core.json.CanonicalJson;
import org.quipu.record.RecordException.Kind;
import org.quipu.record.entry.DocumentEntry;
import org.quipu.record.entry.RecordedClaim;
import org.quipu.record.incident.Incident;
import org.quipu.record.incident.Link;
import org.quipu.record.incident.Report;

/** Questions about incidents, on one connection. */
final class IncidentReader {
  private static final Pattern ID = Pattern.compile("i[0-9a-f]{0,24}");

  private final Handle handle;
  private @Nullable List<Linking> decisions;

  IncidentReader(Handle handle) {
    this.handle = handle;
  }

  /** The incidents that a query finds, told by the most documents first. */
  List<Incident> incidents(IncidentQuery query) {
    Map<String, Object> values = new HashMap<>();
    StringBuilder where = new StringBuilder(" WHERE 1 = 1");
    IncidentSelect.restrict(query, where, values);
    values.put("least", query.documents());
    values.put("limit", query.limit() == 0 ? -1 : query.limit());
    values.put("offset", query.offset());
    List<String> ids =
        handle
            .createQuery(
                "SELECT r.incident FROM report r"
                    + where
                    + " GROUP BY r.incident HAVING count(DISTINCT r.document) >= :least"
                    + " ORDER BY count(DISTINCT r.document) DESC, count(*) DESC,"
                    + " min(r.day_from), r.incident LIMIT :limit OFFSET :offset")
            .bindMap(values)
            .mapTo(String.class)
            .list();
    return ids.stream().map(this::whole).toList();
  }

  /**
   * Of the incidents that a query finds those whose claims may differ: several documents tell it,
   * or somebody denies it, or it has several figures. Most incidents of a record are one claim.
   */
  List<Incident> disputable(IncidentQuery query) {
    Map<String, Object> values = new HashMap<>();
    StringBuilder where = new StringBuilder(" WHERE 1 = 1");
    IncidentSelect.restrict(query, where, values);
    return handle
        .createQuery(
            "SELECT r.incident FROM report r JOIN report_claim rc ON rc.report = r.seq"
                + " JOIN claim c ON c.id = rc.claim"
                + where
                + " GROUP BY r.incident HAVING count(*) > 1 AND (count(DISTINCT r.document) > 1"
                + " OR sum(c.status = 'denied') > 0 OR sum(c.kind = 'count') > 1)"
                + " ORDER BY count(DISTINCT r.document) DESC, count(*) DESC,"
                + " min(r.day_from), r.incident")
        .bindMap(values)
        .mapTo(String.class)
        .list()
        .stream()
        .map(this::whole)
        .toList();
  }

  /** How many incidents a query finds, without regard to its limit and offset. */
  int count(IncidentQuery query) {
    Map<String, Object> values = new HashMap<>();
    StringBuilder where = new StringBuilder(" WHERE 1 = 1");
    IncidentSelect.restrict(query, where, values);
    values.put("least", query.documents());
    return handle
        .createQuery(
            "SELECT count(*) FROM (SELECT 1 FROM report r"
                + where
                + " GROUP BY r.incident HAVING count(DISTINCT r.document) >= :least)")
        .bindMap(values)
        .mapTo(Integer.class)
        .one();
  }

  /**
   * @param prefix an incident's id or an unambiguous beginning of it
   */
  Incident incident(String prefix) {
    String start = prefix.strip().toLowerCase(Locale.ROOT);
    if (!ID.matcher(start).matches()) {
      throw unknown(prefix);
    }
    List<String> ids =
        handle
            .createQuery(
                "SELECT DISTINCT incident FROM report WHERE incident GLOB ? || '*'"
                    + " ORDER BY incident LIMIT 10")
            .bind(0, start)
            .mapTo(String.class)
            .list();
    if (ids.isEmpty()) {
      throw unknown(prefix);
    }
    if (ids.size() > 1) {
      throw new RecordException(
          Kind.AMBIGUOUS_ID,
          "more than one incident has an id that begins with \""
              + prefix
              + "\"; give more of it:\n  "
              + String.join("\n  ", ids));
    }
    return whole(ids.get(0));
  }

  /** The incident that a claim is taken to be of, null for a claim that tells of none. */
  @Nullable Incident of(ClaimId claim) {
    return handle
        .createQuery(
            "SELECT r.incident FROM report_claim rc JOIN report r ON r.seq = rc.report"
                + " WHERE rc.claim = ?")
        .bind(0, claim.value())
        .mapTo(String.class)
        .findOne()
        .map(this::whole)
        .orElse(null);
  }

  private static RecordException unknown(String id) {
    return new RecordException(
        Kind.UNKNOWN_ID,
        "no incident \""
            + id
            + "\" is on record; an id is \"i\" and up to 24 of the digits 0-9 and a-f, and its"
            + " beginning is enough. Ids can change when documents are added: \"quipu incidents\""
            + " lists those of today");
  }

  private Incident whole(String id) {
    Map<Long, ReportRows.Row> rows = new LinkedHashMap<>();
    handle
        .createQuery(
            "SELECT seq, json FROM report WHERE incident = ?"
                + " ORDER BY published IS NULL, published, seq")
        .bind(0, id)
        .map(
            (row, context) ->
                new ReportRows.Row(
                    row.getLong(1), id, CanonicalJson.read(row.getString(2), Report.class)))
        .forEach(row -> rows.put(row.seq(), row));
    List<Incident.Told> told = new ArrayList<>();
    Set<ClaimId> claims = new HashSet<>();
    for (ReportRows.Row row : rows.values()) {
      told.add(new Incident.Told(row.report(), document(row.report()), claims(row.seq())));
      claims.addAll(row.report().claims());
    }
    List<Link> links = new ArrayList<>(new ReportRows(handle).links(rows));
    links.sort((left, right) -> Double.compare(right.score(), left.score()));
    return new Incident(id, told, links, decisions(claims));
  }

  private DocumentEntry document(Report report) {
    return handle
        .createQuery("SELECT " + ClaimSelect.DOCUMENT_COLUMNS + " FROM document d WHERE d.id = ?")
        .bind(0, report.document().value())
        .map((row, context) -> ClaimSelect.document(row))
        .one();
  }

  private List<RecordedClaim> claims(long report) {
    return handle
        .createQuery(
            ClaimSelect.ROWS
                + " WHERE c.id IN (SELECT claim FROM report_claim WHERE report = ?)"
                + " AND c.standing IN ('read', 'confirmed')"
                + " ORDER BY c.evidence_start, c.evidence_end, c.seq")
        .bind(0, report)
        .map((row, context) -> ClaimSelect.row(row))
        .list();
  }

  /** Read once for all incidents of a question: people decide little, and incidents are many. */
  private List<Linking> decisions(Set<ClaimId> claims) {
    if (decisions == null) {
      decisions = IncidentDecisions.of(handle);
    }
    return decisions.stream()
        .filter(each -> claims.contains(each.one()) || claims.contains(each.other()))
        .toList();
  }
}
