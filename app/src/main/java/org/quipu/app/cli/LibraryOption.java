package org.quipu.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.quipu.procedure.load.Library;
import org.quipu.procedure.load.ProcedureException;
import picocli.CommandLine.Option;

/** The procedures that a command works with: the program's own, or a folder of the user's. */
final class LibraryOption {
  @Option(
      names = "--procedures",
      paramLabel = "FOLDER",
      description = "A folder of procedures with an index.yaml, in place of the bundled ones.")
  private @Nullable Path folder;

  Library open() {
    if (folder == null) {
      return Library.bundled();
    }
    if (!Files.isDirectory(folder)) {
      throw new UsageException(folder + " is no folder; name one that has an index.yaml");
    }
    try {
      return Library.of(folder);
    } catch (ProcedureException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }
}
