package org.quipu.app.cli;

import java.io.PrintWriter;
import org.quipu.record.RecordException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The root of all commands, and the one place that turns failures into exit codes. */
@Command(
    name = "quipu",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    description =
        "Reads what is said about a political crisis and keeps the record: who did what to whom,"
            + " when, where, how many, who says so, and where the sources disagree.",
    subcommands = {
      DemoCommand.class,
      ReadCommand.class,
      DocumentsCommand.class,
      ClaimsCommand.class,
      TimelineCommand.class,
      TallyCommand.class,
      IncidentsCommand.class,
      IncidentCommand.class,
      DisputesCommand.class,
      PositionsCommand.class,
      ProceedingsCommand.class,
      CheckCommand.class,
      ProceduresCommand.class,
      ActorsCommand.class,
      ActorCommand.class,
      PlacesCommand.class,
      FactCommand.class,
      WhyCommand.class,
      SearchCommand.class,
      DecideCommand.Withdraw.class,
      DecideCommand.Confirm.class,
      LinkCommand.Merge.class,
      LinkCommand.Split.class,
      RelinkCommand.class,
      ServeCommand.class,
      CodeCommand.class,
      ExplainCommand.class,
      EvalCommand.class
    },
    footer = {
      "",
      "Exit codes: 0 fine, 1 a bug in Quipu, 2 wrong use, 3 some input could not be read.",
      "Begin with: quipu demo"
    })
public final class QuipuCommand implements Runnable {
  /** Some input could not be read; the rest was. */
  static final int SOME_UNREADABLE = 3;

  static final int BUG = 1;

  @Spec private CommandSpec spec;

  private QuipuCommand() {}

  /** Runs a command line and gives its exit code. */
  public static int run(String... args) {
    CommandLine line = new CommandLine(new QuipuCommand());
    line.setExecutionExceptionHandler(QuipuCommand::failed);
    return line.execute(args);
  }

  private static int failed(
      Exception failure, CommandLine line, CommandLine.ParseResult arguments) {
    PrintWriter err = line.getErr();
    if (failure instanceof UsageException) {
      err.println("quipu: " + failure.getMessage());
      return CommandLine.ExitCode.USAGE;
    }
    if (failure instanceof RecordException obstacle) {
      err.println("quipu: " + obstacle.getMessage());
      return obstacle.kind() == RecordException.Kind.STORAGE
          ? SOME_UNREADABLE
          : CommandLine.ExitCode.USAGE;
    }
    err.println("quipu: a bug: " + failure);
    failure.printStackTrace(err);
    err.println("Please report it with these lines.");
    return BUG;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Which command? For example: quipu demo");
  }
}
