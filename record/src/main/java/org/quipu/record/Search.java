package org.quipu.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.quipu.core.document.Quote;
import org.quipu.core.document.Span;

/** Full-text search over titles and texts. */
final class Search {
  /** Noncharacters, which stand in no text, so that a match can be told from the words around. */
  private static final int OPEN = 0xFDD0;

  private static final int CLOSE = 0xFDD1;

  private Search() {}

  static List<Hit> hits(Handle handle, String query, int limit) {
    Optional<String> expression = SearchSyntax.parse(query);
    if (expression.isEmpty()) {
      return List.of();
    }
    return handle
        .createQuery(
            "SELECT p.field, p.start, highlight(passage_index, 0, char(64976), char(64977)) AS words, "
                + ClaimSelect.DOCUMENT_COLUMNS
                + " FROM passage_index JOIN passage p ON p.id = passage_index.rowid"
                + " JOIN document d ON d.id = p.document"
                + " WHERE passage_index MATCH :expression"
                + " ORDER BY passage_index.rank, p.id LIMIT :limit")
        .bind("expression", expression.get())
        .bind("limit", limit)
        .map((row, context) -> hit(row))
        .list();
  }

  private static Hit hit(ResultSet row) throws SQLException {
    int start = row.getInt("start");
    StringBuilder words = new StringBuilder();
    List<Span> matches = new ArrayList<>();
    int at = start;
    int from = start;
    for (int point : row.getString("words").codePoints().toArray()) {
      if (point == OPEN) {
        from = at;
      } else if (point == CLOSE) {
        matches.add(new Span(from, at));
      } else {
        words.appendCodePoint(point);
        at++;
      }
    }
    return new Hit(
        ClaimSelect.document(row),
        row.getString("field").equals("title"),
        new Quote(new Span(start, at), words.toString()),
        matches);
  }
}
