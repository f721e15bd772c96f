package org.quipu.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.quipu.core.event.Act;
import org.quipu.procedure.LegalText;
import org.quipu.procedure.Procedure;
import org.quipu.procedure.fact.Trust;
import org.quipu.procedure.finding.Vectors;
import org.quipu.procedure.load.Library;
import org.quipu.procedure.load.ProcedureException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code quipu procedures}: the encoded laws, and the test of one's own. */
@Command(
    name = "procedures",
    mixinStandardHelpOptions = true,
    description =
        "Lists the procedures: whose law, for which acts, in force when, how well founded.",
    subcommands = ProceduresCommand.Test.class,
    footer = {"", "Example: quipu procedures test my-procedure.yaml (docs/procedures.md)"})
final class ProceduresCommand implements Callable<Integer> {
  @Mixin private LibraryOption library;

  @Override
  public Integer call() {
    Library open = library.open();
    Table table =
        new Table("PROCEDURE", "ACTS", "IN FORCE", "REQUIRES", "TESTS", "LAW READ", "TITLE");
    for (Procedure each : open.procedures()) {
      table.row(
          each.id(),
          each.acts().stream().map(Act::code).collect(Collectors.joining(", ")),
          (each.from() == null ? "" : each.from()) + " to " + (each.to() == null ? "" : each.to()),
          String.valueOf(each.requirements().size()),
          String.valueOf(each.vectors().size()),
          read(each),
          each.title());
    }
    table.print(System.out);
    System.err.println(
        Words.count(open.procedures().size(), "procedure")
            + " and "
            + Words.count(open.cases().size(), "case file")
            + ".");
    return 0;
  }

  /** How many of its texts were read in a source, in whole. */
  private static String read(Procedure procedure) {
    List<LegalText> law = procedure.law();
    long read = law.stream().filter(text -> text.trust() == Trust.VERIFIED).count();
    return read + " of " + law.size();
  }

  /** {@code quipu procedures test}: runs the worked examples of a file. */
  @Command(
      name = "test",
      mixinStandardHelpOptions = true,
      description = "Reads a procedure's file and runs the tests that stand in it.")
  static final class Test implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The procedure's YAML file.")
    private Path file;

    @Override
    public Integer call() {
      try {
        Procedure procedure = Library.procedure(file);
        List<String> failures = Vectors.failures(procedure);
        failures.forEach(failure -> System.out.println(file + ", " + failure));
        int tests = procedure.vectors().size();
        System.out.println(
            Words.count(tests, "test")
                + " of "
                + procedure.id()
                + ": "
                + (failures.isEmpty() ? "all pass" : Words.count(failures.size(), "failure")));
        return failures.isEmpty() ? 0 : QuipuCommand.SOME_UNREADABLE;
      } catch (ProcedureException e) {
        throw new UsageException(String.valueOf(e.getMessage()));
      }
    }
  }
}
