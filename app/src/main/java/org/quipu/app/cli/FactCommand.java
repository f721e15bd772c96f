package org.quipu.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code quipu fact}: what is said about institutional acts that a rule asks about. */
@Command(
    name = "fact",
    mixinStandardHelpOptions = true,
    description = {
      "Adds or lists facts: what is said about an institutional act that a rule asks about.",
      "A fact is a claim: withdraw, confirm and why take its id."
    },
    subcommands = {FactAddCommand.class, FactListCommand.class},
    footer = {
      "",
      "Example: quipu fact list peru.quipu --act PER/removal/2022-12-07",
      "Example: quipu fact add peru.quipu --act PER/removal/2022-12-07 approval.votes_for 101"
          + " --source \"Andean Digest\" --quote \"101 votes in favour\""
    })
final class FactCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "add a fact or list them?");
  }
}
