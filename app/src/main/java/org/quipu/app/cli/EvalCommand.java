package org.quipu.app.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.quipu.text.code.Coder;
import org.quipu.text.gold.Evaluation;
import org.quipu.text.gold.Evaluation.Difference;
import org.quipu.text.gold.Evaluation.Score;
import org.quipu.text.gold.Evaluator;
import org.quipu.text.gold.GoldDocument;
import org.quipu.text.gold.GoldException;
import org.quipu.text.gold.GoldReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code quipu eval}: the coder against the user's own gold. */
@Command(
    name = "eval",
    mixinStandardHelpOptions = true,
    description =
        "Codes texts whose events a person wrote down, and says how well: precision, recall and F1"
            + " by type and by field, and each difference with its reason. docs/eval.md describes"
            + " the file.",
    footer = {
      "",
      "Example: quipu eval docs/gold-sample.jsonl",
      "A line: {\"id\": \"a\", \"text\": \"Police arrested him.\", \"events\": [{\"type\":"
          + " \"COERCE\", \"actor\": \"Police\"}]}"
    })
final class EvalCommand implements Callable<Integer> {
  private static final int WIDTH = 100;

  @Parameters(paramLabel = "GOLD.jsonl", description = "Texts with their events, a line each.")
  private Path file;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "text, json (one object) or jsonl (a line each difference, scores first).")
  private String format;

  @Option(
      names = "--limit",
      defaultValue = "40",
      description = "Differences to show as text, 0 for all; the other formats give all.")
  private int limit;

  @Option(names = "--quiet", description = "No progress.")
  private boolean quiet;

  @Override
  public Integer call() throws IOException {
    if (!List.of("text", "json", "jsonl").contains(format)) {
      throw new UsageException("--format is \"" + format + "\"; give text, json or jsonl");
    }
    Evaluation evaluation = evaluate(gold());
    switch (format) {
      case "json" -> System.out.println(mapper().writeValueAsString(json(evaluation, true)));
      case "jsonl" -> {
        System.out.println(mapper().writeValueAsString(json(evaluation, false)));
        for (Difference difference : evaluation.differences()) {
          System.out.println(mapper().writeValueAsString(json(difference)));
        }
      }
      default -> print(evaluation, System.out);
    }
    return 0;
  }

  private static ObjectMapper mapper() {
    return new ObjectMapper();
  }

  private List<GoldDocument> gold() throws IOException {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new UsageException(file + " cannot be read; name a file of JSON Lines");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return GoldReader.read(in, file.toString());
    } catch (GoldException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private Evaluation evaluate(List<GoldDocument> documents) {
    Coder coder = new Coder();
    Evaluator evaluator = new Evaluator();
    Progress progress = new Progress("coded", quiet);
    long done = 0;
    for (GoldDocument document : documents) {
      evaluator.add(coder, document);
      progress.at(++done);
    }
    progress.done();
    return evaluator.result();
  }

  private void print(Evaluation evaluation, PrintStream out) {
    boolean complete = evaluation.complete() > 0;
    out.println(
        evaluation.documents()
            + " documents"
            + (complete
                ? ""
                : ", none of which names all its events: only what is missed can be told by type"));
    out.println();
    Table types = scores("TYPE");
    new TreeMap<>(evaluation.types()).forEach((type, score) -> row(types, type, score, complete));
    row(types, "all", evaluation.all(), complete);
    types.print(out);
    if (!evaluation.fields().isEmpty()) {
      out.println();
      Table fields = scores("FIELD");
      evaluation.fields().forEach((field, score) -> row(fields, field, score, true));
      fields.print(out);
    }
    out.println();
    Map<String, Integer> causes = new TreeMap<>();
    for (Difference difference : evaluation.differences()) {
      causes.merge(words(difference) + ": " + difference.cause(), 1, Integer::sum);
    }
    Table table = new Table("DIFFERENCE", "N");
    causes.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(cause -> table.row(cause.getKey(), cause.getValue().toString()));
    table.print(out);
    int shown = 0;
    for (Difference difference : evaluation.differences()) {
      if (limit > 0 && shown++ == limit) {
        out.println();
        out.println(
            (evaluation.differences().size() - limit) + " more; --limit 0 shows all of them");
        break;
      }
      out.println();
      show(difference, out);
    }
  }

  private static Table scores(String what) {
    return new Table(what, "RIGHT", "WRONG", "MISSED", "PRECISION", "RECALL", "F1");
  }

  private static void row(Table table, String name, Score score, boolean precise) {
    table.row(
        name,
        "" + score.right(),
        precise ? "" + score.wrong() : "-",
        "" + score.missed(),
        precise ? decimal(score.precision()) : "-",
        decimal(score.recall()),
        precise ? decimal(score.f1()) : "-");
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private static String words(Difference difference) {
    return switch (difference.kind()) {
      case MISS -> "missed";
      case FALSE_FIND -> "false find";
      case WRONG_FIELD -> "field";
    };
  }

  private static void show(Difference difference, PrintStream out) {
    wrap(
        out,
        "",
        difference.document()
            + " (line "
            + difference.line()
            + ") "
            + words(difference)
            + ", "
            + difference.type()
            + ": "
            + difference.cause());
    if (difference.wanted() != null) {
      wrap(out, "  gold   ", difference.wanted());
    }
    if (difference.found() != null) {
      wrap(out, "  coded  ", difference.found());
    }
    wrap(out, "  why    ", difference.reason());
  }

  private static void wrap(PrintStream out, String label, String words) {
    StringBuilder line = new StringBuilder(label);
    for (String word : words.split("\\s+")) {
      if (line.length() + word.length() + 1 > WIDTH && line.length() > label.length()) {
        out.println(line.toString().stripTrailing());
        line = new StringBuilder(" ".repeat(label.isEmpty() ? 2 : label.length()));
      }
      line.append(word).append(' ');
    }
    out.println(line.toString().stripTrailing());
  }

  private static ObjectNode json(Evaluation evaluation, boolean differences) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("documents", evaluation.documents());
    node.put("complete", evaluation.complete());
    node.set("all", json(evaluation.all()));
    ObjectNode types = node.putObject("types");
    new TreeMap<>(evaluation.types()).forEach((type, score) -> types.set(type, json(score)));
    ObjectNode fields = node.putObject("fields");
    evaluation.fields().forEach((field, score) -> fields.set(field, json(score)));
    if (differences) {
      var list = node.putArray("differences");
      evaluation.differences().forEach(difference -> list.add(json(difference)));
    }
    return node;
  }

  private static ObjectNode json(Score score) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("right", score.right())
        .put("wrong", score.wrong())
        .put("missed", score.missed())
        .put("precision", score.precision())
        .put("recall", score.recall())
        .put("f1", score.f1());
  }

  private static ObjectNode json(Difference difference) {
    ObjectNode node =
        JsonNodeFactory.instance
            .objectNode()
            .put("kind", difference.kind().name().toLowerCase(Locale.ROOT))
            .put("document", difference.document())
            .put("line", difference.line())
            .put("type", difference.type())
            .put("cause", difference.cause());
    if (difference.wanted() != null) {
      node.put("gold", difference.wanted());
    }
    if (difference.found() != null) {
      node.put("coded", difference.found());
    }
    return node.put("reason", difference.reason());
  }
}
