package org.quipu.app.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quipu.core.Coded;
import org.quipu.core.document.Known;
import org.quipu.core.json.CanonicalJson;
import org.quipu.record.RecordedClaim;

/** Writes claims as CSV or JSON Lines, row by row, for answers of any size. */
public final class ClaimWriter {
  private ClaimWriter() {}

  public static void csv(Stream<RecordedClaim> claims, PrintWriter out) {
    out.print(Csv.line(ClaimColumns.NAMES) + "\r\n");
    claims.forEach(claim -> out.print(Csv.line(ClaimColumns.of(claim)) + "\r\n"));
  }

  /** The canonical claim with its id, document and standing beside it. */
  public static void jsonLines(Stream<RecordedClaim> claims, PrintWriter out) {
    claims.forEach(row -> out.print(json(row) + "\n"));
  }

  private static ObjectNode json(RecordedClaim row) {
    ObjectNode node = (ObjectNode) CanonicalJson.tree(row.claim());
    node.put("id", row.id().value());
    node.put("standing", row.standing().code());
    node.put("says", row.saysSo());
    ObjectNode document = node.putObject("document");
    document.put("id", row.document().id().value());
    document.put("hash", row.document().sourceHash());
    put(document, "title", row.document().metadata().title());
    put(document, "publisher", row.document().metadata().publisher());
    put(document, "published", row.document().metadata().published());
    return node;
  }

  private static void put(ObjectNode node, String key, @Nullable Known<?> known) {
    if (known != null) {
      Object value = known.value();
      node.put(key, value instanceof Coded coded ? coded.code() : value.toString());
    }
  }
}
