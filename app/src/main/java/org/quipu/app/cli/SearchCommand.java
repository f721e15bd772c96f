package org.quipu.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.quipu.record.Hit;
import org.quipu.record.Record;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code quipu search}: words in the documents, both languages, without regard to accents. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description =
        "Finds words in titles and texts, in both languages, without regard to case and accents.",
    footer = {
      "",
      "Example: quipu search peru.quipu \"Constituent Assembly\"",
      "\"words in quotes\" as they stand; one OR another; -without; begin*"
    })
final class SearchCommand implements Callable<Integer> {
  @Mixin private RecordOption file;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "WORDS",
      description = "What to look for.")
  private List<String> words;

  @Option(names = "--limit", description = "At most so many passages (default: ${DEFAULT-VALUE}).")
  private int limit = 20;

  @Override
  public Integer call() {
    if (limit < 1) {
      throw new UsageException("--limit is at least 1");
    }
    try (Record record = file.forReading()) {
      List<Hit> hits = record.search(String.join(" ", words), limit);
      for (Hit hit : hits) {
        System.out.println(
            Ids.brief(hit.document().id().value())
                + "  "
                + hit.document().label()
                + " ("
                + hit.document().publisher()
                + ")");
        System.out.println("    " + hit.marked("\u00BB", "\u00AB").replaceAll("\\s+", " ") + "\n");
      }
      if (hits.isEmpty()) {
        System.err.println("Nothing found.");
      }
      return 0;
    }
  }
}
