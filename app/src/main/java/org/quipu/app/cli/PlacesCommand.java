package org.quipu.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quipu.record.PlaceQuery;
import org.quipu.record.PlaceRow;
import org.quipu.record.Record;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code quipu places}: where claims are. */
@Command(
    name = "places",
    subcommands = PlacesImport.class,
    mixinStandardHelpOptions = true,
    description = {
      "Lists the places of claims, those with the most claims first, and how precise each is.",
      "A province or a country is an area; only towns and what lies in them have coordinates here."
    },
    footer = {"", "Example: quipu places peru.quipu --country PER"})
final class PlacesCommand implements Callable<Integer> {
  private static final List<String> PRECISION =
      List.of("unresolved", "country", "division", "district", "town", "within a town");

  /** From here on a place is a point. */
  private static final int TOWN = 4;

  @Mixin private RecordOption file;

  @Option(names = "--country", description = "ISO 3166-1 alpha-3 code.")
  private @Nullable String country;

  @Option(names = "--search", description = "Part of the name.")
  private @Nullable String search;

  @Option(
      names = "--limit",
      description = "At most so many; 0 for all (default: ${DEFAULT-VALUE}).")
  private int limit = 50;

  @Override
  public Integer call() {
    if (limit < 0) {
      throw new UsageException("--limit is not negative");
    }
    String of = country == null ? null : country.toUpperCase(Locale.ROOT);
    try (Record record = file.forReading()) {
      List<PlaceRow> all = record.places(new PlaceQuery(of, search, 0));
      List<PlaceRow> shown = limit == 0 ? all : all.stream().limit(limit).toList();
      Table table =
          new Table(
              "PLACE",
              "DIVISION",
              "COUNTRY",
              "PRECISION",
              "LAT, LON",
              "CLAIMS",
              "INFERRED",
              "DOCUMENTS");
      for (PlaceRow each : shown) {
        table.row(
            each.name(),
            each.admin1() == null ? "" : each.admin1(),
            each.country() == null ? "" : each.country(),
            PRECISION.get(Math.max(0, Math.min(5, each.precision()))),
            point(each),
            String.valueOf(each.claims()),
            String.valueOf(each.inferred()),
            String.valueOf(each.documents()));
      }
      if (!table.isEmpty()) {
        table.print(System.out);
      }
      System.err.println(
          shown.size() < all.size()
              ? shown.size() + " of " + Words.count(all.size(), "place") + "; --limit 0 shows all"
              : Words.count(all.size(), "place"));
      return 0;
    }
  }

  private static String point(PlaceRow place) {
    return place.precision() < TOWN || place.latitude() == null || place.longitude() == null
        ? ""
        : String.format(Locale.ROOT, "%.3f, %.3f", place.latitude(), place.longitude());
  }
}
