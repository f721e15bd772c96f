package org.quipu.text.resolve.place;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quipu.core.document.Hash;
import org.quipu.text.resolve.place.Entry.Kind;

/**
 * The places that Quipu knows: countries, their first- and second-level divisions, and towns of
 * 1000 inhabitants or more (GeoNames). Read once from the program itself, in about half a second;
 * immutable, so it can be shared.
 */
public final class Gazetteer {
  private static final String FOLDER = "/org/quipu/text/places/";

  private final Map<String, List<Entry>> byName = new HashMap<>(1 << 18);

  /** How many words the longest name has that begins with a word. */
  private final Map<String, Integer> longest = new HashMap<>(1 << 17);

  private final Map<String, String> alpha3 = new HashMap<>();
  private final Map<String, Entry> countries = new HashMap<>();
  private final Map<String, Entry> divisions = new HashMap<>();
  private final Map<String, String> abbreviations = new HashMap<>();
  private final Map<String, Entry> byDemonym = new HashMap<>();
  private String digest = "";

  private Gazetteer(OwnRows own) {
    Set<String> kindWords = PlaceWords.bundled().kinds();
    Map<String, double[]> points = new HashMap<>();
    Tables.read(
        FOLDER + "countries.tsv",
        row -> {
          alpha3.put(row[1], row[0]);
          points.put(row[0], new double[] {Double.parseDouble(row[2]), Double.parseDouble(row[3])});
        });
    readPlaces(kindWords, own);
    readCountries(points);
    Tables.read(
        FOLDER + "regions.tsv", row -> wide(Kind.REGION, "region", row[0], row[1], row[2], row[3]));
    Tables.read(FOLDER + "wide.tsv", row -> wide(kind(row[0]), row[0], row[1], "", row[2], row[3]));
    Tables.read(
        FOLDER + "abbreviations.tsv",
        row -> abbreviations.put(row[0].toLowerCase(Locale.ROOT), row[1]));
    Tables.read(FOLDER + "aliases.tsv", this::alias);
  }

  /** The gazetteer of the program. */
  public static Gazetteer bundled() {
    return new Gazetteer(OwnRows.NONE);
  }

  /**
   * The gazetteer of the program with places of one's own ({@link GeoNamesDump}), which win: a
   * place that both know, by its number or by its name and point, is as one's own list has it.
   *
   * @throws UncheckedIOException when the file cannot be read
   * @throws IllegalArgumentException when it is none, naming file and line
   */
  public static Gazetteer bundledWith(Path file) {
    Gazetteer gazetteer = new Gazetteer(OwnRows.read(file));
    gazetteer.digest = Hash.of(Tables.bytes(file)).substring(0, 12);
    return gazetteer;
  }

  /** Names the places of one's own, empty where there are none. */
  public String digest() {
    return digest;
  }

  private void readCountries(Map<String, double[]> points) {
    Map<String, Integer> inhabitants = new HashMap<>();
    divisions
        .values()
        .forEach(entry -> inhabitants.merge(entry.country(), entry.inhabitants(), Integer::sum));
    Tables.read(
        "/org/quipu/text/actors/countries.tsv",
        row -> {
          double[] point = points.get(row[0]);
          if (point == null) {
            return; // the head line, or a territory without a point
          }
          String[] english = row[3].split("\\|");
          Entry entry =
              new Entry(
                  Kind.COUNTRY,
                  row[0],
                  english[0],
                  row[0],
                  "",
                  null,
                  point[0],
                  point[1],
                  inhabitants.getOrDefault(row[0], 0));
          countries.put(row[0], entry);
          for (String name : english) {
            country(name, entry, row[1]);
          }
          for (String demonym : row[5].split("\\|")) {
            byDemonym.put(demonym, entry);
          }
          for (String name : row[4].split("\\|")) {
            country(name, entry, row[1]);
          }
        });
  }

  /** "England" is an alias among the countries, but a division among the places. */
  private void country(String name, Entry entry, String alpha2) {
    String key = Names.fold(name);
    boolean division =
        !name.equals(entry.name())
            && byName.getOrDefault(key, List.of()).stream()
                .anyMatch(
                    other ->
                        other.kind() == Kind.DIVISION
                            && other.division().startsWith(alpha2 + ".")
                            && Names.fold(other.name()).equals(key));
    if (!division && !key.isEmpty()) {
      add(key, entry);
    }
  }

  private void readPlaces(Set<String> kindWords, OwnRows own) {
    Map<OwnRows.Row, Entry> placed = new HashMap<>();
    String[] division = {"", ""};
    Tables.read(
        FOLDER + "places.tsv.gz",
        row -> {
          OwnRows.Row mine = own.of(row, division[0]);
          if (row[0].equals("@")) {
            division[0] = row[1];
            division[1] = row[1] + "." + row[2];
          } else if (mine != null) {
            Entry entry = placed.computeIfAbsent(mine, r -> own(r, kindWords));
            String name = Names.fold(row[2]);
            if (!name.equals(Names.fold(entry.name()))) {
              add(name, entry); // it is found under the program's name for it too
            }
          } else if (row[0].equals("1") || row[0].equals("2")) {
            area(row, kindWords);
          } else {
            town(row, division[0], division[1]);
          }
        });
    for (OwnRows.Row row : own.all()) {
      Entry entry = placed.computeIfAbsent(row, r -> own(r, kindWords));
      row.names().forEach(name -> add(Names.fold(name), entry));
    }
  }

