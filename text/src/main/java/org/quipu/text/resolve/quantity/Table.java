package org.quipu.text.resolve.quantity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of tab-separated columns among the program's own resources. Lines that begin with {@code
 * #} are comments. What is wrong in it is told with file and line.
 */
public final class Table {
  private final String resource;
  private final List<Row> rows;

  private Table(String resource, List<Row> rows) {
    this.resource = resource;
    this.rows = List.copyOf(rows);
  }

  /** One line: its columns, none of them null, and its number in the file from 1. */
  public record Row(int line, List<String> columns) {
    public String get(int column) {
      return columns.get(column);
    }

    /**
     * The parts of a column between {@code |}; none where the column is empty. A part that ends in
     * {@code @} stands for its forms in -o, -a, -os and -as.
     */
    public List<String> list(int column) {
      List<String> parts = new ArrayList<>();
      for (String part : columns.get(column).split("\\|", -1)) {
        String word = part.strip();
        if (word.endsWith("@")) {
          String stem = word.substring(0, word.length() - 1);
          parts.addAll(List.of(stem + "o", stem + "a", stem + "os", stem + "as"));
        } else if (!word.isEmpty()) {
          parts.add(word);
        }
      }
      return parts;
    }
  }

  /**
   * @param resource absolute name on the class path
   * @throws IllegalStateException when it is missing or a line has another number of columns
   */
  public static Table read(String resource, int columns) {
    List<Row> rows = new ArrayList<>();
    try (InputStream bytes = Table.class.getResourceAsStream(resource)) {
      if (bytes == null) {
        throw new IllegalStateException(resource + " is missing from the program");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() != columns) {
          throw new IllegalStateException(
              resource + ":" + number + ": " + columns + " columns wanted, not " + cells.size());
        }
        rows.add(new Row(number, cells));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " cannot be read", e);
    }
    return new Table(resource, rows);
  }

  public List<Row> rows() {
    return rows;
  }

  /** For messages: the file and the line of a row. */
  public String at(Row row) {
    return resource + ":" + row.line();
  }
}
