package org.quipu.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.quipu.core.actor.Actor;
import org.quipu.core.decision.Identifying;
import org.quipu.core.document.DocumentId;
import org.quipu.record.IdentityRows.Head;
import org.quipu.record.MentionRows.Row;
import org.quipu.record.actor.Circle;
import org.quipu.record.actor.Circles;
import org.quipu.record.actor.Identities;
import org.quipu.record.actor.Identity;
import org.quipu.record.actor.Mention;
import org.quipu.record.source.Names;

/**
 * Keeps the actors of a record as documents and decisions come. Mentions are kept in {@link
 * Circle}s, which do not bear on each other: only those that a document's mentions fall into are
 * computed again, by the rules that hold for all mentions at once, so that the outcome is the same.
 * Called inside the transaction that brings the document or decision.
 */
final class ActorLinker {
  private final Handle handle;
  private final MentionRows mentions;
  private final IdentityRows actors;
  private final List<Identifying> decisions;

  private record Named(DocumentId document, Actor actor) {}

  ActorLinker(Handle handle) {
    this.handle = handle;
    this.mentions = new MentionRows(handle);
    this.actors = new IdentityRows(handle);
    this.decisions = ActorRecords.decisions(handle);
  }

  /** Computes all actors anew. */
  void all() {
    handle.execute("DELETE FROM actor_tie");
    handle.execute("DELETE FROM actor_mention");
    handle.execute("DELETE FROM actor");
    Set<String> towns =
        foldedNames(
            handle
                .createQuery("SELECT DISTINCT place FROM claim WHERE place IS NOT NULL")
                .mapTo(String.class)
                .list());
    addTowns(towns);
    Pool pool = new Pool();
    mentions.told(null).forEach(pool::fresh);
    settle(pool, new Circles(decisions, towns).of(pool.mentions()), towns);
  }

  /** Computes anew what these documents bear on, whose claims or incidents changed. */
  void documents(Collection<DocumentId> documents) {
    Set<String> towns = new HashSet<>();
    Pool pool = new Pool();
    Set<String> ids = documents.stream().map(DocumentId::value).collect(Collectors.toSet());
    Map<Named, Row> before = new HashMap<>();
    mentions.rows("document", ids).forEach(row -> before.put(named(row.mention()), row));
    for (DocumentId document : documents) {
      towns.addAll(newTowns(document));
      for (Mention mention : mentions.told(document)) {
        Row known = before.remove(named(mention));
        if (known == null || !known.mention().equals(mention)) {
          pool.fresh(mention);
          if (known != null) {
            before.put(named(mention), known);
          }
        }
      }
    }
    Set<Long> touched = new HashSet<>();
    before.values().forEach(row -> touched.add(row.circle()));
    Set<Long> dropped = before.values().stream().map(Row::seq).collect(Collectors.toSet());
    mentions.rows("folded", towns).forEach(row -> touched.add(row.circle()));
    take(pool, touched, dropped);
    grow(pool, dropped);
  }

  /** Computes anew whom a decision names. */
  void names(Collection<String> names) {
    Pool pool = new Pool();
    Set<Long> touched = new HashSet<>();
    Set<String> folded = foldedNames(names);
    mentions.rows("folded", folded).forEach(row -> touched.add(row.circle()));
    take(pool, touched, Set.of());
    pool.rows.values().stream()
        .map(Row::mention)
        .filter(each -> folded.contains(Names.fold(each.actor().name())))
        .forEach(each -> pool.fresh.put(named(each), each));
    grow(pool, Set.of());
  }

  private static Named named(Mention mention) {
    return new Named(mention.document(), mention.actor());
  }

  /** What is computed together: rows that are there, and mentions that are new or changed. */
  private static final class Pool {
    private final Map<Long, Row> rows = new HashMap<>();
    private final Map<Named, Row> kept = new HashMap<>();
    private final Map<Named, Mention> fresh = new LinkedHashMap<>();
    private final Set<Long> circles = new HashSet<>();

    void fresh(Mention mention) {
      fresh.put(named(mention), mention);
    }

    List<Mention> mentions() {
      List<Mention> all = new ArrayList<>(fresh.values());
      kept.forEach(
          (named, row) -> {
            if (!fresh.containsKey(named)) {
              all.add(row.mention());
            }
          });
      return all;
    }
  }

