package org.quipu.app.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import picocli.CommandLine.Option;

/** Who decides something, and why: asked for with every decision and kept with it. */
final class Signature {
  @Option(names = "--reason", required = true, description = "Why, in your words; kept.")
  private String reason;

  @Option(names = "--by", required = true, description = "Who decides; kept.")
  private String by;

  /** A decision's author, moment and reason. */
  record Signed(String by, Instant at, String reason) {}

  /**
   * Signs now. The one place where the clock is read: a person decides at a moment.
   *
   * @param unit to which the moment is kept: the same decision within it is one
   * @throws UsageException for a blank reason or name
   */
  Signed now(ChronoUnit unit) {
    if (reason.isBlank() || by.isBlank()) {
      throw new UsageException("--reason and --by are kept with the decision and cannot be empty");
    }
    return new Signed(by, Instant.now().truncatedTo(unit), reason);
  }
}
