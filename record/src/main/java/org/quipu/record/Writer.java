package org.quipu.record;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.quipu.core.claim.Claim;
import org.quipu.core.claim.ClaimId;
import org.quipu.core.claim.EventClaim;
import org.quipu.core.decision.Decision;
import org.quipu.core.decision.Linking;
import org.quipu.core.document.CodePoints;
import org.quipu.core.document.Document;
import org.quipu.core.document.Hash;
import org.quipu.core.document.Span;
import org.quipu.core.json.CanonicalJson;

/** Every statement that adds to a record. Each is called inside a transaction. */
final class Writer {
  private static final DateTimeFormatter MILLISECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private final Handle handle;

  Writer(Handle handle) {
    this.handle = handle;
  }

  Handle handle() {
    return handle;
  }

  /** Adds the decision unless it is there; the claims are on record already. */
  boolean linking(Linking decision) {
    return IncidentDecisions.add(handle, decision);
  }

  /** Links what was added; made when it is needed, with the decisions that are on record then. */
  Linker linker() {
    return new Linker(handle);
  }

  /** Adds the document unless it is there. */
  boolean document(Document document, byte[] original) {
    if (exists("SELECT 1 FROM document WHERE id = ?", document.id().value())) {
      return false;
    }
    DocumentRow.check(document, original);
    if (!exists("SELECT 1 FROM original WHERE hash = ?", document.sourceHash())) {
      handle.execute(
          "INSERT INTO original (hash, bytes) VALUES (?, ?)", document.sourceHash(), original);
    }
    insert("document", DocumentRow.columns(document));
    String title = document.metadata().title() == null ? "" : document.metadata().title().value();
    passages(document, "title", new CodePoints(title));
    passages(document, "text", new CodePoints(document.text()));
    return true;
  }

  private void passages(Document document, String field, CodePoints points) {
    for (Span span : Passages.of(points)) {
      handle.execute(
          "INSERT INTO passage (document, field, start, \"end\") VALUES (?, ?, ?, ?)",
          document.id().value(),
          field,
          span.start(),
          span.end());
      handle.execute(
          "INSERT INTO passage_index (rowid, words) VALUES (last_insert_rowid(), ?)",
          points.quote(span).text());
    }
  }

  boolean hasReading(Document document, String coder) {
    return exists(
        "SELECT 1 FROM reading WHERE document = ? AND coder = ?", document.id().value(), coder);
  }

  /**
   * @return how many claims are new
   */
  int reading(Document document, String coder, List<Span> sentences, List<Claim> claims) {
    insert(
        "reading",
        Map.of(
            "document",
            document.id().value(),
            "coder",
            coder,
            "claims",
            claims.size(),
            "sentences",
            sentences.stream()
                .map(span -> "[" + span.start() + "," + span.end() + "]")
                .collect(Collectors.joining(",", "[", "]"))));
    CodePoints text = new CodePoints(document.text());
    Map<ClaimId, EventClaim> told = new HashMap<>();
    for (Claim claim : claims) {
      if (claim instanceof EventClaim event) {
        told.put(CanonicalJson.idOf(event), event);
      }
    }
    int added = 0;
    for (Claim claim : claims) {
      if (!claim.basis().rule().coder().equals(coder)) {
        throw new IllegalArgumentException(
            "a claim of coder \"%s\" cannot be stored with a reading by \"%s\""
                .formatted(claim.basis().rule().coder(), coder));
      }
      added += claim(claim, document, text, told) ? 1 : 0;
    }
    return added;
  }

  /**
   * Adds the claim unless it is there.
   *
   * @param told the events among which, beside those on record, a count's or position's event is
   */
  boolean claim(Claim claim, Document document, CodePoints text, Map<ClaimId, EventClaim> told) {
    Quotes.check(claim, document, text);
    ClaimRow row = new ClaimRow(claim, document, id -> event(id, told));
    if (exists("SELECT 1 FROM claim WHERE id = ?", row.id.value())) {
      return false;
    }
    insert("claim", row.columns);
    if (!row.actors.isEmpty()) {
      actors(row);
    }
    return true;
  }