  private void take(Pool pool, Set<Long> circles, Set<Long> dropped) {
    Set<Long> more = new HashSet<>(circles);
    more.removeAll(pool.circles);
    pool.circles.addAll(more);
    for (Row row : mentions.rows("circle", more)) {
      pool.rows.put(row.seq(), row);
      if (!dropped.contains(row.seq())) {
        pool.kept.put(named(row.mention()), row);
      }
    }
  }

  /** Takes in circles as long as a new mention has a tie to one outside. */
  private void grow(Pool pool, Set<Long> dropped) {
    if (pool.rows.isEmpty() && pool.fresh.isEmpty()) {
      return;
    }
    while (true) {
      List<Mention> all = pool.mentions();
      Set<String> towns = townsAmong(all);
      Circles circles = new Circles(decisions, towns);
      List<Circle> found = circles.of(all);
      Set<Long> outside = new HashSet<>();
      for (Circle circle : found) {
        outside.addAll(tied(circle, circles, pool));
      }
      outside.removeAll(pool.circles);
      if (outside.isEmpty()) {
        settle(pool, found, towns);
        return;
      }
      take(pool, outside, dropped);
    }
  }

  /** The kept circles to which a new mention of this one leads. */
  private Set<Long> tied(Circle circle, Circles circles, Pool pool) {
    Set<String> sought = new HashSet<>();
    for (Mention mention : circle.mentions()) {
      if (pool.fresh.containsKey(named(mention))) {
        sought.addAll(circles.ties(mention));
      }
    }
    if (sought.isEmpty()) {
      return Set.of();
    }
    // What a mention adds to its circle may fulfil a condition that an older tie has.
    circle.ties().keySet().stream().filter(Circle::isConditional).forEach(sought::add);
    Map<Boolean, List<String>> byStrength =
        sought.stream()
            .filter(tie -> !Circle.isTrait(tie))
            .collect(Collectors.partitioningBy(tie -> circle.ties().getOrDefault(tie, false)));
    Set<Long> found = new HashSet<>();
    byStrength.forEach(
        (strong, ties) -> {
          for (List<String> chunk : MentionRows.chunks(ties)) {
            handle
                .createQuery(
                    "SELECT tie, circle FROM actor_tie WHERE tie IN (<ties>)"
                        + (strong ? "" : " AND strong = 1"))
                .bindList("ties", chunk)
                .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
                .forEach(
                    each -> {
                      if (!pool.circles.contains(each.getValue())
                          && !found.contains(each.getValue())
                          && isFulfilled(each.getKey(), circle, each.getValue())) {
                        found.add(each.getValue());
                      }
                    });
          }
        });
    return found;
  }