  private Entry own(OwnRows.Row row, Set<String> kindWords) {
    return row.isArea()
        ? area(row.cells(), kindWords)
        : town(row.cells(), row.country(), row.division());
  }

  private Entry area(String[] row, Set<String> kindWords) {
    String code = row[1];
    String first = row[0].equals("1") ? code : code.substring(0, code.lastIndexOf('.'));
    Entry within = divisions.get(first);
    Entry entry =
        new Entry(
            row[0].equals("1") ? Kind.DIVISION : Kind.DISTRICT,
            code,
            row[2],
            alpha3.getOrDefault(code.substring(0, 2), ""),
            first,
            within == null ? null : within.name(),
            Double.parseDouble(row[3]),
            Double.parseDouble(row[4]),
            Integer.parseInt(row[5]));
    if (entry.kind() == Kind.DIVISION) {
      divisions.put(code, entry);
    }
    String key = Names.fold(row[2]);
    add(key, entry);
    String bare = PlaceWords.bare(key, kindWords);
    if (!bare.equals(key)) {
      add(bare, entry);
    }
    return entry;
  }

  private Entry town(String[] row, String alpha2, String division) {
    Entry within = divisions.get(division);
    Kind kind =
        switch (row[0]) {
          case "C" -> Kind.CAPITAL;
          case "A" -> Kind.SEAT;
          case "X" -> Kind.QUARTER;
          default -> Kind.TOWN;
        };
    Entry entry =
        new Entry(
            kind,
            row[1],
            row[2],
            alpha3.getOrDefault(alpha2, ""),
            division,
            within == null ? null : within.name(),
            Double.parseDouble(row[3]),
            Double.parseDouble(row[4]),
            Integer.parseInt(row[5]));
    add(Names.fold(row[2]), entry);
    return entry;
  }

  private static Kind kind(String word) {
    return switch (word) {
      case "wide" -> Kind.WIDE;
      case "sea" -> Kind.SEA;
      default -> throw new IllegalArgumentException("no kind of place " + word);
    };
  }

  private void wide(
      Kind kind, String prefix, String written, String country, String north, String east) {
    List<String> names = List.of(written.split("\\|"));
    Entry entry =
        new Entry(
            kind,
            prefix + ":" + Names.fold(names.get(0)).replace(' ', '-'),
            names.get(0),
            country,
            "",
            null,
            Double.parseDouble(north),
            Double.parseDouble(east),
            0);
    names.stream().map(Names::fold).distinct().forEach(key -> add(key, entry));
  }

  /** Another name of the most populous place of a name in a country or division. */
  private void alias(String[] row) {
    Entry best = null;
    for (Entry entry : find(row[1])) {
      boolean inside = entry.country().equals(row[2]) || entry.division().equals(row[2]);
      if (inside && (best == null || entry.inhabitants() > best.inhabitants())) {
        best = entry;
      }
    }
    if (best == null) {
      throw new IllegalArgumentException("no place " + row[1] + " in " + row[2]);
    }
    add(Names.fold(row[0]), best);
  }

  private void add(String key, Entry entry) {
    List<Entry> entries = byName.get(key);
    if (entries == null) {
      int space = key.indexOf(' ');
      if (space > 0) {
        int words = (int) key.chars().filter(c -> c == ' ').count() + 1;
        longest.merge(key.substring(0, space), words, Math::max);
      }
      byName.put(key, List.of(entry)); // most names are one place's: no room for more
    } else if (entries.size() == 1) {
      if (entries.get(0) != entry) {
        byName.put(key, new ArrayList<>(List.of(entries.get(0), entry)));
      }
    } else if (!entry.isArea() || !entries.contains(entry)) {
      entries.add(entry);
    }
  }

  /** All places that may be called so, in no order. */
  List<Entry> find(String name) {
    return Collections.unmodifiableList(byName.getOrDefault(Names.fold(name), List.of()));
  }

  /**
   * How many words a name that begins with this word can have; 1 where none goes on. Hyphens and
   * what a tokeniser cuts off beside words are counted in.
   */
  int longest(String word) {
    String folded = Names.fold(word);
    int words = longest.getOrDefault(folded.equals("st") ? "saint" : folded, 1);
    return words == 1 ? 1 : 2 * words;
  }

  /** Whether a name is a country's. */
  public boolean isCountry(String name) {
    return find(name).stream().anyMatch(entry -> entry.kind() == Entry.Kind.COUNTRY);
  }

  /** Whether a name is that of a town or part of a country with so many inhabitants at least. */
  public boolean isPlace(String name, int inhabitants) {
    return find(name).stream()
        .anyMatch(entry -> entry.isArea() || entry.inhabitants() >= inhabitants);
  }

  /** The division that an abbreviation such as "Calif." or "CA" stands for. */
  List<Entry> abbreviated(String written) {
    String code = abbreviations.get(written.toLowerCase(Locale.ROOT));
    Entry entry = code == null ? null : divisions.get(code);
    return entry == null ? List.of() : List.of(entry);
  }

  /** The country whose people or things are called so ("Peruvian"): a hint, never a place. */
  Optional<Entry> ofDemonym(String word) {
    return Optional.ofNullable(byDemonym.get(word));
  }

  /** How many names it knows. */
  public int size() {
    return byName.size();
  }
}
