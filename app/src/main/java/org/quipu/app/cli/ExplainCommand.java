package org.quipu.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quipu.core.document.Language;
import org.quipu.text.code.Coder;
import org.quipu.text.code.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code quipu explain}: why a sentence is coded as it is. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description =
        "Shows how an English text is coded: its words and their dependencies, the lexicon entries"
            + " tried at each, why they did or did not match, and what came out.",
    footer = {
      "",
      "Example: quipu explain \"Police arrested three farmers.\" --published 2024-03-15"
    })
final class ExplainCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "TEXT", description = "A sentence or more.")
  private List<String> words;

  @Option(names = "--published", description = "Publication date, for relative dates.")
  private @Nullable String published;

  @Option(names = "--lang", defaultValue = "en", description = "en (the default) or es.")
  private String lang;

  @Override
  public Integer call() {
    Explanation.of(
            new Coder(),
            String.join(" ", words),
            lang.equals("es") ? Language.SPANISH : Language.ENGLISH,
            published == null ? null : Filters.days("--published", published))
        .forEach(System.out::println);
    return 0;
  }
}
