package org.quipu.text.resolve.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** Reads the bundled tables: fields divided by tabs, comments after #. */
final class Tables {
  private Tables() {}

  static void read(String resource, Consumer<String[]> row) {
    try (InputStream in = Tables.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing from this build");
      }
      rows(in, resource, row);
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " cannot be read", e);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  /**
   * A file of the user's.
   *
   * @throws IllegalArgumentException for a row that is none, naming file and line
   */
  static void read(Path file, Consumer<String[]> row) {
    try (InputStream in = Files.newInputStream(file)) {
      rows(in, file.toString(), row);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  private static void rows(InputStream in, String name, Consumer<String[]> row) throws IOException {
    InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8), 1 << 16);
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isEmpty() || line.charAt(0) == '#') {
        continue;
      }
      try {
        row.accept(line.split("\t", -1));
      } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
        throw new IllegalArgumentException(
            name + ", line " + number + ": " + e.getMessage() + " in \"" + line + "\"", e);
      }
    }
  }
}
