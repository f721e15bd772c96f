package org.quipu.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quipu.text.resolve.place.GeoNamesDump;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code quipu places import}: places of one's own from a dump of GeoNames. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Makes a file of places from a dump of GeoNames that you have downloaded, for --places.",
      "Populated places and second-level divisions are taken; GeoNames is CC BY 4.0."
    },
    footer = {
      "",
      "Example: quipu places import PE.zip --into peru-places.tsv.gz",
      "Then: quipu read statements/ --record peru.quipu --places peru-places.tsv.gz"
    })
final class PlacesImport implements Callable<Integer> {
  @Parameters(paramLabel = "DUMP", description = "allCountries.zip, PE.zip or the .txt in it.")
  private Path dump;

  @Option(
      names = "--names",
      paramLabel = "FILE",
      description = "alternateNamesV2.zip: other names in English and Spanish.")
  private @Nullable Path names;

  @Option(
      names = "--least",
      paramLabel = "N",
      description =
          "Only places with so many inhabitants (default: ${DEFAULT-VALUE}); of all countries take"
              + " 500 or more, or memory runs short.")
  private long least;

  @Option(names = "--into", required = true, paramLabel = "FILE", description = "Ends in .tsv.gz.")
  private Path into;

  @Override
  public Integer call() throws IOException {
    if (!into.toString().endsWith(".tsv.gz")) {
      throw new UsageException("--into " + into + ": the name must end in .tsv.gz");
    }
    for (Path file : names == null ? new Path[] {dump} : new Path[] {dump, names}) {
      if (!Files.isReadable(file)) {
        throw new UsageException(file + ": no such file; download it from GeoNames first");
      }
    }
    try {
      int places = GeoNamesDump.convert(dump, names, least, into);
      System.out.println(Words.count(places, "place") + " written to " + into);
      return 0;
    } catch (GeoNamesDump.BadDumpException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }
}
