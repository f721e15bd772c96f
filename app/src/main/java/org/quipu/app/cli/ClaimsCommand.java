package org.quipu.app.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.quipu.app.exchange.ClaimExport;
import org.quipu.app.exchange.Wording;
import org.quipu.record.ClaimQuery;
import org.quipu.record.Record;
import org.quipu.record.entry.RecordedClaim;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code quipu claims}: the claims of a record, filtered. */
@Command(
    name = "claims",
    mixinStandardHelpOptions = true,
    description = "Lists what is claimed, and by whom: one row a claim and source.",
    footer = {"", "Example: quipu claims peru.quipu --type PROTEST --from 2022-12-07 --format csv"})
final class ClaimsCommand implements Callable<Integer> {
  @Mixin private RecordOption file;

  @Mixin private Filters filters;

  enum Format {
    table,
    csv,
    jsonl
  }

  @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: table).")
  private Format format = Format.table;

  @Option(names = "--quiet", description = "No closing line.")
  private boolean quiet;

  @Override
  public Integer call() throws IOException {
    try (Record record = file.forReading()) {
      ClaimQuery query = filters.query(record);
      if (format == Format.table) {
        table(record, query);
        return 0;
      }
      PrintWriter out =
          new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), false);
      try (Stream<RecordedClaim> claims = record.streamClaims(query)) {
        if (format == Format.csv) {
          ClaimExport.csv(claims, out);
        } else {
          ClaimExport.jsonLines(claims, out);
        }
      }
      out.flush();
      return 0;
    }
  }

  private void table(Record record, ClaimQuery query) {
    List<RecordedClaim> claims = record.claims(query);
    Table table =
        new Table("CLAIM", "DAY", "WHAT", "STATUS", "WHO \u2192 WHOM / HOW MANY", "SAYS", "WORDS");
    for (RecordedClaim row : claims) {
      table.row(
          Ids.brief(row.id().value()),
          Wording.day(row),
          Wording.what(row.claim()),
          row.standing().isInForce() ? row.claim().basis().status().code() : row.standing().code(),
          Wording.parties(row.claim()),
          row.saysSo(),
          row.claim().basis().evidence().quote().text());
    }
    if (!table.isEmpty()) {
      table.print(System.out);
    }
    if (!quiet) {
      System.err.println(Limit.closing(claims.size(), record.count(query), "claim"));
    }
  }
}
