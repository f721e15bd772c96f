package org.quipu.text.resolve.actor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quipu.core.actor.Sector;
import org.quipu.core.document.Folding;
import org.quipu.core.time.DateRange;

/**
 * A user's own list of actors: CSV with a head line and the columns name, aliases ({@code |}
 * between), country, sector (codes with a space between), role, from, to, id; only name must be
 * there. A row with a role is a person, others are organisations, unless a column {@code kind} says
 * {@code person} or {@code organization}. Several rows of one id, or of one name without id, are
 * one actor with several roles.
 */
public final class OwnActors {
  /** No list. */
  public static final OwnActors NONE = new OwnActors(List.of(), "");

  private static final List<String> COLUMNS =
      List.of("name", "aliases", "country", "sector", "role", "from", "to", "id", "kind");

  private final List<Entry> entries;
  private final String digest;

  /**
   * @param id null where the list gives none
   * @param country as written, null where empty
   */
  record Entry(
      String file,
      int line,
      @Nullable String id,
      List<String> names,
      @Nullable String country,
      List<Sector> sectors,
      boolean person,
      List<Holder.Role> roles) {
    /** For an actor without an id that no bundled list has. */
    String madeId() {
      return "own-" + Folding.fold(names.get(0)).replaceAll("[^\\p{L}\\p{Nd}]+", "-");
    }
  }

  private OwnActors(List<Entry> entries, String digest) {
    this.entries = entries;
    this.digest = digest;
  }

  List<Entry> entries() {
    return entries;
  }

  /** Ten digits that stand for the list's text; empty for none. */
  public String digest() {
    return digest;
  }

  public int size() {
    return entries.size();
  }

  /**
   * @param csv the list's text
   * @param file its name, for messages
   * @throws ActorDataException when it cannot be used, with file, line and remedy
   */
  public static OwnActors parse(String csv, String file) {
    String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
    String[] lines = text.split("\r\n|\r|\n", -1);
    List<String> head =
        cells(lines[0], file, 1).stream().map(each -> each.toLowerCase(Locale.ROOT)).toList();
    if (!head.contains("name")) {
      throw new ActorDataException(
          file, 1, "the first line names the columns: name,aliases,country,sector,role,from,to,id");
    }
    for (String column : head) {
      if (!COLUMNS.contains(column)) {
        throw new ActorDataException(
            file,
            1,
            "no column is called \"" + column + "\"; there are " + String.join(", ", COLUMNS));
      }
    }
    if (Set.copyOf(new LinkedHashSet<>(head)).size() < head.size()) {
      throw new ActorDataException(file, 1, "a column stands here twice; remove one of them");
    }
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (int i = 1; i < lines.length; i++) {
      if (!lines[i].isBlank() && !lines[i].startsWith("#")) {
        Entry entry = new Row(file, i + 1, head, cells(lines[i], file, i + 1)).entry();
        entries.merge(key(entry), entry, OwnActors::both);
      }
    }
    return new OwnActors(List.copyOf(entries.values()), digest(text));
  }

  private static String key(Entry entry) {
    return entry.id() == null
        ? "name " + Folding.fold(entry.names().get(0)) + " " + entry.country()
        : "id " + entry.id();
  }

  private static Entry both(Entry one, Entry other) {
    if (one.person() != other.person()) {
      throw new ActorDataException(
          other.file(),
          other.line(),
          "line "
              + one.line()
              + " has the same actor as "
              + (one.person() ? "a person" : "an organization")
              + "; write one kind, or another id");
    }
    Set<String> names = new LinkedHashSet<>(one.names());
    names.addAll(other.names());
    Set<Sector> sectors = new LinkedHashSet<>(one.sectors());
    sectors.addAll(other.sectors());
    List<Holder.Role> roles = new ArrayList<>(one.roles());
    roles.addAll(other.roles());
    return new Entry(
        one.file(),
        one.line(),
        one.id(),
        List.copyOf(names),
        one.country() == null ? other.country() : one.country(),
        List.copyOf(sectors),
        one.person(),
        List.copyOf(roles));
  }

  /** A line with quotation marks around cells that hold commas, doubled inside them. */
  private static List<String> cells(String line, String file, int number) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        cell.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    if (quoted) {
      throw new ActorDataException(
          file, number, "a quotation mark is not closed; a cell ends on its line");
    }
    cells.add(cell.toString().strip());
    return cells;
  }

  private static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, 10);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** A line by its columns. */
  private record Row(String file, int line, List<String> head, List<String> cells) {
    ActorDataException fail(String problem) {
      return new ActorDataException(file, line, problem);
    }

    String cell(String column) {
      int at = head.indexOf(column);
      return at < 0 ? "" : cells.get(at);
    }

    Entry entry() {
      if (cells.size() != head.size()) {
        throw fail(
            head.size()
                + " columns are expected, here are "
                + cells.size()
                + "; put a cell with commas in quotation marks");
      }
      String name = cell("name");
      if (name.isEmpty()) {
        throw fail("the name is empty; write it, or remove the line");
      }
      Set<String> names = new LinkedHashSet<>(List.of(name));
      for (String alias : cell("aliases").split("\\|")) {
        if (!alias.isBlank()) {
          names.add(alias.strip());
        }
      }
      String country = cell("country").toUpperCase(Locale.ROOT);
      String id = cell("id");
      if (!id.matches("[\\p{L}\\p{Nd}._:-]*") || id.equals("unresolved")) {
        throw fail("no id: \"" + id + "\"; use letters, digits and . _ : -");
      }
      List<Sector> sectors = sectors();
      boolean person = isPerson();
      return new Entry(
          file,
          line,
          id.isEmpty() ? null : id,
          List.copyOf(names),
          country.isEmpty() ? null : country,
          sectors,
          person,
          person ? roles(sectors) : List.of());
    }

    private boolean isPerson() {
      String kind = cell("kind").toLowerCase(Locale.ROOT);
      if (!kind.isEmpty() && !kind.equals("person") && !kind.equals("organization")) {
        throw fail("no kind: \"" + kind + "\"; write person or organization");
      }
      return kind.isEmpty() ? !cell("role").isEmpty() : kind.equals("person");
    }

    private List<Sector> sectors() {
      List<Sector> sectors = new ArrayList<>();
      for (String code : cell("sector").split("[ |]+")) {
        if (!code.isBlank()) {
          try {
            sectors.add(Sector.valueOf(code.toUpperCase(Locale.ROOT)));
          } catch (IllegalArgumentException e) {
            throw fail("no sector: \"" + code + "\"; PLOVER's are " + List.of(Sector.values()));
          }
        }
      }
      return List.copyOf(sectors);
    }

    private List<Holder.Role> roles(List<Sector> sectors) {
      if (sectors.isEmpty() && cell("role").isEmpty()) {
        return List.of();
      }
      LocalDate from = cell("from").isEmpty() ? LocalDate.MIN : days("from").from();
      LocalDate to = cell("to").isEmpty() ? null : days("to").to();
      if (to != null && to.isBefore(from)) {
        throw fail("the role ends before it begins; look at from and to");
      }
      return List.of(
          new Holder.Role(cell("role"), sectors.isEmpty() ? Sector.GOV : sectors.get(0), from, to));
    }

    private DateRange days(String column) {
      try {
        return DateRange.parse(cell(column));
      } catch (DateTimeException | NumberFormatException e) {
        throw fail(
            "no date: \""
                + cell(column)
                + "\" ("
                + column
                + "); write 2021-07-28, 2021-07 or 2021");
      }
    }
  }
}
