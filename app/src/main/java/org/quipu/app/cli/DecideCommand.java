package org.quipu.app.cli;

import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import org.quipu.app.cli.Signature.Signed;
import org.quipu.core.claim.ClaimId;
import org.quipu.core.decision.Decision;
import org.quipu.record.Record;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What a person decides about a claim; {@link Withdraw} and {@link Confirm} say what. */
abstract class DecideCommand implements Callable<Integer> {
  @Mixin private RecordOption file;

  @Parameters(index = "1", paramLabel = "CLAIM", description = "Its id, or the beginning of it.")
  private String id;

  @Mixin private Signature signature;

  @Override
  public Integer call() {
    Signed signed = signature.now(ChronoUnit.SECONDS);
    try (Record record = file.forWriting()) {
      ClaimId claim = record.claim(id).id();
      Decision decision = decision(claim, signed);
      record.decide(decision);
      System.out.println(
          claim + ": " + decision.kind() + " by " + signed.by() + " at " + signed.at());
      return 0;
    }
  }

  abstract Decision decision(ClaimId claim, Signed signed);

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
    Decision decision(ClaimId claim, Signed signed) {
      return new Decision.Withdraw(claim, signed.by(), signed.at(), signed.reason());
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
    Decision decision(ClaimId claim, Signed signed) {
      return new Decision.Confirm(claim, signed.by(), signed.at(), signed.reason());
    }
  }
}
