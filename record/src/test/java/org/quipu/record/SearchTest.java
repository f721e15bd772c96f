package org.quipu.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quipu.core.document.CodePoints;
import org.quipu.core.document.Document;
import org.quipu.core.document.Span;

class SearchTest {
  private static final String ENGLISH =
      "\uD83D\uDD34 The Constituent Assembly was demanded in Ayacucho.\n\n"
          + "Teachers' unions marched for the assembly; the court's ruling came later.";
  private static final String SPANISH =
      "La Policía Nacional informó de heridos en Apurímac.\r\n\r\n"
          + "El año pasado la población pidió una asamblea constituyente.";

  @TempDir Path folder;
  private Record record;

  @BeforeEach
  void begin() {
    record = Record.create(folder.resolve("r.quipu"));
    append(Sources.document(ENGLISH, "Example Daily", "Unions march", null));
    append(Sources.document(SPANISH, "Diario Ejemplo", "Informe sobre Apurímac", null));
  }

  private void append(Document document) {
    record.append(document, Sources.bytes(document.text()), Sources.CODER, List.of());
  }

  @AfterEach
  void end() {
    record.close();
  }

  private List<String> found(String query) {
    return record.search(query, 10).stream().map(hit -> hit.marked("[", "]")).sorted().toList();
  }

  @Test
  void wordsAreFoundWithoutRegardToCaseAndAccents() {
    assertThat(found("policia"))
        .containsExactly("La [Policía] Nacional informó de heridos en Apurímac.");
    assertThat(found("POBLACIÓN ano"))
        .containsExactly("El [año] pasado la [población] pidió una asamblea constituyente.");
    assertThat(found("apurimac"))
        .containsExactly(
            "Informe sobre [Apurímac]", "La Policía Nacional informó de heridos en [Apurímac].");
  }

  @Test
  void offsetsOfMatchesCountCodePointsOfTheDocument() {
    Hit hit = record.search("\"constituent assembly\"", 10).get(0);
    assertThat(hit.title()).isFalse();
    CodePoints text = new CodePoints(ENGLISH);
    assertThat(hit.matches())
        .singleElement()
        .satisfies(match -> assertThat(text.quote(match).text()).isEqualTo("Constituent Assembly"));
    assertThat(text.quote(hit.passage().span())).isEqualTo(hit.passage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "assembly                    | 2",
        "constituent assembly        | 1",
        "\"assembly was demanded\"   | 1",
        "\"demanded assembly\"       | 0",
        "assembly -constituent       | 1",
        "assembly NOT constituent    | 1",
        "court OR heridos            | 2",
        "asamblea | 1",
        "constit*                    | 2",
        "court's                     | 1",
        "-assembly                   | 0",
        "NOT assembly                | 0",
        "assembly AND                | 2",
        "OR                          | 0",
        "!!! ???                     | 0",
        "\"                          | 0",
        "(assembly                   | 2",
        "words:assembly              | 0",
        "NEAR(assembly               | 0",
        "\"unions march              | 1",
      })
  void queriesMeanWhatTheyLookLike(String query, int hits) {
    assertThat(record.search(query, 10)).hasSize(hits);
  }

  @Test
  void noQueryIsAnError() {
    Random random = new Random(7);
    String[] parts = {
      "assembly",
      "\"",
      "'",
      "*",
      "(",
      ")",
      " ",
      "OR",
      "AND",
      "NOT",
      "NEAR",
      "-",
      "+",
      "^",
      ":",
      "{",
      "}",
      "\0",
      "\\",
      "%",
      "ñ",
      "\uD83D\uDD34",
      "\uD83D",
      ",",
      "words",
      ";",
      "--"
    };
    for (int i = 0; i < 2000; i++) {
      StringBuilder query = new StringBuilder();
      for (int k = random.nextInt(9); k >= 0; k--) {
        query.append(parts[random.nextInt(parts.length)]);
      }
      assertThat(record.search(query.toString(), 3)).as(query.toString()).isNotNull();
    }
    assertThat(record.search("assembly ".repeat(3000), 3)).isNotEmpty();
    assertThat(record.search("assembly OR ".repeat(3000), 3)).isNotEmpty();
    assertThat(record.search("x -y ".repeat(3000), 3)).isEmpty();
  }

  @Test
  void passagesHoldEveryWordOnceAndInOrder() {
    Random random = new Random(11);
    String[] parts = {
      "word ", "Ende. ", "\n\n", "\r\n \r\n", "\uD83D\uDD34", "x".repeat(700), "  "
    };
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(400); k >= 0; k--) {
        text.append(
            parts[random.nextInt(10) < 7 ? random.nextInt(2) : random.nextInt(parts.length)]);
      }
      CodePoints points = new CodePoints(text.toString());
      StringBuilder words = new StringBuilder();
      int end = 0;
      for (Span passage : Passages.of(points)) {
        assertThat(passage.start()).isGreaterThanOrEqualTo(end);
        assertThat(passage.length()).isLessThanOrEqualTo(1200);
        end = passage.end();
        words.append(points.quote(passage).text());
      }
      assertThat(words.toString().replaceAll("\\s", ""))
          .isEqualTo(text.toString().replaceAll("\\s", ""));
    }
  }

  @Test
  void theIndexAgreesWithTheText() throws Exception {
    OpeningTest.sql(
        record.file(),
        "INSERT INTO passage_index (passage_index, rank) VALUES ('integrity-check', 1)");
  }
}
