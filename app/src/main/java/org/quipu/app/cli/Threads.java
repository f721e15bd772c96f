package org.quipu.app.cli;

import picocli.CommandLine.Option;

/** How many documents are coded at a time. */
final class Threads {
  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many documents are coded at a time (default: the processors).")
  private int threads = Runtime.getRuntime().availableProcessors();

  int count() {
    if (threads < 1) {
      throw new UsageException("--threads is at least 1");
    }
    return threads;
  }
}
