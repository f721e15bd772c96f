package org.quipu.app.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quipu.app.exchange.Wording;
import org.quipu.core.claim.CountClaim;
import org.quipu.core.quantity.Measure;
import org.quipu.record.ClaimQuery;
import org.quipu.record.Record;
import org.quipu.record.TallyRow;
import org.quipu.record.entry.RecordedClaim;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code quipu tally}: the figures claimed for a measure, a line for every source and day. */
@Command(
    name = "tally",
    mixinStandardHelpOptions = true,
    description = {
      "Shows the figures claimed for a measure, a line for every source and day.",
      "Nothing is summed or averaged."
    },
    footer = {
      "",
      "Example: quipu tally peru.quipu --measure killed",
      "Measures: killed, injured, hospitalised, detained, missing, displaced, participants, votes_for,"
          + " votes_against, abstentions, votes_needed, and the free ones that claims --kind count lists."
    })
final class TallyCommand implements Callable<Integer> {
  @Mixin private RecordOption file;

  @Option(names = "--measure", required = true, description = "What is counted, such as killed.")
  private String measure;

  @Option(names = "--place", description = "Part of the name of the place.")
  private @Nullable String place;

  @Override
  public Integer call() {
    try (Record record = file.forReading()) {
      ClaimQuery query = ClaimQuery.builder().place(place).build();
      Table table =
          new Table("DAY", "FIGURE", "SCOPE", "PLACE", "STATUS", "SAYS", "CLAIM", "WORDS");
      for (TallyRow row : record.tally(new Measure(measure), query)) {
        RecordedClaim first = row.claims().get(0);
        CountClaim claim = (CountClaim) first.claim();
        table.row(
            Wording.day(first),
            Wording.quantity(claim.count().quantity()),
            row.cumulative()
                ? "total" + (claim.count().since() == null ? "" : " since " + claim.count().since())
                : "one occurrence",
            claim.count().place() == null ? "" : claim.count().place().place().name(),
            row.status().code(),
            row.saysSo().equals(row.publisher())
                ? row.publisher()
                : row.saysSo() + ", in " + row.publisher(),
            Ids.brief(first.id().value()),
            claim.basis().evidence().quote().text());
      }
      if (table.isEmpty()) {
        System.err.println("No figure for \"" + measure + "\" is on record.");
      } else {
        table.print(System.out);
      }
      return 0;
    }
  }
}
