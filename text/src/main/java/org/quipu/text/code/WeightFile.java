package org.quipu.text.code;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Names with numbers, a tab between them; lines that begin with # say where they are from. */
final class WeightFile {
  private WeightFile() {}

  static Map<String, Double> read(Class<?> beside, String name) {
    InputStream file = beside.getResourceAsStream(name);
    if (file == null) {
      throw new IllegalStateException(name + " is missing from the program");
    }
    Map<String, Double> weights = new LinkedHashMap<>();
    int number = 0;
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        String[] cells = line.split("\t", -1);
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        if (cells.length != 2 || weights.put(cells[0], Double.valueOf(cells[1])) != null) {
          throw new IllegalStateException(
              name + ":" + number + ": write a name of its own, a tab and a number");
        }
      }
    } catch (NumberFormatException e) {
      throw new IllegalStateException(name + ":" + number + ": that is no number", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return weights;
  }
}
