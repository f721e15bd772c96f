package org.quipu.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.quipu.core.document.DocumentId;
import org.quipu.core.json.CanonicalJson;
import org.quipu.record.incident.Keys;
import org.quipu.record.incident.Link;
import org.quipu.record.incident.Report;

/** The rows of reports and of the links between them. Each call is inside a transaction. */
final class ReportRows {
  /** A report on record with the incident that it is of at present. */
  record Row(long seq, String incident, Report report) {}

  private final Handle handle;

  ReportRows(Handle handle) {
    this.handle = handle;
  }

  /** Adds a report, as an incident of its own. */
  Row add(Report report) {
    String incident = incident(report);
    handle.execute(
        "INSERT INTO report (id, document, incident, family, types, acts, day_from, day_to,"
            + " day_basis, since, published, place, country, admin1, json)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        report.id(),
        report.document().value(),
        incident,
        report.family().code(),
        joined(report.types()),
        joined(report.acts()),
        text(report.day().from()),
        text(report.day().to()),
        report.day().basis().code(),
        text(report.since()),
        text(report.published()),
        report.place() == null ? null : report.place().name(),
        report.country(),
        report.place() == null ? null : report.place().admin1(),
        CanonicalJson.write(report));
    long seq = handle.createQuery("SELECT last_insert_rowid()").mapTo(Long.class).one();
    batch("INSERT INTO report_claim (report, claim) VALUES (?, ?)", seq, report.claims());
    batch("INSERT INTO report_key (report, key) VALUES (?, ?)", seq, Keys.of(report));
    return new Row(seq, incident, report);
  }

  private void batch(String sql, long seq, Collection<?> values) {
    if (values.isEmpty()) {
      return;
    }
    PreparedBatch batch = handle.prepareBatch(sql);
    values.forEach(value -> batch.add(seq, value.toString()));
    batch.execute();
  }

  /** The id of the incident of which this report is the first. */
  static String incident(Report first) {
    return "i" + first.id().substring(1);
  }

  void remove(DocumentId document) {
    handle.execute("DELETE FROM report WHERE document = ?", document.value());
  }

  void link(Row one, Row other, Link link) {
    handle.execute(
        "INSERT INTO report_link (one, other, score, why) VALUES (?, ?, ?, ?)",
        Math.min(one.seq(), other.seq()),
        Math.max(one.seq(), other.seq()),
        link.score(),
        String.join("\n", link.why()));
  }

  /**
   * @return whether it is of another incident now
   */
  boolean move(Row row, String incident) {
    if (!row.incident().equals(incident)) {
      handle.execute("UPDATE report SET incident = ? WHERE seq = ?", incident, row.seq());
      return true;
    }
    return false;
  }

  /** How many reports there are, roughly: the highest number given. */
  long total() {
    return handle.createQuery("SELECT coalesce(max(seq), 0) FROM report").mapTo(Long.class).one();
  }

  /** The reports that have a key, at most {@code most}. */
  List<Long> having(String key, int most) {
    return handle
        .createQuery("SELECT report FROM report_key WHERE key = ? LIMIT ?")
        .bind(0, key)
        .bind(1, most)
        .mapTo(Long.class)
        .list();
  }

  /** The reports that have a key, the latest first, at most {@code most}. */
  List<Long> newest(String key, int most) {
    return handle
        .createQuery("SELECT report FROM report_key WHERE key = ? ORDER BY report DESC LIMIT ?")
        .bind(0, key)
        .bind(1, most)
        .mapTo(Long.class)
        .list();
  }

  List<Row> rows(Collection<Long> numbers) {
    return query(
        "seq IN (" + numbers.stream().map(String::valueOf).collect(Collectors.joining(",")) + ")");
  }

  /** The reports of an incident, at most {@code most}. */
  List<Row> of(String incident, int most) {
    // An id is letters and digits; it comes from the record itself.
    return query("incident = '" + incident + "' LIMIT " + most);
  }

  private List<Row> query(String condition) {
    return handle
        .createQuery("SELECT seq, incident, json FROM report WHERE " + condition)
        .map(
            (row, context) ->
                new Row(
                    row.getLong(1),
                    row.getString(2),
                    CanonicalJson.read(row.getString(3), Report.class)))
        .list();
  }

  Set<String> incidentsOf(DocumentId document) {
    return new HashSet<>(
        handle
            .createQuery("SELECT DISTINCT incident FROM report WHERE document = ?")
            .bind(0, document.value())
            .mapTo(String.class)
            .list());
  }

  /** The links among these reports. */
  List<Link> links(Map<Long, Row> rows) {
    List<Link> links = new ArrayList<>();
    for (Row row : rows.values()) {
      handle
          .createQuery("SELECT other, score, why FROM report_link WHERE one = ?")
          .bind(0, row.seq())
          .map(
              (result, context) -> {
                Row other = rows.get(result.getLong(1));
                return other == null
                    ? List.<Link>of()
                    : List.of(
                        new Link(
                            row.report().id(),
                            other.report().id(),
                            result.getDouble(2),
                            result.getString(3).lines().toList()));
              })
          .forEach(links::addAll);
    }
    return links;
  }

  /** The incident of the strongest link of a report, null where it has none. */
  @Nullable String strongest(Row row) {
    return handle
        .createQuery(
            "SELECT r.incident FROM report_link l"
                + " JOIN report r ON r.seq = CASE l.one WHEN ? THEN l.other ELSE l.one END"
                + " WHERE l.one = ? OR l.other = ? ORDER BY l.score DESC, r.seq LIMIT 1")
        .bind(0, row.seq())
        .bind(1, row.seq())
        .bind(2, row.seq())
        .mapTo(String.class)
        .findOne()
        .orElse(null);
  }

  private static @Nullable String joined(List<String> codes) {
    return codes.isEmpty() ? null : String.join(" ", codes);
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
