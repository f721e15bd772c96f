package org.quipu.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.quipu.core.Coded;
import org.quipu.core.actor.ActorKind;
import org.quipu.core.actor.Sector;
import org.quipu.core.document.DocumentId;
import org.quipu.record.MentionRows.Row;
import org.quipu.record.actor.Identities;
import org.quipu.record.actor.Identity;
import org.quipu.record.actor.Mention;

/** The rows that keep actors. */
final class IdentityRows {
  private final Handle handle;
  private final MentionRows mentions;

  IdentityRows(Handle handle) {
    this.handle = handle;
    this.mentions = new MentionRows(handle);
  }

  /** An actor as a row has it; its mentions stand in their own. */
  record Head(
      long seq,
      String id,
      String base,
      @Nullable String list,
      String name,
      String kind,
      @Nullable String country,
      @Nullable String sectors,
      int claims,
      int documents,
      String first,
      long circle) {
    static Head of(long seq, Identity actor, long circle) {
      return new Head(
          seq,
          actor.id(),
          actor.id(),
          actor.list(),
          actor.name(),
          actor.kind().code(),
          actor.country(),
          ClaimRow.codes(actor.sectors()),
          actor.claims(),
          actor.documents(),
          actor.mentions().get(0).document().value(),
          circle);
    }

    Head as(String given) {
      return new Head(
          seq, given, base, list, name, kind, country, sectors, claims, documents, first, circle);
    }

    Identity with(List<Mention> of) {
      List<Sector> codes = new ArrayList<>();
      if (sectors != null && !sectors.isBlank()) {
        for (String code : sectors.split(" ")) {
          codes.add(Coded.parse(Sector.class, code));
        }
      }
      return new Identity(
          id,
          list,
          name,
          Coded.parse(ActorKind.class, kind),
          country,
          codes,
          of.stream().sorted(Identities.ORDER).toList());
    }
  }

  /** All actors, with their mentions. */
  Identities all() {
    Map<Long, List<Mention>> of = new HashMap<>();
    for (Row row : mentions.rows("seq", null)) {
      if (row.actor() != null) {
        of.computeIfAbsent(row.actor(), seq -> new ArrayList<>()).add(row.mention());
      }
    }
    return Identities.restore(
        handle.createQuery("SELECT * FROM actor").map((row, context) -> head(row)).stream()
            .map(head -> head.with(of.getOrDefault(head.seq, List.of())))
            .toList());
  }

  /** The actors whom these documents name, with their mentions there. */
  Identities in(Collection<DocumentId> documents) {
    Map<Long, List<Mention>> of = new HashMap<>();
    for (Row row : mentions.rows("document", documents.stream().map(DocumentId::value).toList())) {
      if (row.actor() != null) {
        of.computeIfAbsent(row.actor(), seq -> new ArrayList<>()).add(row.mention());
      }
    }
    return Identities.restore(
        heads("seq", of.keySet()).values().stream()
            .map(head -> head.with(of.getOrDefault(head.seq, List.of())))
            .toList());
  }

  private static Head head(ResultSet row) throws SQLException {
    return new Head(
        row.getLong("seq"),
        row.getString("id"),
        row.getString("base"),
        row.getString("list"),
        row.getString("name"),
        row.getString("kind"),
        row.getString("country"),
        row.getString("sectors"),
        row.getInt("claims"),
        row.getInt("documents"),
        row.getString("first"),
        row.getLong("circle"));
  }

  /** Those whose column is one of these values. */
  Map<Long, Head> heads(String column, Collection<?> values) {
    Map<Long, Head> heads = new HashMap<>();
    for (List<?> chunk : MentionRows.chunks(values)) {
      handle
          .createQuery("SELECT * FROM actor WHERE " + column + " IN (<values>)")
          .bindList("values", chunk)
          .map((row, context) -> head(row))
          .forEach(head -> heads.put(head.seq, head));
    }
    return heads;
  }

  /** Writes what is new or was changed, removes what is no more, and gives namesakes their ids. */
  void replace(Map<Long, Head> before, List<Head> after) {
    Set<Long> gone = new HashSet<>(before.keySet());
    after.forEach(each -> gone.remove(each.seq));
    PreparedBatch removed = handle.prepareBatch("DELETE FROM actor WHERE seq = ?");
    gone.forEach(removed::add);
    if (!gone.isEmpty()) {
      removed.execute();
    }
    Set<String> bases = new HashSet<>();
    List<Head> changed = new ArrayList<>();
    for (Head head : after) {
      Head old = before.get(head.seq);
      if (old == null || !head.as(old.id).equals(old)) {
        changed.add(head);
        bases.add(head.base);
      }
      if (old != null && !old.base.equals(head.base)) {
        bases.add(old.base);
      }
    }
    before.values().stream()
        .filter(head -> gone.contains(head.seq))
        .forEach(head -> bases.add(head.base));
    write(changed);
    name(bases);
  }

  private void write(Collection<Head> heads) {
    if (heads.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT OR REPLACE INTO actor (seq, id, base, list, name, kind, country, sectors,"
                + " claims, documents, first, circle) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (Head head : heads) {
      batch.add(
          head.seq,
          head.id,
          head.base,
          head.list,
          head.name,
          head.kind,
          head.country,
          head.sectors,
          head.claims,
          head.documents,
          head.first,
          head.circle);
    }
    batch.execute();
  }

  /** Gives those of one name and country ids that hang on their first documents. */
  private void name(Set<String> bases) {
    Map<String, List<Head>> namesakes =
        heads("base", bases).values().stream().collect(Collectors.groupingBy(Head::base));
    List<Head> changed = new ArrayList<>();
    for (List<Head> of : namesakes.values()) {
      for (Head head : of) {
        String id = of.size() == 1 ? head.base : apart(head);
        if (!id.equals(head.id)) {
          changed.add(head.as(id));
        }
      }
    }
    write(changed);
  }

  private String apart(Head head) {
    List<Mention> of =
        mentions.rows("actor", List.of(head.seq)).stream().map(Row::mention).toList();
    return Identities.apart(head.as(head.base).with(of)).id();
  }
}
