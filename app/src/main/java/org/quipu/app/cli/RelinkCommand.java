package org.quipu.app.cli;

import java.util.concurrent.Callable;
import org.quipu.record.Record;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code quipu link}: groups the claims of a record anew. */
@Command(
    name = "link",
    mixinStandardHelpOptions = true,
    description = {
      "Groups claims into incidents again, where that was done with other weights than today's.",
      "Reading a document links it; this is for records of an older Quipu. Decisions are replayed."
    },
    footer = {"", "Example: quipu link peru.quipu"})
final class RelinkCommand implements Callable<Integer> {
  @Mixin private RecordOption file;

  @Option(names = "--all", description = "Documents too that were linked with today's weights.")
  private boolean all;

  @Override
  public Integer call() {
    try (Record record = file.forWriting()) {
      System.out.println(Words.count(record.link(all), "document") + " linked.");
      return 0;
    }
  }
}
