package org.quipu.text.resolve.place;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.quipu.core.place.Place;

/** The rows of a list of one's own, before they are places: which of them the program knows. */
final class OwnRows {
  /** Lists differ so much in where they put the point of one town. */
  private static final double SAME_KILOMETRES = 5;

  static final OwnRows NONE = new OwnRows();

  private final Map<String, Row> byId = new LinkedHashMap<>();
  private final Map<String, List<Row>> byName = new HashMap<>();

  private OwnRows() {}

  /**
   * @param cells as in {@code places.tsv}: kind, id, name, degrees north and east, inhabitants
   * @param country alpha-2
   * @param division its code, such as {@code PE.03}
   * @param names other names of it
   */
  record Row(String[] cells, String country, String division, List<String> names) {
    boolean isArea() {
      return cells[0].equals("2");
    }

    double north() {
      return Double.parseDouble(cells[3]);
    }

    double east() {
      return Double.parseDouble(cells[4]);
    }
  }

  /**
   * @throws IllegalArgumentException for what is no such list, naming file and line
   */
  static OwnRows read(Path file) {
    OwnRows own = new OwnRows();
    String[] division = {"", ""};
    AtomicReference<@Nullable Row> last = new AtomicReference<>();
    Tables.read(
        file,
        cells -> {
          switch (cells[0]) {
            case "@" -> {
              division[0] = cells[1];
              division[1] = cells[1] + "." + cells[2];
            }
            case "=" -> {
              Row named = last.get();
              if (named != null) {
                named.names().add(cells[2]);
              }
            }
            case "2", "C", "A", "P", "X" ->
                last.set(own.add(new Row(cells, division[0], division[1], new ArrayList<>())));
            default -> throw new IllegalArgumentException("no kind of place " + cells[0]);
          }
        });
    return own;
  }

  private Row add(Row row) {
    Integer.parseInt(row.cells()[5]);
    if (Math.abs(row.north()) > 90 || Math.abs(row.east()) > 180) {
      throw new IllegalArgumentException("no point on Earth");
    }
    byId.put(row.cells()[1], row);
    byName.computeIfAbsent(key(row.country(), row.cells()[2]), name -> new ArrayList<>()).add(row);
    return row;
  }

  Collection<Row> all() {
    return byId.values();
  }

  /** One's own row of a place of the program: the same number, or the name at the same point. */
  @Nullable Row of(String[] cells, String country) {
    if (byId.isEmpty() || cells.length < 6) {
      return null;
    }
    Row same = byId.get(cells[1]);
    if (same != null) {
      return same;
    }
    for (Row row : byName.getOrDefault(key(country, cells[2]), List.of())) {
      double apart =
          Place.kilometres(
              row.north(), row.east(), Double.parseDouble(cells[3]), Double.parseDouble(cells[4]));
      if (!row.isArea() && apart < SAME_KILOMETRES) {
        return row;
      }
    }
    return null;
  }

  private static String key(String country, String name) {
    return country + "|" + Names.fold(name);
  }
}
