package org.quipu.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quipu.app.finding.Checked;
import org.quipu.app.finding.Checks;
import org.quipu.app.finding.FindingJson;
import org.quipu.app.finding.FindingText;
import org.quipu.procedure.fact.ActsTold.ActTold;
import org.quipu.record.ClaimQuery;
import org.quipu.record.Record;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code quipu check}: what the law asked of an act, and what the record shows. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Holds the acts of a record against the law in force on their day, requirement by",
      "requirement: satisfied, not satisfied, disputed, not enough facts. There is no overall"
          + " verdict."
    },
    footer = {
      "",
      "Examples: quipu check peru.quipu",
      "          quipu check peru.quipu --act PER/removal/2022-12-07 --format md"
    })
final class CheckCommand implements Callable<Integer> {
  @Mixin private RecordOption file;

  @Mixin private LibraryOption library;

  @Option(
      names = "--act",
      description = "One act: COUNTRY/act/DATE, such as PER/removal/2022-12-07.")
  private @Nullable String act;

  @Option(
      names = "--all",
      description = "All acts on record that a procedure governs (the default).")
  private boolean all;

  @Option(names = "--country", description = "ISO 3166-1 alpha-3 code.")
  private @Nullable String country;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Only what was published by that day, and readings and rulings of by then.")
  private @Nullable String asOf;

  @Option(names = "--reading", description = "Id of the one reading to take, with --act.")
  private @Nullable String reading;

  @Option(names = "--format", description = "text, md or json (default: text).")
  private String format = "text";

  @Override
  public Integer call() {
    if (act != null && (all || country != null)) {
      throw new UsageException("--act names one act; leave out --all and --country");
    }
    if (reading != null && act == null) {
      throw new UsageException("--reading belongs to one act; name it with --act");
    }
    if (!List.of("text", "md", "json").contains(format)) {
      throw new UsageException("\"" + format + "\" is no format; there are text, md and json");
    }
    try (Record record = file.forReading()) {
      Checks checks =
          new Checks(
              library.open(), record.claims(ClaimQuery.ALL), asOf == null ? null : day(asOf));
      List<Checked> found = act == null ? checks.all(country) : List.of(one(checks, act));
      print(found);
      if (act == null) {
        System.err.println(closing(found, checks.withoutProcedure()));
      }
      return 0;
    }
  }

  private Checked one(Checks checks, String id) {
    try {
      Checked found =
          checks
              .one(id, reading)
              .orElseThrow(
                  () ->
                      new UsageException(
                          "no procedure is in force for "
                              + id
                              + "; \"quipu procedures\" lists those there are"));
      if (reading != null && !found.readings().contains(reading)) {
        throw new UsageException(
            "there is no reading \""
                + reading
                + "\" of this act; there are: "
                + String.join(", ", found.readings()));
      }
      return found;
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new UsageException("\"" + text + "\" is no day; write it like 2022-12-07");
    }
  }

  private void print(List<Checked> found) {
    if (format.equals("json")) {
      ArrayNode acts = JsonNodeFactory.instance.arrayNode();
      found.forEach(each -> acts.add(FindingJson.tree(each)));
      System.out.println(acts.toPrettyString());
      return;
    }
    boolean first = true;
    for (Checked each : found) {
      System.out.print(first ? "" : "\n\n");
      System.out.print(format.equals("md") ? FindingText.markdown(each) : FindingText.text(each));
      first = false;
    }
  }

  private static String closing(List<Checked> found, List<ActTold> without) {
    String acts =
        without.stream()
            .map(each -> each.country() + "/" + each.act().code() + "/" + each.day())
            .distinct()
            .limit(5)
            .collect(Collectors.joining(", "));
    return Words.count(found.size(), "act")
        + " held against the law."
        + (without.isEmpty()
            ? ""
            : " On record without a procedure: "
                + Words.count(without.size(), "act")
                + " ("
                + acts
                + (without.size() > 5 ? ", \u2026" : "")
                + ").");
  }
}
