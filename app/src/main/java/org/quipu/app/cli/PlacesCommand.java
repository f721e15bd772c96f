package org.quipu.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quipu.core.place.Place;
import org.quipu.record.PlaceQuery;
import org.quipu.record.PlaceRow;
import org.quipu.record.Record;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code quipu places}: where claims are. */
@Command(
    name = "places",
    subcommands = PlacesImport.class,
    mixinStandardHelpOptions = true,
    description = {
      "Lists the places of claims, those with the most claims first, and how precise each is.",
      "A province or a country is an area; only towns and what lies in them have coordinates here.",
      "ACLED and UCDP are the precision codes of those two: 1 is the most precise."
    },
    footer = {"", "Example: quipu places peru.quipu --country PER"})
final class PlacesCommand implements Callable<Integer> {
  private static final List<String> PRECISION =
      List.of("unresolved", "country", "division", "district", "town", "within a town");

  // Not required for picocli, which would ask for it before a subcommand too.
  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "RECORD",
      description = "The record's file.")
  private @Nullable Path file;

  @Option(names = "--country", description = "ISO 3166-1 alpha-3 code.")
  private @Nullable String country;

  @Option(names = "--search", description = "Part of the name.")
  private @Nullable String search;

  @Mixin private Limit limit = new Limit(50);

  @Override
  public Integer call() {
    if (file == null) {
      throw new UsageException("name a record, for example: quipu places peru.quipu");
    }
    String of = country == null ? null : country.toUpperCase(Locale.ROOT);
    try (Record record = Record.openReadOnly(file)) {
      List<PlaceRow> all = record.places(new PlaceQuery(of, search, 0));
      List<PlaceRow> shown = limit.first(all);
      Table table =
          new Table(
              "PLACE",
              "DIVISION",
              "COUNTRY",
              "PRECISION",
              "ACLED",
              "UCDP",
              "LAT, LON",
              "CLAIMS",
              "INFERRED",
              "DOCUMENTS");
      for (PlaceRow each : shown) {
        table.row(
            (each.vicinity() == null ? "" : each.vicinity().code() + " ") + each.name(),
            each.admin1() == null ? "" : each.admin1(),
            each.country() == null ? "" : each.country(),
            precision(each),
            code(each.codes().acled()),
            code(each.codes().ucdp()),
            point(each),
            String.valueOf(each.claims()),
            String.valueOf(each.inferred()),
            String.valueOf(each.documents()));
      }
      if (!table.isEmpty()) {
        table.print(System.out);
      }
      System.err.println(Limit.closing(shown.size(), all.size(), "place"));
      return 0;
    }
  }

  private static String precision(PlaceRow place) {
    if (place.precision() == 0 && place.id() != null) {
      return Place.isSea(place.id()) ? "sea" : "wider than a country";
    }
    return place.precision() == 2 && Place.isRegion(place.id())
        ? "region"
        : PRECISION.get(Math.max(0, Math.min(5, place.precision())));
  }

  private static String code(@Nullable Integer code) {
    return code == null ? "" : code.toString();
  }

  private static String point(PlaceRow place) {
    return !place.isPoint() || place.latitude() == null || place.longitude() == null
        ? ""
        : String.format(Locale.ROOT, "%.3f, %.3f", place.latitude(), place.longitude());
  }
}
