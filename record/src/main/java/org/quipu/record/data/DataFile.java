package org.quipu.record.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Knowledge that is data: rows of a resource with tabs between the columns. Lines that begin with
 * {@code #} are comments.
 */
public final class DataFile {
  private DataFile() {}

  /**
   * @param beside the class in whose package the resource lies
   * @throws IllegalStateException when it is missing, or a row has another number of columns, with
   *     file and line
   */
  public static List<List<String>> rows(Class<?> beside, String name, int columns) {
    List<List<String>> rows = new ArrayList<>();
    try (InputStream stream = beside.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(name + " is missing beside " + beside.getName());
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(stream, UTF_8));
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        List<String> row = List.of(line.split("\t", -1));
        if (row.size() != columns || row.stream().anyMatch(String::isBlank)) {
          throw new IllegalStateException(
              name + ", line " + number + ": expected " + columns + " filled columns");
        }
        rows.add(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(rows);
  }
}
