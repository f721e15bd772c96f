package org.quipu.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quipu.core.document.Document;
import org.quipu.core.document.Language;
import org.quipu.core.document.Quote;
import org.quipu.record.ClaimQuery;
import org.quipu.record.Record;
import org.quipu.record.entry.DocumentEntry;
import org.quipu.record.entry.RecordedClaim;

/** The commands as a person runs them, on the bundled samples. */
class CommandsTest {
  @TempDir static Path folder;

  private static Path file;
  private static Said demo;

  /** What a command printed and its exit code. */
  private record Said(int code, String out, String err) {}

  @BeforeAll
  static void readTheSamples() {
    file = folder.resolve("a record.quipu");
    demo = quipu("demo", "--record", file.toString(), "--no-serve");
  }

  private static synchronized Said quipu(String... args) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    ByteArrayOutputStream complained = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(said, true, UTF_8));
      System.setErr(new PrintStream(complained, true, UTF_8));
      int code = QuipuCommand.run(args);
      return new Said(code, said.toString(UTF_8), complained.toString(UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }

  private static String anyClaim(String kind) {
    try (Record record = Record.openReadOnly(file)) {
      return record.claims(ClaimQuery.builder().kind(kind).limit(1).build()).get(0).id().value();
    }
  }

  @Test
  void theDemoReadsAllSamplesAndShowsThem() {
    assertThat(demo.code()).isZero();
    assertThat(demo.out()).contains("26 documents read").contains("PROTEST").contains("killed");
    assertThat(demo.err()).isEmpty();
  }

  @Test
  void readingAgainAddsNothing() {
    Said again = quipu("demo", "--record", file.toString(), "--no-serve");
    assertThat(again.out()).contains("0 documents read, 0 claims added; 26 had been read before");
  }

  /** No evidence, no claim: for every claim of every sample the words stand where it says. */
  @Test
  void everyClaimStandsInItsDocument() {
    try (Record record = Record.openReadOnly(file)) {
      List<RecordedClaim> claims = record.claims(ClaimQuery.ALL);
      assertThat(claims).hasSizeGreaterThan(100);
      for (RecordedClaim row : claims) {
        Document document = record.document(row.claim().document().value());
        Quote quote = row.claim().basis().evidence().quote();
        int[] points = document.text().codePoints().toArray();
        assertThat(new String(points, quote.start(), quote.span().length()))
            .isEqualTo(quote.text());
      }
    }
  }

  @Test
  void spanishSamplesGiveClaims() {
    try (Record record = Record.openReadOnly(file)) {
      List<DocumentEntry> spanish =
          record.documents().stream()
              .filter(document -> document.language().value() == Language.SPANISH)
              .toList();
      assertThat(spanish).hasSize(13);
      assertThat(record.claimsPerDocument().keySet())
          .containsAll(spanish.stream().map(DocumentEntry::id).toList());
    }
    String vacancy = quipu("claims", file.toString(), "--act", "removal").out();
    assertThat(vacancy).contains("Boletín Altiplano (muestra)").contains("destituyó");
  }

  @Test
  void claimsAreListedFilteredAndExported() {
    Said table = quipu("claims", file.toString(), "--type", "protest", "--from", "2022-12-07");
    assertThat(table.code()).isZero();
    assertThat(table.out()).contains("PROTEST").doesNotContain("COERCE");
    Said csv = quipu("claims", file.toString(), "--format", "csv");
    assertThat(csv.out()).startsWith("claim,kind,label,").contains("\r\n");
    Said json = quipu("claims", file.toString(), "--format", "jsonl", "--kind", "count");
    assertThat(json.out().lines()).allMatch(line -> line.contains("\"kind\":\"count\""));
  }

  @Test
  void wrongFiltersAreWrongUse() {
    assertThat(quipu("claims", file.toString(), "--type", "RUMOUR").err()).contains("PROTEST");
    assertThat(quipu("claims", file.toString(), "--from", "yesterday").code()).isEqualTo(2);
    assertThat(quipu("claims", folder.resolve("none.quipu").toString()).code()).isEqualTo(2);
    assertThat(quipu("claims").code()).isEqualTo(2);
    assertThat(quipu("fly").code()).isEqualTo(2);
  }

  @Test
  void timelineTallyAndSearchAnswer() {
    assertThat(quipu("timeline", file.toString()).out()).contains("2022-12-07");
    Said tally = quipu("tally", file.toString(), "--measure", "killed");
    assertThat(tally.out()).contains("FIGURE").contains("17");
    Said search = quipu("search", file.toString(), "prision", "preventiva");
    assertThat(search.out()).contains("\u00BB").contains("preventiva");
    assertThat(quipu("search", file.toString(), "\"unbalanced (").code()).isZero();
  }

  @Test
  void whyShowsWordsDocumentHashAndRule() {
    Said why = quipu("why", file.toString(), anyClaim("event"));
    assertThat(why.code()).isZero();
    assertThat(why.out()).contains("\u00BB").contains("sha-256").containsPattern("rule +e[ns]/");
    assertThat(quipu("why", file.toString(), "c0000000").err()).contains("c0000000");
  }

  @Test
  void aWithdrawnClaimStaysOnRecordAndOutOfLists() {
    String id = anyClaim("count");
    Said withdrawn =
        quipu("withdraw", file.toString(), id, "--reason", "a test", "--by", "A. Reader");
    assertThat(withdrawn.code()).isZero();
    assertThat(quipu("claims", file.toString(), "--format", "csv").out()).doesNotContain(id);
    assertThat(quipu("claims", file.toString(), "--format", "csv", "--withdrawn").out())
        .contains(id);
    assertThat(quipu("why", file.toString(), id).out()).contains("A. Reader").contains("a test");
    assertThat(quipu("withdraw", file.toString(), id, "--reason", " ", "--by", "x").code())
        .isEqualTo(2);
    quipu("confirm", file.toString(), id, "--reason", "a test", "--by", "A. Reader");
    assertThat(quipu("claims", file.toString(), "--format", "csv").out()).contains(id);
  }

  @Test
  void everyCommandHasHelpWithAnExample() {
    for (String command :
        List.of(
            "demo",
            "read",
            "documents",
            "claims",
            "timeline",
            "tally",
            "why",
            "search",
            "withdraw",
            "confirm",
            "serve",
            "code",
            "explain",
            "eval")) {
      Said help = quipu(command, "--help");
      assertThat(help.code()).isZero();
      assertThat(help.out()).contains("Example: quipu " + command);
    }
  }

  @Test
  void codeWritesALineForEveryLineAndSaysWhatIsWrong() {
    String input =
        """
        {"id":"a","text":"Police arrested three farmers in the capital on Monday.","date":"2024-03-15"}
        not json
        {"id":"b","text":"x","lang":"de"}
        {"text":"x"}
        {"id":"c","text":"x","date":"soon","lang":"en"}
        {"id":"a","text":"again"}
        """;
    InputStream in = System.in;
    try {
      System.setIn(new ByteArrayInputStream(input.getBytes(UTF_8)));
      Said said = quipu("code", "--threads", "2");
      assertThat(said.code()).isEqualTo(3);
      assertThat(said.err()).contains("4 lines could not be coded");
      List<String> lines = said.out().lines().toList();
      assertThat(lines).hasSize(6);
      assertThat(lines.get(0)).contains("\"type\":\"COERCE\"").contains("\"modes\":[\"arrest\"]");
      assertThat(lines.get(1)).contains("\"line\":2").contains("not-json");
      assertThat(lines.get(2)).contains("unsupported-language");
      assertThat(lines.get(3)).contains("no-id");
      assertThat(lines.get(4)).contains("\"id\":\"c\"").doesNotContain("error");
      assertThat(lines.get(5)).contains("duplicate-id");
    } finally {
      System.setIn(in);
    }
  }

  @Test
  void whatCannotBeReadIsSaidAndTheRestIsRead() throws IOException {
    Path inputs = Files.createDirectories(folder.resolve("inputs"));
    Files.writeString(inputs.resolve("empty.txt"), "");
    Files.writeString(
        inputs.resolve("good.txt"), "Police arrested three farmers in the capital on Monday.");
    Path other = folder.resolve("other.quipu");
    Said said = quipu("read", inputs.toString(), "--record", other.toString());
    assertThat(said.code()).isEqualTo(3);
    assertThat(said.err()).contains("empty.txt");
    assertThat(said.out()).contains("1 document read");
    assertThat(quipu("documents", other.toString()).out()).contains("empty.txt");
  }
}
