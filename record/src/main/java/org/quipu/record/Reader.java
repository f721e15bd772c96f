package org.quipu.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.quipu.core.decision.Decision;
import org.quipu.core.document.Document;
import org.quipu.core.document.DocumentId;
import org.quipu.core.json.CanonicalJson;
import org.quipu.record.RecordException.Kind;
import org.quipu.record.entry.DocumentEntry;
import org.quipu.record.entry.RecordedClaim;

/** Every question to a record, on one connection. */
final class Reader {
  private static final Pattern ID = Pattern.compile("[cd][0-9a-f]{0,24}");

  /** How many candidates a message about an ambiguous id lists. */
  private static final int CANDIDATES = 10;

  private final Handle handle;

  Reader(Handle handle) {
    this.handle = handle;
  }

  Handle handle() {
    return handle;
  }

  boolean hasReading(DocumentId document, String coder) {
    return handle
        .createQuery("SELECT 1 FROM reading WHERE document = ? AND coder = ?")
        .bind(0, document.value())
        .bind(1, coder)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  List<DocumentEntry> documents() {
    return handle
        .createQuery("SELECT " + ClaimSelect.DOCUMENT_COLUMNS + " FROM document d ORDER BY d.seq")
        .map((row, context) -> ClaimSelect.document(row))
        .list();
  }

  Map<DocumentId, Integer> claimsPerDocument() {
    Map<DocumentId, Integer> claims = new LinkedHashMap<>();
    handle
        .createQuery("SELECT document, count(*) FROM claim_table GROUP BY document")
        .map((row, context) -> Map.entry(new DocumentId(row.getString(1)), row.getInt(2)))
        .forEach(each -> claims.put(each.getKey(), each.getValue()));
    return claims;
  }

  Document document(String prefix) {
    String id = resolve("document", "coalesce(title, external_id, '')", prefix);
    return handle
        .createQuery("SELECT * FROM document WHERE id = ?")
        .bind(0, id)
        .map((row, context) -> DocumentRow.document(row))
        .one();
  }

  byte[] original(DocumentId document) {
    return handle
        .createQuery(
            "SELECT o.bytes FROM original o JOIN document d ON d.source_hash = o.hash"
                + " WHERE d.id = ?")
        .bind(0, document.value())
        .mapTo(byte[].class)
        .findOne()
        .orElseThrow(() -> unknown("document", document.value()));
  }

  RecordedClaim claim(String prefix) {
    String id = resolve("claim", "kind || ' \"' || substr(evidence, 1, 60) || '\"'", prefix);
    return handle
        .createQuery(ClaimSelect.ROWS + " WHERE c.id = ?")
        .bind(0, id)
        .map((row, context) -> ClaimSelect.row(row))
        .one();
  }

  /** The whole id that begins with these letters. */
  private String resolve(String table, String description, String prefix) {
    String start = prefix.strip().toLowerCase(Locale.ROOT);
    if (!ID.matcher(start).matches() || start.charAt(0) != table.charAt(0)) {
      throw unknown(table, prefix);
    }
    record Candidate(String id, String description) {}
    List<Candidate> candidates =
        handle
            .createQuery(
                "SELECT id, %s AS description FROM %s WHERE id GLOB ? || '*' ORDER BY id LIMIT ?"
                    .formatted(description, table))
            .bind(0, start)
            .bind(1, CANDIDATES + 1)
            .map((row, context) -> new Candidate(row.getString(1), row.getString(2)))
            .list();
    if (candidates.isEmpty()) {
      throw unknown(table, prefix);
    }
    if (candidates.size() == 1) {
      return candidates.get(0).id();
    }
    StringBuilder message = new StringBuilder();
    message.append("more than one ").append(table).append(" has an id that begins with \"");
    message.append(prefix).append("\"; give more of it:");
    for (Candidate each : candidates.subList(0, Math.min(CANDIDATES, candidates.size()))) {
      message.append("\n  ").append(each.id()).append("  ");
      message.append(each.description().replaceAll("\\s+", " "));
    }
    message.append(candidates.size() > CANDIDATES ? "\n  …" : "");
    throw new RecordException(Kind.AMBIGUOUS_ID, message.toString());
  }

  private static RecordException unknown(String table, String id) {
    return new RecordException(
        Kind.UNKNOWN_ID,
        "no %s \"%s\" is on record; an id is \"%s\" and up to 24 of the digits 0-9 and a-f, and its beginning is enough"
            .formatted(table, id, table.charAt(0)));
  }

  Stream<RecordedClaim> claims(ClaimQuery query) {
    return ClaimSelect.of(handle, query).map((row, context) -> ClaimSelect.row(row)).stream();
  }

  int count(ClaimQuery query) {
    return ClaimSelect.count(handle, query).mapTo(Integer.class).one();
  }

  List<TimelineDay> timeline(ClaimQuery query) {
    ClaimQuery events = query.but().kind("event").order(ClaimQuery.Order.DAY).build();
    List<TimelineDay> days = new ArrayList<>();
    List<RecordedClaim> sameDay = new ArrayList<>();
    @Nullable LocalDate day = null;
    try (Stream<RecordedClaim> claims = claims(events)) {
      for (RecordedClaim each : (Iterable<RecordedClaim>) claims::iterator) {
        if (!sameDay.isEmpty() && !Objects.equals(day, each.dayFrom())) {
          days.add(new TimelineDay(day, sameDay));
          sameDay.clear();
        }
        day = each.dayFrom();
        sameDay.add(each);
      }
    }
    if (!sameDay.isEmpty()) {
      days.add(new TimelineDay(day, sameDay));
    }
    return days;
  }

  List<Decision> decisions(String where, Object... values) {
    var query =
        handle.createQuery(
            "SELECT d.json FROM decision d " + where + " ORDER BY d.decided_at, d.seq");
    for (int i = 0; i < values.length; i++) {
      query.bind(i, values[i]);
    }
    return query.mapTo(String.class).map(json -> CanonicalJson.read(json, Decision.class)).list();
  }

  List<Unreadable> unreadable() {
    return handle
        .createQuery("SELECT path, reason, message FROM unreadable ORDER BY seq")
        .map((row, context) -> new Unreadable(row.getString(1), row.getString(2), row.getString(3)))
        .list();
  }

  /** All there is behind a claim. */
  Why why(String prefix) {
    RecordedClaim claim = claim(prefix);
    Document document = document(claim.document().id().value());
    Sentences sentences = Sentences.of(handle, claim, document);
    return new Why(
        claim,
        document,
        sentences.around(),
        sentences.before(),
        sentences.after(),
        decisions("WHERE d.says = (SELECT says FROM claim WHERE id = ?)", claim.id().value()),
        handle
            .createQuery(
                ClaimSelect.ROWS
                    + " WHERE c.id IN (SELECT claim FROM decision WHERE replacement = ?)"
                    + " ORDER BY c.seq")
            .bind(0, claim.id().value())
            .map((row, context) -> ClaimSelect.row(row))
            .list());
  }
}
