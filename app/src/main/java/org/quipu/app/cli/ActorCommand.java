package org.quipu.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quipu.record.Record;
import org.quipu.record.actor.Identities;
import org.quipu.record.actor.Identity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code quipu actor}: one actor, and what people decide about who is who. */
@Command(
    name = "actor",
    mixinStandardHelpOptions = true,
    description = {
      "Shows what the record has of one actor: names, roles, acts, positions, proceedings, sources.",
      "With a word between: decides who is who. Decisions hold for documents added later."
    },
    subcommands = {
      ActorDecideCommand.Merge.class,
      ActorDecideCommand.Split.class,
      ActorDecideCommand.Rename.class,
      ActorDecideCommand.Reject.class
    },
    footer = {
      "",
      "Example: quipu actor peru.quipu \"Pedro Castillo\"",
      "Example: quipu actor merge peru.quipu \"Comité Cívico\" a3f0a91be --reason \"its old name\" --by \"A. Reader\""
    })
final class ActorCommand implements Callable<Integer> {
  // Not required for picocli, which would ask for them before a subcommand too.
  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "RECORD",
      description = "The record's file.")
  private java.nio.file.@Nullable Path file;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "ACTOR",
      description = "An id, the beginning of one, or a name.")
  private @Nullable String name;

  @Option(
      names = "--limit",
      description = "At most so many lines of each part; 0 for all (default: ${DEFAULT-VALUE}).")
  private int limit = 20;

  @Override
  public Integer call() {
    if (file == null || name == null) {
      throw new UsageException(
          "name a record and an actor, for example: quipu actor peru.quipu \"Pedro Castillo\"");
    }
    if (limit < 0) {
      throw new UsageException("--limit is not negative");
    }
    try (Record record = Record.openReadOnly(file)) {
      Identities who = record.identities();
      Identity actor = Actors.named(who, name);
      for (List<String> part : new Profile(record, who, actor).parts(limit)) {
        part.forEach(System.out::println);
      }
      return 0;
    }
  }
}
