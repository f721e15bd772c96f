package org.quipu.record;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.quipu.core.document.Document;
import org.quipu.core.document.DocumentId;
import org.quipu.core.json.CanonicalJson;
import org.quipu.record.source.Copy;
import org.quipu.record.source.Fingerprints;

/** Finds and keeps which documents have words of others. Writing is inside a transaction. */
final class Copies {
  /** A passage in more documents is boilerplate and finds none. */
  private static final int COMMON = 60;

  /** At most so many documents are read and compared. */
  private static final int COMPARED = 12;

  private final Handle handle;

  Copies(Handle handle) {
    this.handle = handle;
  }

  /** Compares a document with those before it that share passages, and keeps what it finds. */
  void find(Document document) {
    long seq =
        handle
            .createQuery("SELECT seq FROM document WHERE id = ?")
            .bind(0, document.id().value())
            .mapTo(Long.class)
            .one();
    List<Long> keys = Fingerprints.of(document.text());
    Map<Long, Integer> shared = new HashMap<>();
    for (long key : keys) {
      List<Long> having =
          handle
              .createQuery("SELECT document FROM fingerprint WHERE key = ? LIMIT ?")
              .bind(0, key)
              .bind(1, COMMON + 1)
              .mapTo(Long.class)
              .list();
      if (having.size() <= COMMON) {
        having.forEach(other -> shared.merge(other, 1, Integer::sum));
      }
    }
    shared.entrySet().stream()
        .filter(each -> each.getKey() < seq)
        .sorted(
            Map.Entry.<Long, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(COMPARED)
        .forEach(each -> compare(each.getKey(), document));
    if (!keys.isEmpty()) {
      PreparedBatch batch =
          handle.prepareBatch("INSERT OR IGNORE INTO fingerprint (key, document) VALUES (?, ?)");
      keys.forEach(key -> batch.add(key, seq));
      batch.execute();
    }
  }

  private void compare(long earlier, Document document) {
    Document other =
        handle
            .createQuery("SELECT * FROM document WHERE seq = ?")
            .bind(0, earlier)
            .map((row, context) -> DocumentRow.document(row))
            .one();
    Optional<Copy> found = Copy.between(other, document);
    found.ifPresent(
        copy ->
            handle.execute(
                "INSERT OR REPLACE INTO copy (original, copy, resemblance, containment, json)"
                    + " VALUES (?, ?, ?, ?, ?)",
                copy.original().value(),
                copy.copy().value(),
                copy.overlap().resemblance(),
                copy.overlap().containment(),
                CanonicalJson.write(copy)));
  }

  /** What these documents have from others, whichever those are. */
  List<Copy> among(Collection<DocumentId> documents) {
    if (documents.isEmpty()) {
      return List.of();
    }
    // Ids are letters and digits and come from the record itself.
    String ids =
        documents.stream().map(id -> "'" + id.value() + "'").collect(Collectors.joining(","));
    return handle
        .createQuery("SELECT json FROM copy WHERE copy IN (" + ids + ") ORDER BY original, copy")
        .mapTo(String.class)
        .map(json -> CanonicalJson.read(json, Copy.class))
        .list();
  }
}
