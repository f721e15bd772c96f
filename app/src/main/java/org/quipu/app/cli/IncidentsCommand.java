package org.quipu.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quipu.app.exchange.IncidentExport;
import org.quipu.app.exchange.IncidentWording;
import org.quipu.core.event.Act;
import org.quipu.core.event.EventType;
import org.quipu.core.time.DateRange;
import org.quipu.record.IncidentQuery;
import org.quipu.record.Record;
import org.quipu.record.incident.Family;
import org.quipu.record.incident.Incident;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code quipu incidents}: what several documents are taken to tell about one occurrence. */
@Command(
    name = "incidents",
    mixinStandardHelpOptions = true,
    description = {
      "Lists the occurrences that documents are taken to tell, those with the most documents first.",
      "Shows those of two documents or more; --documents 1 shows all."
    },
    footer = {
      "",
      "Example: quipu incidents peru.quipu --type PROTEST --from 2022-12",
      "Kinds: unrest, institutional, proceeding, deed, words, campaign."
    })
final class IncidentsCommand implements Callable<Integer> {
  @Mixin private RecordOption file;

  @Option(
      names = "--kind",
      description = "unrest, institutional, proceeding, deed, words, campaign.")
  private @Nullable String family;

  @Option(names = "--type", description = "PLOVER event type, such as PROTEST.")
  private @Nullable String type;

  @Option(names = "--act", description = "Institutional act or step of a proceeding.")
  private @Nullable String act;

  @Option(names = "--country", description = "ISO 3166-1 alpha-3 code of the place.")
  private @Nullable String country;

  @Option(names = "--place", description = "Part of the name of the place.")
  private @Nullable String place;

  @Option(names = "--from", description = "First day, 2022-12-07; a month or year will do.")
  private @Nullable String from;

  @Option(names = "--to", description = "Last day.")
  private @Nullable String to;

  @Option(
      names = "--documents",
      description = "Told by at least so many documents (default: ${DEFAULT-VALUE}).")
  private int documents = 2;

  @Mixin private Limit limit = new Limit(50);

  enum Format {
    table,
    csv,
    jsonl
  }

  @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: table).")
  private Format format = Format.table;

  @Override
  public Integer call() {
    try (Record record = file.forReading()) {
      IncidentQuery query = query();
      List<Incident> incidents = record.incidents(query);
      switch (format) {
        case csv -> System.out.print(IncidentExport.csv(incidents));
        case jsonl -> System.out.print(IncidentExport.jsonLines(incidents));
        default -> table(record, query, incidents);
      }
      return 0;
    }
  }

  private static void table(Record record, IncidentQuery query, List<Incident> incidents) {
    Table table =
        new Table("INCIDENT", "DAY", "WHAT", "PLACE", "DOCUMENTS", "FIGURES", "FIRST TOLD BY");
    for (Incident incident : incidents) {
      table.row(
          Ids.brief(incident.id()),
          IncidentWording.day(incident),
          IncidentWording.what(incident),
          IncidentWording.place(incident),
          String.valueOf(incident.documents()),
          IncidentWording.figures(incident),
          incident.reports().get(0).document().publisher());
    }
    if (!table.isEmpty()) {
      table.print(System.out);
    }
    System.err.println(Limit.closing(incidents.size(), record.count(query), "incident"));
  }

  private IncidentQuery query() {
    if (documents < 1) {
      throw new UsageException("--documents is 1 or more");
    }
    DateRange first = from == null ? null : Filters.days("--from", from);
    DateRange last = to == null ? null : Filters.days("--to", to);
    return new IncidentQuery(
        family == null
            ? null
            : Filters.parse(Family.class, "--kind", family.toLowerCase(Locale.ROOT)),
        type == null
            ? null
            : Filters.parse(EventType.class, "--type", type.toUpperCase(Locale.ROOT)),
        act == null ? null : Filters.parse(Act.class, "--act", act),
        country == null ? null : country.toUpperCase(Locale.ROOT),
        place,
        first == null ? null : first.from(),
        last == null ? null : last.to(),
        null,
        documents,
        limit.most(),
        0);
  }
}
