package org.quipu.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quipu.core.actor.ActorKind;
import org.quipu.core.actor.Sector;
import org.quipu.record.Record;
import org.quipu.record.actor.Identities;
import org.quipu.record.actor.Identity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code quipu actors}: who takes part or speaks. */
@Command(
    name = "actors",
    mixinStandardHelpOptions = true,
    description = {
      "Lists who takes part or speaks: people, organisations, states, each once under all its names,",
      "those of the most documents first. Crowds and descriptions (\"protesters\") are no actors."
    },
    footer = {"", "Example: quipu actors peru.quipu --country PER --kind person"})
final class ActorsCommand implements Callable<Integer> {
  @Mixin private RecordOption file;

  @Option(names = "--country", description = "ISO 3166-1 alpha-3 code.")
  private @Nullable String country;

  @Option(names = "--sector", description = "PLOVER's sector, such as GOV.")
  private @Nullable String sector;

  @Option(names = "--kind", description = "person, organization, group, state.")
  private @Nullable String kind;

  @Option(names = "--search", description = "Part of one of its names.")
  private @Nullable String search;

  @Mixin private Limit limit = new Limit(50);

  @Override
  public Integer call() {
    ActorKind wanted =
        kind == null
            ? null
            : Filters.parse(ActorKind.class, "--kind", kind.toLowerCase(Locale.ROOT));
    Sector of =
        sector == null
            ? null
            : Filters.parse(Sector.class, "--sector", sector.toUpperCase(Locale.ROOT));
    try (Record record = file.forReading()) {
      List<Identity> found =
          record.identities().all().stream()
              .filter(each -> wanted == null || each.kind() == wanted)
              .filter(each -> of == null || each.sectors().contains(of))
              .filter(each -> country == null || country.equalsIgnoreCase(each.country()))
              .filter(each -> search == null || Identities.has(each, search))
              .toList();
      Table table = new Table("ID", "KIND", "COUNTRY", "SECTORS", "CLAIMS", "DOCUMENTS", "NAME");
      List<Identity> shown = limit.first(found);
      for (Identity each : shown) {
        table.row(
            Actors.brief(each),
            each.kind().code(),
            each.country() == null ? "" : each.country(),
            Actors.sectors(each),
            String.valueOf(each.claims()),
            String.valueOf(each.documents()),
            each.name());
      }
      if (!table.isEmpty()) {
        table.print(System.out);
      }
      System.err.println(Limit.closing(shown.size(), found.size(), "actor"));
      return 0;
    }
  }
}
