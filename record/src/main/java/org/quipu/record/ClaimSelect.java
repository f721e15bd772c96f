package org.quipu.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.quipu.core.Coded;
import org.quipu.core.claim.Claim;
import org.quipu.core.claim.ClaimId;
import org.quipu.core.decision.Decision;
import org.quipu.core.document.DocumentId;
import org.quipu.core.document.Folding;
import org.quipu.core.document.Metadata;
import org.quipu.core.json.CanonicalJson;
import org.quipu.record.entry.DayBasis;
import org.quipu.record.entry.DocumentEntry;
import org.quipu.record.entry.RecordedClaim;
import org.quipu.record.entry.Standing;

/** A {@link ClaimQuery} as SQL, and the rows that it gives. */
final class ClaimSelect {
  static final String DOCUMENT_COLUMNS =
      "d.id AS document_id, d.source_hash, d.media_type, d.language, d.language_origin, d.metadata,"
          + " d.length";

  static final String ROWS =
      "SELECT c.id AS claim_id, c.json AS claim_json, c.standing, c.decision_json, c.day_from,"
          + " c.day_to, c.day_basis, "
          + DOCUMENT_COLUMNS
          + " FROM claim_standing c JOIN document d ON d.id = c.document";

  private final StringBuilder where = new StringBuilder();
  private final Map<String, Object> values = new HashMap<>();

  private ClaimSelect() {}

  static Query of(Handle handle, ClaimQuery query) {
    ClaimSelect select = new ClaimSelect();
    select.restrict(query);
    String sql = ROWS + select.where + order(query.order());
    if (query.limit() > 0 || query.offset() > 0) {
      sql += " LIMIT :limit OFFSET :offset";
      select.values.put("limit", query.limit() == 0 ? -1 : query.limit());
      select.values.put("offset", query.offset());
    }
    return handle.createQuery(sql).bindMap(select.values);
  }

  /** How many claims the query finds, without regard to its limit. */
  static Query count(Handle handle, ClaimQuery query) {
    ClaimSelect select = new ClaimSelect();
    select.restrict(query);
    return handle
        .createQuery(
            "SELECT count(*) FROM claim_standing c JOIN document d ON d.id = c.document"
                + select.where)
        .bindMap(select.values);
  }

  private void restrict(ClaimQuery query) {
    equal("c.kind", "kind", query.kind());
    equal("c.type", "type", code(query.type()));
    equal("c.act", "act", code(query.act()));
    equal("c.status", "status", code(query.status()));
    equal("c.measure", "measure", query.measure() == null ? null : query.measure().name());
    equal("c.country", "country", query.country());
    equal("c.document", "document", query.document() == null ? null : query.document().value());
    contains(
        "EXISTS (SELECT 1 FROM claim_actor a WHERE a.claim = c.id AND a.role <> 'speaker'"
            + " AND instr(fold(a.name), :actor) > 0)",
        "actor",
        query.actor());
    contains(
        "(instr(fold(c.place), :place) > 0 OR instr(fold(c.admin1), :place) > 0)",
        "place",
        query.place());
    contains("instr(fold(d.publisher), :publisher) > 0", "publisher", query.publisher());
    contains("instr(fold(c.speaker_chain), :speaker) > 0", "speaker", query.speaker());
    contains("instr(fold(c.evidence), :text) > 0", "text", query.text());
    and("c.day_to >= :from", "from", query.from() == null ? null : query.from().toString());
    and("c.day_from <= :to", "to", query.to() == null ? null : query.to().toString());
    where
        .append(where.isEmpty() ? " WHERE " : " AND ")
        .append("c.standing IN ('read', 'confirmed'");
    where.append(query.includeWithdrawn() ? ", 'withdrawn', 'corrected'" : "");
    where.append(query.includeSuperseded() ? ", 'superseded')" : ")");
  }

  private void equal(String column, String name, @Nullable String value) {
    and(column + " = :" + name, name, value);
  }

  private void contains(String condition, String name, @Nullable String part) {
    and(condition, name, part == null ? null : Folding.fold(part.strip()));
  }

  private void and(String condition, String name, @Nullable String value) {
    if (value != null) {
      where.append(where.isEmpty() ? " WHERE " : " AND ").append(condition);
      values.put(name, value);
    }
  }

  private static @Nullable String code(@Nullable Coded member) {
    return member == null ? null : member.code();
  }

  private static String order(ClaimQuery.Order order) {
    String place = ", d.seq, c.evidence_start, c.evidence_end, c.seq";
    return " ORDER BY "
        + switch (order) {
          case DAY -> "c.day_from IS NULL, c.day_from, c.day_to" + place;
          case NEWEST -> "c.day_from IS NULL, c.day_to DESC, c.day_from DESC" + place;
          case DOCUMENT -> place.substring(2);
        };
  }

  static RecordedClaim row(ResultSet row) throws SQLException {
    @Nullable String decision = row.getString("decision_json");
    return new RecordedClaim(
        new ClaimId(row.getString("claim_id")),
        CanonicalJson.read(row.getString("claim_json"), Claim.class),
        Coded.parse(Standing.class, row.getString("standing")),
        decision == null ? null : CanonicalJson.read(decision, Decision.class),
        document(row),
        day(row.getString("day_from")),
        day(row.getString("day_to")),
        Coded.parse(DayBasis.class, row.getString("day_basis")));
  }

  static DocumentEntry document(ResultSet row) throws SQLException {
    return new DocumentEntry(
        new DocumentId(row.getString("document_id")),
        row.getString("source_hash"),
        row.getString("media_type"),
        DocumentRow.language(row),
        CanonicalJson.read(row.getString("metadata"), Metadata.class),
        row.getInt("length"));
  }

  private static @Nullable LocalDate day(@Nullable String iso) {
    return iso == null ? null : LocalDate.parse(iso);
  }
}