  private boolean isFulfilled(String tie, Circle circle, long other) {
    if (!Circle.isConditional(tie)) {
      return true;
    }
    for (String trait : Circle.traitsFor(tie)) {
      List<String> here =
          circle.ties().keySet().stream().filter(each -> each.startsWith(trait)).toList();
      if (here.isEmpty()
          || handle
              .createQuery("SELECT 1 FROM actor_tie WHERE circle = :circle AND tie IN (<ties>)")
              .bind("circle", other)
              .bindList("ties", here)
              .mapTo(Integer.class)
              .findFirst()
              .isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Writes circles, actors and mentions where they differ from what is there. */
  private void settle(Pool pool, List<Circle> circles, Set<String> towns) {
    long nextCircle = next("actor_mention", "circle");
    long nextMention = next("actor_mention", "seq");
    long nextActor = next("actor", "seq");
    Map<Long, Head> headsBefore = actors.heads("circle", pool.circles);
    Map<Long, Map<String, Boolean>> tiesBefore = ties(pool.circles);
    Set<Long> usedCircles = new HashSet<>();
    Set<Long> usedActors = new HashSet<>();
    List<Row> rows = new ArrayList<>();
    List<Head> heads = new ArrayList<>();
    Map<Long, Map<String, Boolean>> ties = new HashMap<>();
    for (Circle circle : circles) {
      Long of = mostOf(circle.mentions(), pool, usedCircles, true);
      long number = of == null ? nextCircle++ : of;
      usedCircles.add(number);
      ties.put(number, circle.ties());
      Map<Named, Long> actorOf = new HashMap<>();
      for (Identity identity : Identities.alone(circle.mentions(), decisions, towns)) {
        Long known = mostOf(identity.mentions(), pool, usedActors, false);
        long seq = known == null ? nextActor++ : known;
        usedActors.add(seq);
        heads.add(Head.of(seq, identity, number));
        identity.mentions().forEach(each -> actorOf.put(named(each), seq));
      }
      for (Mention mention : circle.mentions()) {
        Row known = pool.kept.get(named(mention));
        rows.add(
            new Row(
                known == null ? nextMention++ : known.seq(),
                mention,
                number,
                actorOf.get(named(mention))));
      }
    }
    mentions.replace(pool.rows, rows);
    actors.replace(headsBefore, heads);
    replaceTies(tiesBefore, ties);
  }

  /** The circle or actor that most of these were of, if no other has taken it. */
  private static @Nullable Long mostOf(
      List<Mention> these, Pool pool, Set<Long> used, boolean circle) {
    Map<Long, Integer> counts = new HashMap<>();
    for (Mention mention : these) {
      Row row = pool.kept.get(named(mention));
      Long of = row == null ? null : circle ? Long.valueOf(row.circle()) : row.actor();
      if (of != null && !used.contains(of)) {
        counts.merge(of, 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Long, Integer>comparingByValue()
                .thenComparing(Map.Entry.<Long, Integer>comparingByKey().reversed()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private long next(String table, String column) {
    return handle
        .createQuery("SELECT coalesce(max(" + column + "), 0) + 1 FROM " + table)
        .mapTo(Long.class)
        .one();
  }

  private Map<Long, Map<String, Boolean>> ties(Set<Long> circles) {
    Map<Long, Map<String, Boolean>> ties = new HashMap<>();
    for (List<Long> chunk : MentionRows.chunks(circles)) {
      handle
          .createQuery("SELECT circle, tie, strong FROM actor_tie WHERE circle IN (<circles>)")
          .bindList("circles", chunk)
          .map(
              (row, context) ->
                  ties.computeIfAbsent(row.getLong(1), of -> new HashMap<>())
                      .put(row.getString(2), row.getBoolean(3)))
          .forEach(each -> {});
    }
    return ties;
  }

  private void replaceTies(
      Map<Long, Map<String, Boolean>> before, Map<Long, Map<String, Boolean>> after) {
    PreparedBatch removed =
        handle.prepareBatch("DELETE FROM actor_tie WHERE tie = ? AND circle = ?");
    before.forEach(
        (circle, ties) ->
            ties.keySet().stream()
                .filter(tie -> !after.getOrDefault(circle, Map.of()).containsKey(tie))
                .forEach(tie -> removed.add(tie, circle)));
    if (removed.size() > 0) {
      removed.execute();
    }
    PreparedBatch added =
        handle.prepareBatch(
            "INSERT OR REPLACE INTO actor_tie (tie, circle, strong) VALUES (?, ?, ?)");
    after.forEach(
        (circle, ties) ->
            ties.forEach(
                (tie, strong) -> {
                  if (!Objects.equals(before.getOrDefault(circle, Map.of()).get(tie), strong)) {
                    added.add(tie, circle, strong);
                  }
                }));
    if (added.size() > 0) {
      added.execute();
    }
  }

  /** The names of places that come with this document. */
  private Set<String> newTowns(DocumentId document) {
    Set<String> here =
        foldedNames(
            handle
                .createQuery(
                    "SELECT DISTINCT place FROM claim WHERE document = ? AND place IS NOT NULL")
                .bind(0, document.value())
                .mapTo(String.class)
                .list());
    here.removeAll(known(here));
    addTowns(here);
    return here;
  }

  private void addTowns(Set<String> towns) {
    PreparedBatch batch = handle.prepareBatch("INSERT OR IGNORE INTO actor_town (name) VALUES (?)");
    towns.forEach(batch::add);
    if (!towns.isEmpty()) {
      batch.execute();
    }
  }

  private Set<String> townsAmong(List<Mention> all) {
    return known(foldedNames(all.stream().map(each -> each.actor().name()).toList()));
  }

  private Set<String> known(Set<String> names) {
    Set<String> known = new HashSet<>();
    for (List<String> chunk : MentionRows.chunks(names)) {
      known.addAll(
          handle
              .createQuery("SELECT name FROM actor_town WHERE name IN (<names>)")
              .bindList("names", chunk)
              .mapTo(String.class)
              .list());
    }
    return known;
  }

  private static Set<String> foldedNames(Collection<String> names) {
    return names.stream().map(Names::fold).collect(Collectors.toCollection(HashSet::new));
  }
}
