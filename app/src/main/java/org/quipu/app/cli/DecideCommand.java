package org.quipu.app.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import org.quipu.core.claim.ClaimId;
import org.quipu.core.decision.Decision;
import org.quipu.record.Record;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a person decides about a claim; {@link Withdraw} and {@link Confirm} say what. */
abstract class DecideCommand implements Callable<Integer> {
  @Mixin private RecordOption file;

  @Parameters(index = "1", paramLabel = "CLAIM", description = "Its id, or the beginning of it.")
  private String id;

  @Option(names = "--reason", required = true, description = "Why, in your words; kept.")
  private String reason;

  @Option(names = "--by", required = true, description = "Who decides; kept.")
  private String by;

  @Override
  public Integer call() {
    if (reason.isBlank() || by.isBlank()) {
      throw new UsageException("--reason and --by are kept with the decision and cannot be empty");
    }
    try (Record record = file.forWriting()) {
      ClaimId claim = record.claim(id).id();
      // The one place where the clock is read: a decision is made by a person at a moment.
      Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
      Decision decision = decision(claim, by, now, reason);
      record.decide(decision);
      System.out.println(claim + ": " + decision.kind() + " by " + by + " at " + now);
      return 0;
    }
  }

  abstract Decision decision(ClaimId claim, String by, Instant at, String reason);

  /** {@code quipu withdraw}. */
  @Command(
      name = "withdraw",
      mixinStandardHelpOptions = true,
      description = "Says that a claim was read wrongly or should not count. It stays on record.",
      footer = {
        "",
        "Example: quipu withdraw peru.quipu c3f0a91be --reason \"names the wrong minister\" --by \"A. Reader\""
      })
  static final class Withdraw extends DecideCommand {
    @Override
    Decision decision(ClaimId claim, String by, Instant at, String reason) {
      return new Decision.Withdraw(claim, by, at, reason);
    }
  }

  /** {@code quipu confirm}. */
  @Command(
      name = "confirm",
      mixinStandardHelpOptions = true,
      description = "Says that a claim is read rightly; a withdrawal before it no longer holds.",
      footer = {
        "",
        "Example: quipu confirm peru.quipu c3f0a91be --reason \"checked\" --by \"A. Reader\""
      })
  static final class Confirm extends DecideCommand {
    @Override
    Decision decision(ClaimId claim, String by, Instant at, String reason) {
      return new Decision.Confirm(claim, by, at, reason);
    }
  }
}
