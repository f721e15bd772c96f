package org.quipu.app.cli;

import java.util.concurrent.Callable;
import org.quipu.app.exchange.Wording;
import org.quipu.record.Record;
import org.quipu.record.TimelineDay;
import org.quipu.record.entry.RecordedClaim;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code quipu timeline}: the events that are told, day by day. */
@Command(
    name = "timeline",
    mixinStandardHelpOptions = true,
    description = {
      "Shows the events that the sources tell, by the day that they give.",
      "\"by\" marks events for which only the day of the report is known."
    },
    footer = {"", "Example: quipu timeline peru.quipu --from 2022-12 --to 2023-01"})
final class TimelineCommand implements Callable<Integer> {
  @Mixin private RecordOption file;

  @Mixin private Filters filters;

  @Override
  public Integer call() {
    try (Record record = file.forReading()) {
      for (TimelineDay day : record.timeline(filters.query(record))) {
        System.out.println(day.day() == null ? "day not known" : day.day().toString());
        Table table = new Table("  CLAIM", "DAY", "WHAT", "WHO \u2192 WHOM", "SAYS", "WORDS");
        for (RecordedClaim row : day.claims()) {
          table.row(
              "  " + Ids.brief(row.id().value()),
              Wording.day(row),
              Wording.what(row.claim()) + mark(row),
              Wording.parties(row.claim()),
              row.saysSo(),
              row.claim().basis().evidence().quote().text());
        }
        table.printRows(System.out);
      }
      return 0;
    }
  }

  private static String mark(RecordedClaim row) {
    String status = row.claim().basis().status().code();
    return status.equals("asserted") ? "" : " [" + status + "]";
  }
}
