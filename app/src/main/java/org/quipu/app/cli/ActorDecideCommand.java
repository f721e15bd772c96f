package org.quipu.app.cli;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quipu.app.cli.Signature.Signed;
import org.quipu.core.decision.Identifying;
import org.quipu.core.decision.Naming;
import org.quipu.core.document.DocumentId;
import org.quipu.record.Record;
import org.quipu.record.actor.Identities;
import org.quipu.record.actor.Identity;
import org.quipu.record.actor.Mention;
import org.quipu.record.source.Names;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a person decides about who is who. */
abstract class ActorDecideCommand implements Callable<Integer> {
  @Mixin private RecordOption file;

  @Mixin private Signature signature;

  @Override
  public Integer call() {
    Signed signed = signature.now(ChronoUnit.MILLIS);
    try (Record record = file.forWriting()) {
      Identifying decision = decision(record, record.identities(), signed);
      record.decide(decision);
      List<Identity> left = record.identities().find(decision.actor().name());
      if (left.isEmpty()) {
        System.out.println(decision.actor().name() + ": no actor any more; its claims stay");
      }
      for (Identity each : left) {
        System.out.println(
            Actors.brief(each)
                + ": "
                + Actors.label(each)
                + ", "
                + Words.count(each.documents(), "document"));
      }
      return 0;
    }
  }

  abstract Identifying decision(Record record, Identities who, Signed signed);

  /** {@code quipu actor merge}. */
  @Command(
      name = "merge",
      mixinStandardHelpOptions = true,
      description = "Says that two actors are one.",
      footer = {
        "",
        "Example: quipu actor merge peru.quipu \"Comité Cívico\" a3f0a91be --reason \"its old name\" --by \"A. Reader\""
      })
  static final class Merge extends ActorDecideCommand {
    @Parameters(index = "1", paramLabel = "ONE", description = "An actor's id or name.")
    private String one;

    @Parameters(index = "2", paramLabel = "OTHER", description = "An actor's id or name.")
    private String other;

    @Override
    Identifying decision(Record record, Identities who, Signed signed) {
      Identity left = Actors.named(who, one);
      Identity right = Actors.named(who, other);
      if (left.equals(right)) {
        throw new UsageException(one + " and " + other + " are one actor already");
      }
      return new Identifying.Merge(
          who.namingOf(left), who.namingOf(right), signed.by(), signed.at(), signed.reason());
    }
  }

  /** {@code quipu actor split}. */
  @Command(
      name = "split",
      mixinStandardHelpOptions = true,
      description = "Says that those of an actor who are called so are somebody else.",
      footer = {
        "",
        "Example: quipu actor split peru.quipu \"Pedro Castillo\" Castillo --document d3f0a91be --reason \"a namesake\" --by \"A. Reader\""
      })
  static final class Split extends ActorDecideCommand {
    @Parameters(index = "1", paramLabel = "ACTOR", description = "An actor's id or name.")
    private String actor;

    @Parameters(index = "2", paramLabel = "NAME", description = "One of its names.")
    private String name;

    @Option(names = "--document", description = "Only there; an id or its beginning.")
    private @Nullable String document;

    @Override
    Identifying decision(Record record, Identities who, Signed signed) {
      Identity from = Actors.named(who, actor);
      DocumentId in = document == null ? null : record.document(document).id();
      Mention away =
          from.mentions().stream()
              .filter(each -> in == null || each.document().equals(in))
              .filter(each -> Names.fold(each.actor().name()).equals(Names.fold(name)))
              .findFirst()
              .orElseThrow(
                  () ->
                      new UsageException(
                          "\""
                              + name
                              + "\" is no name of "
                              + from.name()
                              + (in == null ? "" : " in that document")
                              + "; \"quipu actor\" shows its names"));
      Naming named = naming(away, in);
      Naming rest =
          from.mentions().stream()
              .filter(each -> !matches(named, each))
              .map(each -> naming(each, sameName(each, named) ? each.document() : null))
              .findFirst()
              .orElseThrow(
                  () ->
                      new UsageException(
                          "nothing would be left of "
                              + from.name()
                              + "; give a --document in which the name is somebody else's"));
      return new Identifying.Split(named, rest, signed.by(), signed.at(), signed.reason());
    }

    private static Naming naming(Mention mention, @Nullable DocumentId in) {
      String id = mention.actor().id();
      return new Naming(
          mention.actor().name(),
          mention.actor().country(),
          Names.isListed(mention.actor()) ? id : null,
          in);
    }

    private static boolean sameName(Mention mention, Naming naming) {
      return naming(mention, null)
          .equals(new Naming(naming.name(), naming.country(), naming.list(), null));
    }

    private static boolean matches(Naming naming, Mention mention) {
      return sameName(mention, naming)
          && (naming.document() == null || naming.document().equals(mention.document()));
    }
  }

  /** {@code quipu actor rename}. */
  @Command(
      name = "rename",
      mixinStandardHelpOptions = true,
      description = "Gives an actor another name; its id stays.",
      footer = {
        "",
        "Example: quipu actor rename peru.quipu a3f0a91be \"Comité Cívico del Sur\" --reason \"its full name\" --by \"A. Reader\""
      })
  static final class Rename extends ActorDecideCommand {
    @Parameters(index = "1", paramLabel = "ACTOR", description = "An actor's id or name.")
    private String actor;

    @Parameters(index = "2", paramLabel = "NAME", description = "What it is called from now on.")
    private String name;

    @Override
    Identifying decision(Record record, Identities who, Signed signed) {
      if (name.isBlank()) {
        throw new UsageException("the new name is empty");
      }
      return new Identifying.Rename(
          who.namingOf(Actors.named(who, actor)),
          name.strip(),
          signed.by(),
          signed.at(),
          signed.reason());
    }
  }

  /** {@code quipu actor reject}. */
  @Command(
      name = "reject",
      mixinStandardHelpOptions = true,
      description = "Says that this is no actor. Its claims stay.",
      footer = {
        "",
        "Example: quipu actor reject peru.quipu \"Andean Digest\" --reason \"a heading\" --by \"A. Reader\""
      })
  static final class Reject extends ActorDecideCommand {
    @Parameters(index = "1", paramLabel = "ACTOR", description = "An actor's id or name.")
    private String actor;

    @Override
    Identifying decision(Record record, Identities who, Signed signed) {
      return new Identifying.Reject(
          who.namingOf(Actors.named(who, actor)), signed.by(), signed.at(), signed.reason());
    }
  }
}
