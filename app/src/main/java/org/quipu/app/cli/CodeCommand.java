package org.quipu.app.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.quipu.text.code.CodeLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code quipu code}: the coder as a filter, nothing stored. */
@Command(
    name = "code",
    mixinStandardHelpOptions = true,
    description =
        "Codes JSON Lines from standard input to JSON Lines on standard output, a line a document,"
            + " in order, nothing stored.",
    footer = {
      "",
      "Example: quipu code < documents.jsonl > coded.jsonl",
      "Each input line: {\"id\": \"a1\", \"text\": \"…\", \"date\": \"2023-01-11\", \"lang\": \"en\"}"
    })
final class CodeCommand implements Callable<Integer> {
  @Mixin private Threads threads;

  @Mixin private OwnPlaces places;

  @Option(names = "--quiet", description = "No progress.")
  private boolean quiet;

  @Override
  public Integer call() throws IOException {
    Progress progress = new Progress("coded", quiet);
    try (Writer out =
        new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8))) {
      CodeLines.Result result =
          new CodeLines(places.coder(), threads.count()).run(System.in, out, progress::at);
      progress.done();
      if (result.failed() > 0) {
        System.err.println(
            "quipu: " + result.failed() + " lines could not be coded; their output lines say why");
        return QuipuCommand.SOME_UNREADABLE;
      }
      return 0;
    }
  }
}
