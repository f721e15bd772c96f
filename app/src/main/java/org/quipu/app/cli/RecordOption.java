package org.quipu.app.cli;

import java.nio.file.Path;
import org.quipu.record.Record;
import picocli.CommandLine.Parameters;

/** The record that a command works on. */
final class RecordOption {
  @Parameters(index = "0", paramLabel = "RECORD", description = "The record's file.")
  private Path file;

  Record forReading() {
    return Record.openReadOnly(file);
  }

  Record forWriting() {
    return Record.open(file);
  }

  Path file() {
    return file;
  }
}
