package org.quipu.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.quipu.core.Coded;
import org.quipu.core.actor.Actor;
import org.quipu.core.actor.ActorKind;
import org.quipu.core.actor.Sector;
import org.quipu.core.decision.Identifying;
import org.quipu.core.document.DocumentId;
import org.quipu.core.document.Hash;
import org.quipu.core.json.CanonicalJson;
import org.quipu.record.actor.Identities;
import org.quipu.record.actor.Mentions;

/** What a record holds of actors: their mentions, decisions on them, and lists that people gave. */
final class ActorRecords {
  /** Between values that SQLite puts together: the unit separator, which no name has. */
  private static final String BETWEEN = "\u001f";

  /** With fewer claims that are somewhere, a document is about no country. */
  private static final int LEAST = 3;

  private static final double NEARLY_ALL = 0.75;

  private ActorRecords() {}

  /** Actors as of now, from all claims in force. */
  static Identities identities(Handle handle) {
    Map<String, String> countries = countries(handle);
    Mentions mentions = new Mentions();
    handle
        .createQuery(
            "SELECT c.document, a.name, a.country, a.sectors, a.kind, a.actor_id,"
                + " group_concat(a.words, char(31)) AS words,"
                + " group_concat(r.incident, char(31)) AS incidents,"
                + " count(DISTINCT c.id) AS claims"
                + " FROM claim_standing c JOIN claim_actor a ON a.claim = c.id"
                + " LEFT JOIN report_claim rc ON rc.claim = c.id LEFT JOIN report r ON r.seq = rc.report"
                + " WHERE c.standing IN ('read', 'confirmed')"
                + " GROUP BY c.document, a.name, a.country, a.sectors, a.kind, a.actor_id")
        .map((row, context) -> add(mentions, countries, row))
        .forEach(each -> {});
    Set<String> places =
        handle
            .createQuery("SELECT DISTINCT place FROM claim WHERE place IS NOT NULL")
            .mapTo(String.class)
            .collect(Collectors.toSet());
    return Identities.of(mentions.list(), decisions(handle), places);
  }

  /** The country in which nearly all claims of a document are, where enough of them say one. */
  private static Map<String, String> countries(Handle handle) {
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    handle
        .createQuery(
            "SELECT c.document, c.country, count(*) AS claims FROM claim_standing c"
                + " WHERE c.country IS NOT NULL AND c.standing IN ('read', 'confirmed')"
                + " GROUP BY c.document, c.country")
        .map(
            (row, context) ->
                counts
                    .computeIfAbsent(row.getString(1), of -> new HashMap<>())
                    .put(row.getString(2), row.getInt(3)))
        .forEach(each -> {});
    Map<String, String> countries = new HashMap<>();
    counts.forEach(
        (document, of) -> {
          int all = of.values().stream().mapToInt(each -> each).sum();
          of.forEach(
              (country, claims) -> {
                if (all >= LEAST && claims >= NEARLY_ALL * all) {
                  countries.put(document, country);
                }
              });
        });
    return countries;
  }

  private static boolean add(Mentions mentions, Map<String, String> countries, ResultSet row)
      throws SQLException {
    @Nullable String kind = row.getString("kind");
    List<Sector> sectors = new ArrayList<>();
    @Nullable String codes = row.getString("sectors");
    if (codes != null && !codes.isBlank()) {
      for (String code : codes.split(" ")) {
        sectors.add(Coded.parse(Sector.class, code));
      }
    }
    mentions.add(
        new DocumentId(row.getString("document")),
        new Actor(
            row.getString("name"),
            row.getString("country"),
            sectors,
            kind == null ? null : Coded.parse(ActorKind.class, kind),
            row.getString("actor_id")),
        new HashSet<>(split(row.getString("words"))),
        Set.copyOf(new HashSet<>(split(row.getString("incidents")))),
        countries.get(row.getString("document")),
        row.getInt("claims"));
    return true;
  }

  private static List<String> split(@Nullable String joined) {
    return joined == null ? List.of() : Arrays.asList(joined.split(BETWEEN));
  }

  /** Oldest first. */
  static List<Identifying> decisions(Handle handle) {
    return handle
        .createQuery("SELECT json FROM actor_decision ORDER BY decided_at, seq")
        .map((row, context) -> CanonicalJson.read(row.getString(1), Identifying.class))
        .list();
  }

  /**
   * @return false when this very decision was on record already
   */
  static boolean add(Handle handle, Identifying decision) {
    String json = CanonicalJson.write(decision);
    String other =
        decision instanceof Identifying.Merge merge
            ? merge.other().name()
            : decision instanceof Identifying.Split split
                ? split.other().name()
                : decision instanceof Identifying.Rename rename ? rename.name() : null;
    String id = "x" + Hash.of(json).substring(0, 24);
    return handle.execute(
            "INSERT INTO actor_decision (id, kind, name, other, decided_by, decided_at, reason, json)"
                + " SELECT ?, ?, ?, ?, ?, ?, ?, ?"
                + " WHERE NOT EXISTS (SELECT 1 FROM actor_decision WHERE id = ?)",
            id,
            decision.kind(),
            decision.actor().name(),
            other,
            decision.by(),
            Writer.timestamp(decision.at()),
            decision.reason(),
            json,
            id)
        > 0;
  }

  /** The newest list that somebody gave, null where nobody did. */
  static @Nullable GivenActors list(Handle handle) {
    return handle
        .createQuery("SELECT name, csv FROM actor_list ORDER BY seq DESC LIMIT 1")
        .map((row, context) -> new GivenActors(row.getString(1), row.getString(2)))
        .findOne()
        .orElse(null);
  }

  /**
   * @return false when it is the newest already
   */
  static boolean add(Handle handle, GivenActors list) {
    GivenActors newest = list(handle);
    if (newest != null && newest.csv().equals(list.csv())) {
      return false;
    }
    handle.execute(
        "INSERT INTO actor_list (hash, name, csv) VALUES (?, ?, ?)",
        Hash.of(list.csv()),
        list.name(),
        list.csv());
    return true;
  }
}
