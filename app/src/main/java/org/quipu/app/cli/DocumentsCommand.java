package org.quipu.app.cli;

import java.util.concurrent.Callable;
import org.quipu.record.Record;
import org.quipu.record.Unreadable;
import org.quipu.record.entry.DocumentEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code quipu documents}: what was read, and what could not be. */
@Command(
    name = "documents",
    mixinStandardHelpOptions = true,
    description = "Lists the documents of a record, and the inputs that could not be read.",
    footer = {"", "Example: quipu documents peru.quipu"})
final class DocumentsCommand implements Callable<Integer> {
  @Mixin private RecordOption file;

  @Override
  public Integer call() {
    try (Record record = file.forReading()) {
      Table table = new Table("DOCUMENT", "PUBLISHED", "LANG", "PUBLISHER", "TITLE");
      for (DocumentEntry entry : record.documents()) {
        var published = entry.metadata().published();
        table.row(
            Ids.brief(entry.id().value()),
            published == null
                ? "not known"
                : published.value() + " (" + published.origin().code() + ")",
            entry.language().value().code(),
            entry.publisher(),
            entry.label());
      }
      table.print(System.out);
      for (Unreadable unreadable : record.unreadable()) {
        System.out.println("not read: " + unreadable.message());
      }
      return 0;
    }
  }
}
