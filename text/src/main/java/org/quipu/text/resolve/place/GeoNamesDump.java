package org.quipu.text.resolve.place;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a gazetteer of one's own from GeoNames' dumps (download.geonames.org/export/dump:
 * allCountries.zip, PE.zip …; 19 columns, CC BY 4.0), in the form of the bundled one. Of countries,
 * divisions and places the populated places (class P) and the second-level divisions (ADM2) are
 * taken: the bundled list has the first-level divisions and countries.
 */
public final class GeoNamesDump {
  private static final int COLUMNS = 19;

  /** Quarters, abandoned and religious places: their names mislead more than they help. */
  private static final Set<String> LEFT_OUT =
      Set.of("PPLW", "PPLQ", "PPLH", "PPLCH", "PPLR", "STLMT");

  /** What lies beside the data in the archives. */
  private static final Set<String> BESIDE = Set.of("readme.txt", "iso-languagecodes.txt");

  private static final Set<String> LANGUAGES = Set.of("en", "es", "abbr", "");

  /** A line of the list, with the number that other names are given for. */
  private record Row(String number, String line) {}

  private final Map<String, List<Row>> rows = new TreeMap<>();
  private final Map<String, List<String>> names = new HashMap<>();
  private int places;

  private GeoNamesDump() {}

  /** What cannot be read, with file, line and remedy. */
  public static final class BadDumpException extends IOException {
    private static final long serialVersionUID = 1L;

    BadDumpException(String message) {
      super(message);
    }
  }

  /**
   * Writes a gazetteer from a dump.
   *
   * @param dump a .zip or .txt of GeoNames
   * @param alternateNames alternateNamesV2.zip or .txt, of which English and Spanish names and
   *     abbreviations are taken; null without other names
   * @param least only places with so many inhabitants; 0 for all, also where none are given
   * @param into file to write, made new
   * @return how many places were taken
   * @throws BadDumpException for a file that is no dump of this form
   */
  public static int convert(Path dump, @Nullable Path alternateNames, long least, Path into)
      throws IOException {
    GeoNamesDump made = new GeoNamesDump();
    made.lines(dump, (line, where) -> made.place(line, where, least));
    if (made.places == 0) {
      throw new BadDumpException(
          dump + ": no populated place in it; name a dump of GeoNames such as PE.zip");
    }
    if (alternateNames != null) {
      made.lines(alternateNames, made::name);
    }
    made.write(into);
    return made.places;
  }

  private interface Line {
    void read(String[] cells, String where) throws BadDumpException;
  }

  private void lines(Path file, Line line) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      if (!file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
        read(in, file.toString(), line);
        return;
      }
      ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8);
      boolean any = false;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith(".txt") && !BESIDE.contains(entry.getName())) {
          read(zip, file + "!" + entry.getName(), line);
          any = true;
        }
      }
      if (!any) {
        throw new BadDumpException(file + ": no .txt in it; name a dump of GeoNames");
      }
    }
  }

  private static void read(InputStream in, String name, Line line) throws IOException {
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    int number = 0;
    for (String text = reader.readLine(); text != null; text = reader.readLine()) {
      number++;
      if (!text.isBlank()) {
        line.read(text.split("\t", -1), name + ":" + number);
      }
    }
  }

  private void place(String[] cells, String where, long least) throws BadDumpException {
    if (cells.length != COLUMNS) {
      throw new BadDumpException(
          where
              + ": "
              + cells.length
              + " columns where a dump of GeoNames has "
              + COLUMNS
              + ", with tabs between; download the file again");
    }
    boolean district = cells[6].equals("A") && cells[7].equals("ADM2");
    boolean town = cells[6].equals("P") && !LEFT_OUT.contains(cells[7]);
    if (!district && !town || cells[8].isEmpty()) {
      return;
    }
    long inhabitants;
    try {
      inhabitants = cells[14].isEmpty() ? 0 : Long.parseLong(cells[14]);
      double latitude = Double.parseDouble(cells[4]);
      double longitude = Double.parseDouble(cells[5]);
      if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
        throw new NumberFormatException(cells[4] + ", " + cells[5]);
      }
    } catch (NumberFormatException e) {
      throw new BadDumpException(
          where
              + ": no number where latitude, longitude or population should be: "
              + e.getMessage());
    }
    if (inhabitants < least) {
      return;
    }
    long most = Math.min(inhabitants, Integer.MAX_VALUE);
    String point = cells[4] + "\t" + cells[5] + "\t" + most;
    String division = cells[8] + "\t" + cells[10];
    String row =
        district
            ? "2\t" + cells[8] + "." + cells[10] + "." + cells[11] + "\t" + cells[1] + "\t" + point
            : kind(cells[7]) + "\t" + cells[0] + "\t" + cells[1] + "\t" + point;
    rows.computeIfAbsent(division, key -> new ArrayList<>()).add(new Row(cells[0], row));
    names.put(cells[0], new ArrayList<>(List.of(cells[1])));
    places++;
  }

  private static String kind(String code) {
    return switch (code) {
      case "PPLC" -> "C";
      case "PPLA" -> "A";
      case "PPLX" -> "X";
      default -> "P";
    };
  }

  /** alternateNameId, geonameid, language, name, preferred, short, colloquial, historic … */
  private void name(String[] cells, String where) throws BadDumpException {
    if (cells.length < 4) {
      throw new BadDumpException(
          where + ": " + cells.length + " columns where alternateNamesV2 has 10");
    }
    List<String> known = names.get(cells[1]);
    boolean past = cells.length > 7 && (cells[6].equals("1") || cells[7].equals("1"));
    if (known != null && LANGUAGES.contains(cells[2]) && !past && !known.contains(cells[3])) {
      known.add(cells[3]);
    }
  }

  private void write(Path into) throws IOException {
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(into)), StandardCharsets.UTF_8))) {
      out.write(
          "# Places from GeoNames (geonames.org, CC BY 4.0); rows as in Quipu's places.tsv\n");
      for (Map.Entry<String, List<Row>> division : rows.entrySet()) {
        out.write("@\t" + division.getKey() + "\n");
        for (Row row : division.getValue()) {
          out.write(row.line() + "\n");
          List<String> known = names.getOrDefault(row.number(), List.of());
          for (String other : known.subList(Math.min(1, known.size()), known.size())) {
            out.write("=\t" + row.number() + "\t" + other + "\n");
          }
        }
      }
    }
  }
}
