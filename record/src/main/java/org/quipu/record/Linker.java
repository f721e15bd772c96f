package org.quipu.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.quipu.core.document.CodePoints;
import org.quipu.core.document.Document;
import org.quipu.core.document.DocumentId;
import org.quipu.core.document.Span;
import org.quipu.record.ReportRows.Row;
import org.quipu.record.entry.RecordedClaim;
import org.quipu.record.incident.Clusters;
import org.quipu.record.incident.Decided;
import org.quipu.record.incident.Keys;
import org.quipu.record.incident.Likeness;
import org.quipu.record.incident.Link;
import org.quipu.record.incident.Rarity;
import org.quipu.record.incident.Report;
import org.quipu.record.incident.Reports;

/**
 * Links the reports of a document with those of the documents before it. What it does for one
 * document is bounded, however large the record: keys that many reports have are not looked up, and
 * only the likeliest reports are compared. Called inside the transaction that adds the document.
 */
final class Linker {
  /** A key that more reports have does not find any. */
  private static final int COMMON = 300;

  /** At most so many reports are compared with a new one. */
  private static final int COMPARED = 40;

  /** Incidents with more reports than this in all are not clustered anew; reports join the best. */
  private static final int CLUSTERED = 400;

  /** A link with less than this forbids that both are of one incident. */
  private static final double NEVER = -10;

  private final Handle handle;
  private final ReportRows rows;
  private final Decided decided;

  /** Documents whose claims are of another incident than before. */
  private final Set<DocumentId> moved = new LinkedHashSet<>();

  Linker(Handle handle) {
    this.handle = handle;
    this.rows = new ReportRows(handle);
    this.decided = new Decided(IncidentDecisions.of(handle));
  }

  /**
   * Links every document that is not linked yet, in the order in which they were read.
   *
   * @return how many
   */
  int rest() {
    List<String> waiting =
        handle
            .createQuery(
                "SELECT id FROM document WHERE id NOT IN (SELECT document FROM linked) ORDER BY seq")
            .mapTo(String.class)
            .list();
    for (String document : waiting) {
      DocumentId id = new DocumentId(document);
      copies(id);
      group(id);
    }
    new ActorLinker(handle).all();
    return waiting.size();
  }

  /**
   * Forgets what was linked with other weights, or all of it.
   *
   * @return how many documents are to be linked again
   */
  int forget(boolean all) {
    String which = all ? "" : " WHERE linker <> '" + Likeness.digest() + "'";
    handle.execute(
        "DELETE FROM report WHERE document IN (SELECT document FROM linked" + which + ")");
    return handle.execute("DELETE FROM linked" + which);
  }

  /** Makes and links the reports of a document, anew where it has some; its actors too. */
  void link(DocumentId id) {
    group(id);
    moved.add(id);
    new ActorLinker(handle).documents(moved);
    moved.clear();
  }

  private void group(DocumentId id) {
    Set<String> touched = new LinkedHashSet<>(rows.incidentsOf(id));
    rows.remove(id);
    handle.execute(
        "INSERT OR REPLACE INTO linked (document, linker) VALUES (?, ?)",
        id.value(),
        Likeness.digest());
    List<Row> added = reports(id).stream().map(rows::add).toList();
    for (Row row : added) {
      touched.add(row.incident());
      touched.addAll(compare(row));
    }
    touched.addAll(IncidentDecisions.incidents(handle, id));
    cluster(touched, added);
  }

  /** Links a document for the first time: what it has from others is found too. */
  void add(DocumentId id) {
    copies(id);
    link(id);
  }

  private void copies(DocumentId id) {
    new Copies(handle).find(new Reader(handle).document(id.value()));
  }

  private List<Report> reports(DocumentId id) {
    List<RecordedClaim> claims;
    try (Stream<RecordedClaim> found =
        new Reader(handle)
            .claims(ClaimQuery.builder().document(id).order(ClaimQuery.Order.DOCUMENT).build())) {
      claims = found.toList();
    }
    if (claims.isEmpty()) {
      return List.of();
    }
    Document document = new Reader(handle).document(id.value());
    CodePoints text = new CodePoints(document.text());
    List<String> sentences = new ArrayList<>();
    for (Span sentence : Sentences.cut(handle, id, text)) {
      sentences.add(text.quote(sentence).text());
    }
    return Reports.of(id, document.published(), claims, sentences, decided);
  }

  /**
   * Compares a report with the likeliest others and keeps the links.
   *
   * @return the incidents to which links lead
   */
  private Set<String> compare(Row row) {
    Map<String, Integer> having = new HashMap<>();
    Map<Long, Double> found = new HashMap<>();
    long total = rows.total();
    for (String key : Keys.sought(row.report())) {
      // Totals of a country find each other however many there are: the newest stand for them all.
      List<Long> reports =
          key.startsWith("c|") ? rows.newest(key, COMPARED) : rows.having(key, COMMON + 1);
      having.put(key, Math.max(1, reports.size()));
      if (reports.size() <= COMMON) {
        double rare = Math.log((double) Math.max(2, total) / Math.max(1, reports.size()));
        // A shared day and place is the best reason to look closer.
        double weight = key.startsWith("d|") || key.startsWith("c|") ? 3 * rare + 3 : rare;
        reports.forEach(other -> found.merge(other, weight, Double::sum));
      }
    }
    found.remove(row.seq());
    Rarity rarity = new Rarity(total, having);
    Set<String> incidents = new LinkedHashSet<>();
    for (Row other : rows.rows(likeliest(found))) {
      if (!other.report().document().equals(row.report().document())) {
        Link link = Likeness.of(row.report(), other.report(), rarity);
        if (link.score() >= Likeness.threshold()) {
          rows.link(row, other, link);
          incidents.add(other.incident());
        }
      }
    }
    return incidents;
  }

  private static List<Long> likeliest(Map<Long, Double> found) {
    return found.entrySet().stream()
        .sorted(
            Map.Entry.<Long, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(COMPARED)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Groups anew the reports of these incidents, which new links or decisions may have changed. */
  private void cluster(Set<String> incidents, List<Row> added) {
    Map<Long, Row> affected = new TreeMap<>();
    for (String incident : incidents) {
      rows.of(incident, CLUSTERED + 1).forEach(row -> affected.put(row.seq(), row));
      if (affected.size() > CLUSTERED) {
        added.forEach(this::joinStrongest);
        return;
      }
    }
    Map<String, Row> byId = new HashMap<>();
    affected.values().forEach(row -> byId.put(row.report().id(), row));
    List<Report> reports = affected.values().stream().map(Row::report).toList();
    for (List<Report> group :
        Clusters.of(reports, rows.links(affected), decided, Linker::cannotBeOne)) {
      List<Row> members = new ArrayList<>();
      for (Report report : group) {
        Row row = byId.get(report.id());
        if (row != null) {
          members.add(row);
        }
      }
      members.sort(Comparator.comparingLong(Row::seq));
      String incident = ReportRows.incident(members.get(0).report());
      members.forEach(row -> move(row, incident));
    }
  }

  private static boolean cannotBeOne(Report one, Report other) {
    return Likeness.of(one, other, Rarity.NONE).score() <= NEVER;
  }

  /** Beside a large incident a report is not weighed against all; it joins its strongest link. */
  private void joinStrongest(Row row) {
    String incident = rows.strongest(row);
    if (incident != null) {
      move(row, incident);
    }
  }

  private void move(Row row, String incident) {
    if (rows.move(row, incident)) {
      moved.add(row.report().document());
    }
  }
}
