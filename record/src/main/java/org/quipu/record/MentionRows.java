package org.quipu.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.quipu.core.Coded;
import org.quipu.core.actor.Actor;
import org.quipu.core.actor.ActorKind;
import org.quipu.core.actor.Sector;
import org.quipu.core.document.DocumentId;
import org.quipu.record.actor.Mention;
import org.quipu.record.actor.Mentions;
import org.quipu.record.source.Names;

/**
 * Mentions: what claims hold of them, and the rows that keep them with what they were taken for.
 */
final class MentionRows {
  /** Between values that stand in one column: the unit separator, which no name has. */
  private static final String BETWEEN = "\u001f";

  /** With fewer claims that are somewhere, a document is about no country. */
  private static final int LEAST = 3;

  private static final double NEARLY_ALL = 0.75;

  /** SQLite's limit on parameters is higher; statements of this size are quick to prepare. */
  static final int CHUNK = 400;

  private final Handle handle;

  MentionRows(Handle handle) {
    this.handle = handle;
  }

  /**
   * @param actor null where people said that it is none
   */
  record Row(long seq, Mention mention, long circle, @Nullable Long actor) {}

  /** The mentions of the claims in force, of one document or of all. */
  List<Mention> told(@Nullable DocumentId document) {
    Map<String, String> countries = countries(document);
    Mentions mentions = new Mentions();
    bound(
            "SELECT c.document, a.name, a.country, a.sectors, a.kind, a.actor_id,"
                + " group_concat(a.words, char(31)) AS words,"
                + " group_concat(r.incident, char(31)) AS incidents,"
                + " count(DISTINCT c.id) AS claims"
                + " FROM claim_standing c JOIN claim_actor a ON a.claim = c.id"
                + " LEFT JOIN report_claim rc ON rc.claim = c.id LEFT JOIN report r ON r.seq = rc.report"
                + " WHERE c.standing IN ('read', 'confirmed')"
                + (document == null ? "" : " AND c.document = ?")
                + " GROUP BY c.document, a.name, a.country, a.sectors, a.kind, a.actor_id",
            document)
        .map(
            (row, context) -> {
              String in = row.getString("document");
              mentions.add(
                  new DocumentId(in),
                  actor(row),
                  new HashSet<>(split(row.getString("words"))),
                  new HashSet<>(split(row.getString("incidents"))),
                  countries.get(in),
                  row.getInt("claims"));
              return in;
            })
        .forEach(each -> {});
    return mentions.list();
  }

  private Query bound(String sql, @Nullable DocumentId document) {
    Query query = handle.createQuery(sql);
    return document == null ? query : query.bind(0, document.value());
  }

  /** The country in which nearly all claims of a document are, where enough of them say one. */
  private Map<String, String> countries(@Nullable DocumentId document) {
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    bound(
            "SELECT c.document, c.country, count(*) AS claims FROM claim_standing c"
                + " WHERE c.country IS NOT NULL AND c.standing IN ('read', 'confirmed')"
                + (document == null ? "" : " AND c.document = ?")
                + " GROUP BY c.document, c.country",
            document)
        .map(
            (row, context) ->
                counts
                    .computeIfAbsent(row.getString(1), of -> new HashMap<>())
                    .put(row.getString(2), row.getInt(3)))
        .forEach(each -> {});
    Map<String, String> countries = new HashMap<>();
    counts.forEach(
        (in, of) -> {
          int all = of.values().stream().mapToInt(each -> each).sum();
          of.forEach(
              (country, claims) -> {
                if (all >= LEAST && claims >= NEARLY_ALL * all) {
                  countries.put(in, country);
                }
              });
        });
    return countries;
  }

  private static Actor actor(ResultSet row) throws SQLException {
    @Nullable String kind = row.getString("kind");
    List<Sector> sectors = new ArrayList<>();
    @Nullable String codes = row.getString("sectors");
    if (codes != null && !codes.isBlank()) {
      for (String code : codes.split(" ")) {
        sectors.add(Coded.parse(Sector.class, code));
      }
    }
    return new Actor(
        row.getString("name"),
        row.getString("country"),
        sectors,
        kind == null ? null : Coded.parse(ActorKind.class, kind),
        row.getString("actor_id"));
  }

  private static List<String> split(@Nullable String joined) {
    return joined == null ? List.of() : Arrays.asList(joined.split(BETWEEN));
  }

  private static @Nullable String joined(Set<String> values) {
    return values.isEmpty() ? null : String.join(BETWEEN, new TreeSet<>(values));
  }

  /** The rows whose column is one of these values; all of them for null. */
  List<Row> rows(String column, @Nullable Collection<?> values) {
    List<Row> rows = new ArrayList<>();
    String sql = "SELECT * FROM actor_mention";
    if (values == null) {
      return handle.createQuery(sql).map((row, context) -> row(row)).list();
    }
    for (List<?> chunk : chunks(values)) {
      rows.addAll(
          handle
              .createQuery(sql + " WHERE " + column + " IN (<values>)")
              .bindList("values", chunk)
              .map((row, context) -> row(row))
              .list());
    }
    return rows;
  }

  static <T> List<List<T>> chunks(Collection<T> values) {
    List<T> all = List.copyOf(values);
    List<List<T>> chunks = new ArrayList<>();
    for (int i = 0; i < all.size(); i += CHUNK) {
      chunks.add(all.subList(i, Math.min(all.size(), i + CHUNK)));
    }
    return chunks;
  }

  private static Row row(ResultSet row) throws SQLException {
    long actor = row.getLong("actor");
    boolean none = row.wasNull();
    return new Row(
        row.getLong("seq"),
        new Mention(
            new DocumentId(row.getString("document")),
            actor(row),
            new HashSet<>(split(row.getString("words"))),
            new HashSet<>(split(row.getString("incidents"))),
            row.getString("place"),
            row.getInt("claims")),
        row.getLong("circle"),
        none ? null : actor);
  }

  /** Writes what is new or was changed, and removes what is no more. */
  void replace(Map<Long, Row> before, List<Row> after) {
    PreparedBatch added =
        handle.prepareBatch(
            "INSERT OR REPLACE INTO actor_mention (seq, document, name, country, sectors, kind,"
                + " actor_id, words, incidents, place, claims, folded, circle, actor)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    Set<Long> gone = new HashSet<>(before.keySet());
    for (Row row : after) {
      gone.remove(row.seq);
      if (!row.equals(before.get(row.seq))) {
        Mention mention = row.mention;
        Actor actor = mention.actor();
        added.add(
            row.seq,
            mention.document().value(),
            actor.name(),
            actor.country(),
            ClaimRow.codes(actor.sectors()),
            actor.kind() == null ? null : actor.kind().code(),
            actor.id(),
            joined(mention.words()),
            joined(mention.incidents()),
            mention.place(),
            mention.claims(),
            Names.fold(actor.name()),
            row.circle,
            row.actor);
      }
    }
    if (added.size() > 0) {
      added.execute();
    }
    PreparedBatch removed = handle.prepareBatch("DELETE FROM actor_mention WHERE seq = ?");
    gone.forEach(removed::add);
    if (!gone.isEmpty()) {
      removed.execute();
    }
  }
}
