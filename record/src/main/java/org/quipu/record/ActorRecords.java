package org.quipu.record;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.quipu.core.decision.Identifying;
import org.quipu.core.document.Hash;
import org.quipu.core.json.CanonicalJson;
import org.quipu.record.actor.Identities;

/** What a record holds of actors: their mentions, decisions on them, and lists that people gave. */
final class ActorRecords {
  private ActorRecords() {}

  /**
   * The same actors as those that the record keeps, computed from all mentions at once: what tests
   * compare them with.
   */
  static Identities computed(Handle handle) {
    Set<String> places =
        handle
            .createQuery("SELECT DISTINCT place FROM claim WHERE place IS NOT NULL")
            .mapTo(String.class)
            .collect(Collectors.toSet());
    return Identities.of(new MentionRows(handle).told(null), decisions(handle), places);
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

  /** The names that a decision gives; those of one are computed again by it. */
  static List<String> names(Identifying decision) {
    return decision instanceof Identifying.Merge merge
        ? List.of(merge.actor().name(), merge.other().name())
        : decision instanceof Identifying.Split split
            ? List.of(split.actor().name(), split.other().name())
            : List.of(decision.actor().name());
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