  private void actors(ClaimRow row) {
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO claim_actor (claim, role, ordinal, name, country, sectors, kind, actor_id, words)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (ClaimRow.ActorRow each : row.actors) {
      batch.add(
          row.id.value(),
          each.role(),
          each.ordinal(),
          each.actor().name(),
          each.actor().country(),
          ClaimRow.codes(each.actor().sectors()),
          each.actor().kind() == null ? null : each.actor().kind().code(),
          each.actor().id(),
          each.quote() == null ? null : each.quote().text());
    }
    batch.execute();
  }

  private EventClaim event(ClaimId id, Map<ClaimId, EventClaim> told) {
    EventClaim sibling = told.get(id);
    if (sibling != null) {
      return sibling;
    }
    Optional<String> json =
        handle
            .createQuery("SELECT json FROM claim WHERE id = ? AND kind = 'event'")
            .bind(0, id.value())
            .mapTo(String.class)
            .findOne();
    return CanonicalJson.read(
        json.orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no event claim " + id + " is on record or among the claims of this reading")),
        EventClaim.class);
  }

  /**
   * Sees that a claim may stand in the place of another.
   *
   * @throws RecordException when it was put aside itself, so that neither would be in force
   */
  void seeThatItMayReplace(ClaimId replacement) {
    handle
        .createQuery("SELECT kind FROM decision_newest WHERE says = ? AND kind <> 'confirm'")
        .bind(0, replacement.value())
        .mapTo(String.class)
        .findOne()
        .ifPresent(
            kind -> {
              throw new RecordException(
                  RecordException.Kind.REFUSED,
                  "the correction is on record already as claim %s, and somebody decided on it (%s); confirm that claim instead"
                      .formatted(replacement, kind));
            });
  }

  /** Adds the decision unless it is there; the claim and a replacement are on record already. */
  boolean decision(Decision decision, @Nullable ClaimId replacement) {
    String json = CanonicalJson.write(decision);
    String id = "x" + Hash.of(json).substring(0, 24);
    if (exists("SELECT 1 FROM decision WHERE id = ?", id)) {
      return false;
    }
    handle.execute(
        "INSERT INTO decision (id, claim, says, kind, replacement, decided_by, decided_at, reason, json)"
            + " SELECT ?, id, says, ?, ?, ?, ?, ?, ? FROM claim WHERE id = ?",
        id,
        decision.kind(),
        replacement == null ? null : replacement.value(),
        decision.by(),
        timestamp(decision.at()),
        decision.reason(),
        json,
        decision.claim().value());
    return true;
  }

  boolean unreadable(Unreadable input) {
    String id =
        "u"
            + Hash.of(input.path() + "\n" + input.reason() + "\n" + input.message())
                .substring(0, 24);
    if (exists("SELECT 1 FROM unreadable WHERE id = ?", id)) {
      return false;
    }
    handle.execute(
        "INSERT INTO unreadable (id, path, reason, message) VALUES (?, ?, ?, ?)",
        id,
        input.path(),
        input.reason(),
        input.message());
    return true;
  }

  /** Of one length, so that the order of the letters is the order of time. */
  static String timestamp(Instant at) {
    return MILLISECONDS.format(at.truncatedTo(ChronoUnit.MILLIS));
  }

  private boolean exists(String sql, Object... values) {
    var query = handle.createQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.bind(i, values[i]);
    }
    return query.mapTo(Integer.class).findOne().isPresent();
  }

  private void insert(String table, Map<String, ? extends @Nullable Object> columns) {
    handle
        .createUpdate(
            "INSERT INTO %s (%s) VALUES (%s)"
                .formatted(
                    table,
                    String.join(", ", columns.keySet()),
                    columns.keySet().stream()
                        .map(column -> ":" + column)
                        .collect(Collectors.joining(", "))))
        .bindMap(columns)
        .execute();
  }
}
