package org.quipu.text.resolve.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The rows of countries.tsv as examples: code that is expected, name, nationality. */
final class CountryRows {
  /** Names that two countries share; the list gives them to one. */
  private static final Set<String> SHARED = Set.of();

  private CountryRows() {}

  static List<String[]> english() {
    List<String[]> rows = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(DataEntry.open("countries.tsv"), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith("#") || line.startsWith("alpha3")) {
          continue;
        }
        String[] cells = line.split("\t", -1);
        String code = cells[2].isEmpty() ? cells[0] : cells[2];
        for (String name : cells[3].split("\\|")) {
          if (!SHARED.contains(name)) {
            rows.add(new String[] {code, name, ""});
          }
        }
        if (!cells[5].isEmpty()) {
          rows.add(new String[] {code, "", cells[5].split("\\|")[0]});
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }
}
