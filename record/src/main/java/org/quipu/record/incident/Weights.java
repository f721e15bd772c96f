package org.quipu.record.incident;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.quipu.core.document.Hash;

/** The weights of {@code linking.tsv}: a name, a number, what it is for. */
final class Weights {
  private static final String FILE = "linking.tsv";
  private static final Weights BUNDLED = load();

  private final Map<String, Double> weights = new HashMap<>();

  private String digest = "";

  private Weights() {}

  /** The first digits of the hash of the file. */
  String digest() {
    return digest;
  }

  static Weights bundled() {
    return BUNDLED;
  }

  /**
   * @throws IllegalArgumentException where the file has no such weight
   */
  double of(String name) {
    Double weight = weights.get(name);
    if (weight == null) {
      throw new IllegalArgumentException(FILE + " has no weight \"" + name + "\"");
    }
    return weight;
  }

  private static Weights load() {
    Weights all = new Weights();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Weights.class.getResourceAsStream(FILE)),
                StandardCharsets.UTF_8))) {
      int number = 0;
      StringBuilder text = new StringBuilder();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        text.append(line).append('\n');
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        String[] cells = line.split("\t", -1);
        if (cells.length != 3 || cells[2].isBlank()) {
          throw fault(number, "needs a name, a number and what it is for, with tabs between");
        }
        try {
          if (all.weights.put(cells[0], Double.valueOf(cells[1])) != null) {
            throw fault(number, "\"" + cells[0] + "\" stands twice");
          }
        } catch (NumberFormatException e) {
          throw fault(number, "\"" + cells[1] + "\" is no number");
        }
      }
      all.digest = Hash.of(text.toString()).substring(0, 12);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " cannot be read", e);
    }
    return all;
  }

  private static IllegalStateException fault(int line, String message) {
    return new IllegalStateException(FILE + ":" + line + ": " + message);
  }
}
