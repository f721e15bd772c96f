package org.quipu.procedure.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quipu.procedure.Outcome;
import org.quipu.procedure.Procedure;
import org.quipu.procedure.fact.Facts;
import org.quipu.procedure.finding.Examination;
import org.quipu.procedure.finding.Vectors;

/** The files that docs/procedures.md shows are read and tested as a reader would. */
class GuideTest {
  private static final Pattern FILE =
      Pattern.compile("<!-- file: (\\S+) -->\\n```\\w+\\n(.*?)```\\n", Pattern.DOTALL);

  @TempDir Path folder;
  private final List<String> names = new ArrayList<>();

  @BeforeEach
  void files() throws IOException {
    Matcher files = FILE.matcher(Files.readString(Path.of("../docs/procedures.md")));
    while (files.find()) {
      names.add(files.group(1));
      Files.writeString(folder.resolve(files.group(1)), files.group(2));
    }
  }

  @Test
  void theExamplesPass() {
    assertThat(names)
        .containsExactly("article-7.txt", "governor.yaml", "index.yaml", "kinds.yaml", "case.yaml");
    for (String name : List.of("governor.yaml", "kinds.yaml")) {
      Procedure procedure = Library.procedure(folder.resolve(name));
      assertThat(Vectors.failures(procedure)).as(name).isEmpty();
    }
  }

  @Test
  void everyKindIsShown() throws IOException {
    String kinds = Files.readString(folder.resolve("kinds.yaml"));
    assertThat(RuleReader.KINDS.keySet()).allMatch(kind -> kinds.contains("\n    " + kind + ":"));
  }

  @Test
  void theCaseIsRead() throws IOException {
    Path index = folder.resolve("index.yaml");
    Files.writeString(index, Files.readString(index).replace("cases: []", "cases: [case.yaml]"));
    var act = Library.of(folder).caseFile("PER/removal/2012-02-04").orElseThrow();
    assertThat(Examination.of(act, Facts.NONE, null))
        .extracting(finding -> finding.outcome())
        .containsExactly(
            Outcome.NOT_ENOUGH_FACTS, Outcome.NOT_ENOUGH_FACTS, Outcome.NOT_ENOUGH_FACTS);
    assertThat(Examination.of(act, Facts.NONE, "new-motion").get(1).outcome())
        .isEqualTo(Outcome.NOT_SATISFIED);
  }
}
