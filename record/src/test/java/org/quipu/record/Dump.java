package org.quipu.record;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All rows of a record's own tables, so that two records can be compared. What is null is left out:
 * columns that a newer version adds to an older record.
 */
final class Dump {
  static final List<String> TABLES =
      List.of(
          "original",
          "document",
          "reading",
          "claim",
          "claim_actor",
          "decision",
          "unreadable",
          "passage",
          "passage_index_docsize");

  private Dump() {}

  static String of(Path file) {
    StringBuilder dump = new StringBuilder();
    try (Connection connection =
            new Connections(file, Connections.PATIENCE).reading().getConnection();
        Statement statement = connection.createStatement()) {
      for (String table : TABLES) {
        try (ResultSet rows = statement.executeQuery("SELECT * FROM " + table + " ORDER BY 1, 2")) {
          while (rows.next()) {
            List<String> values = new ArrayList<>();
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
              Object value = rows.getObject(i);
              if (value != null) {
                values.add(
                    rows.getMetaData().getColumnName(i)
                        + "="
                        + (value instanceof byte[] bytes ? Arrays.toString(bytes) : value));
              }
            }
            dump.append(table).append(' ').append(values).append('\n');
          }
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return dump.toString();
  }
}
