package org.quipu.text.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quipu.core.document.Document;
import org.quipu.core.document.Hash;
import org.quipu.core.document.Known;
import org.quipu.core.document.Language;
import org.quipu.core.document.Origin;
import org.quipu.core.time.DateRange;
import org.quipu.text.open.Outcome.Opened;
import org.quipu.text.open.Outcome.Unreadable;

class OpenerTest {
  private static final Opener OPENER = new Opener();
  private static final String ENGLISH =
      "Council meets in the capital\n\nThe council said on Monday that it would meet again.\n";

  @TempDir Path folder;

  @Test
  void plainTextIsKeptLetterByLetter() throws IOException {
    String text = "The “council’s” 2 000 mem­bers met\r\n\r\nand they said that it was\tso.\r\n ";
    Opened opened = opened(write("a.txt", text));
    assertThat(opened.document().text()).isEqualTo(text);
    assertThat(opened.document().sourceHash()).isEqualTo(Hash.of(text));
    assertThat(opened.original()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    assertThat(opened.document().mediaType()).isEqualTo("text/plain; charset=UTF-8");
    assertThat(opened.document().language())
        .isEqualTo(new Known<>(Language.ENGLISH, Origin.DETECTED));
    assertThat(opened.line()).isZero();
  }

  @Test
  void theEncodingIsReported() throws IOException {
    Path file = folder.resolve("a.txt");
    Files.write(file, "El año de la comisión".getBytes(Charset.forName("windows-1252")));
    Document document = opened(file).document();
    assertThat(document.text()).isEqualTo("El año de la comisión");
    assertThat(document.mediaType()).isEqualTo("text/plain; charset=windows-1252");
  }

  @Test
  void whatIsNotKnownStaysUnknown() throws IOException {
    Document document = opened(write("a.txt", "the council said that it met.")).document();
    assertThat(document.metadata()).isEqualTo(org.quipu.core.document.Metadata.UNKNOWN);
  }

  @Test
  void theMoreTrustedSourceOfAMetadatumWins() throws IOException {
    Path file = write("a.txt", "January 9, 2023\n\n" + ENGLISH);
    assertThat(opened(file).document().metadata().published())
        .isEqualTo(known("2023-01-09", Origin.TEXT_HEAD));
    assertThat(opened(file).document().metadata().title())
        .isEqualTo(new Known<>("Council meets in the capital", Origin.TEXT_HEAD));
    write("a.meta.json", "{\"published\": \"2023-02\", \"publisher\": \"The Example\"}");
    assertThat(opened(file).document().metadata().published())
        .isEqualTo(known("2023-02", Origin.SIDECAR));
    Given given =
        new Given("Another", null, null, DateRange.parse("2023-03-04"), Language.SPANISH, null);
    Document document = ((Opened) outcomes(file, given).get(0)).document();
    assertThat(document.metadata().published()).isEqualTo(known("2023-03-04", Origin.FLAG));
    assertThat(document.metadata().publisher()).isEqualTo(new Known<>("Another", Origin.FLAG));
    assertThat(document.language()).isEqualTo(new Known<>(Language.SPANISH, Origin.FLAG));
  }

  @Test
  void aFolderIsReadInTheOrderOfNamesWithoutHiddenFilesAndSidecars() throws IOException {
    Files.createDirectories(folder.resolve("b/.hidden"));
    write("b/.hidden/x.txt", ENGLISH);
    write("b/2.md", ENGLISH);
    write("b/1.txt", ENGLISH);
    write("a.txt", ENGLISH);
    write("a.txt.meta.json", "{\"title\": \"A\"}");
    write("c.text", ENGLISH);
    write(".d.txt", ENGLISH);
    assertThat(outcomes(folder).stream().map(o -> folder.relativize(o.path()).toString()))
        .containsExactly("a.txt", "b/1.txt", "b/2.md", "c.text");
    assertThat(outcomes(folder)).allMatch(Opened.class::isInstance);
  }

  @Test
  void aLinkToTheFolderItselfDoesNotGoRoundForever() throws IOException {
    write("a.txt", ENGLISH);
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    assertThat(outcomes(folder)).hasSize(1);
  }

  @Test
  void jsonLinesAreADocumentEachWithTheirFields() throws IOException {
    String first =
        "{\"id\":\"x1\",\"text\":\"The council said that it met.\",\"date\":\"2023-01-09\","
            + "\"publisher\":\"The Example\",\"title\":\"Met\",\"author\":\"A. Name\","
            + "\"url\":\"https://example.org/1\",\"lang\":\"en\",\"other\":[1]}";
    Path file =
        write(
            "a.jsonl",
            "\uFEFF" + first + "\r\n\n{\"id\":2,\"text\":\"El consejo dijo que se reunió.\"}");
    List<Outcome> outcomes = outcomes(file);
    assertThat(outcomes).extracting(Outcome::line).containsExactly(1, 3);
    Opened opened = (Opened) outcomes.get(0);
    assertThat(opened.document().sourceHash()).isEqualTo(Hash.of(first));
    assertThat(opened.document().metadata().externalId())
        .isEqualTo(new Known<>("x1", Origin.SIDECAR));
    assertThat(opened.document().metadata().published())
        .isEqualTo(known("2023-01-09", Origin.SIDECAR));
    assertThat(opened.document().language())
        .isEqualTo(new Known<>(Language.ENGLISH, Origin.SIDECAR));
    Document second = ((Opened) outcomes.get(1)).document();
    assertThat(second.label()).isEqualTo("2");
    assertThat(second.language()).isEqualTo(new Known<>(Language.SPANISH, Origin.DETECTED));
  }

  @Test
  void badLinesAreOutcomesAndTheRestIsRead() {
    String good = "{\"id\":\"%s\",\"text\":\"The council said that it met.\"}\n";
    String lines =
        good.formatted("1")
            + "{\"id\":\"2\",\"text\":\n"
            + "{\"id\":\"3\"}\n"
            + good.formatted("1")
            + "{\"text\":\"The council said that it met.\"}\n"
            + "{\"id\":\"6\",\"text\":\"Die Kommission sagte am Montag, dass sie nicht kommt.\"}\n"
            + "{\"id\":\"7\",\"text\":\"  \"}\n"
            + "{\"id\":\"8\",\"text\":\"The council said that it met.\",\"date\":\"Monday\"}\n"
            + "{\"id\":\"9\",\"text\":\"The council said that it met.\",\"lang\":\"fr\"}\n"
            + "[1]\n"
            + "{\"id\":\"11\",\"text\":5}\n"
            + "{\"id\":\"12\",\"text\":\"Lima\"}\n"
            + good.formatted("13");
    List<Outcome> outcomes = lines(lines);
    assertThat(outcomes)
        .extracting(OpenerTest::kind)
        .containsExactly(
            null,
            Reason.BROKEN,
            Reason.MISSING_FIELD,
            Reason.DUPLICATE_ID,
            Reason.MISSING_FIELD,
            Reason.UNSUPPORTED_LANGUAGE,
            Reason.EMPTY,
            Reason.INVALID_FIELD,
            Reason.UNSUPPORTED_LANGUAGE,
            Reason.BROKEN,
            Reason.INVALID_FIELD,
            Reason.UNKNOWN_LANGUAGE,
            null);
    assertThat(((Unreadable) outcomes.get(3)).sentence())
        .startsWith("in.jsonl:4: the id \"1\" was used in line 1 already (");
    assertThat(((Unreadable) outcomes.get(5)).id()).isEqualTo("6");
    assertThat(((Unreadable) outcomes.get(5)).sentence()).contains("German").contains("--lang");
  }

  @Test
  void jsonLinesOfSomethingElseAreOneOutcome() throws IOException {
    Path file = write("gold.jsonl", "{\"id\":\"A1\",\"quote\":\"met\"}\n".repeat(56));
    assertThat(unreadable(file).kind()).isEqualTo(Reason.UNSUPPORTED);
    assertThat(unreadable(file).sentence()).contains("id, quote").contains("no text");
    assertThat(unreadable(write("no.jsonl", "one\ntwo\nthree\n")).kind()).isEqualTo(Reason.BROKEN);
  }

  @Test
  void linesAreReadOnlyWhenTheyAreAskedFor() {
    String line = "{\"id\":\"%d\",\"text\":\"The council said that it met.\"}\n";
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      lines.append(line.formatted(i));
    }
    ByteArrayInputStream in =
        new ByteArrayInputStream(lines.toString().getBytes(StandardCharsets.UTF_8));
    try (Stream<Outcome> outcomes = OPENER.lines(in, Path.of("in"), Given.NOTHING)) {
      assertThat(outcomes.iterator().next()).isInstanceOf(Opened.class);
      assertThat(in.available()).isGreaterThan(100_000);
    }
  }

  @Test
  void aLineThatIsTooLongIsPassedOver() {
    String good = "{\"id\":\"2\",\"text\":\"The council said that it met.\"}";
    String lines = "{\"id\":\"1\",\"text\":\"" + "The council met. ".repeat(20) + "\"}\n" + good;
    ByteArrayInputStream in = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
    assertThat(new Opener(100).lines(in, Path.of("in"), Given.NOTHING).toList())
        .extracting(OpenerTest::kind)
        .containsExactly(Reason.TOO_LARGE, null);
  }

  @Test
  void whatCannotBeReadSaysWhyAndWhatToDo() throws IOException {
    byte[] binary = new byte[500];
    new java.util.Random(3).nextBytes(binary);
    Files.write(folder.resolve("binary.txt"), binary);
    Files.write(folder.resolve("picture.png"), binary);
    write("empty.txt", "");
    write("blank.txt", " \n\t\n");
    write("short.txt", "Lima");
    write("german.txt", "Der Ausschuss sagte am Montag, dass die Mitglieder nicht kamen.");
    write("table.csv", "a,b\n1,2\n");
    write("one.json", "{\n  \"id\": 1,\n  \"text\": \"The council met.\"\n}\n");
    write("empty.jsonl", "\n\n");
    write("page.html", "<!doctype html><html><body><img src=a.png></body></html>");
    Map<String, Reason> expected =
        Map.of(
            "binary.txt", Reason.BINARY,
            "picture.png", Reason.UNSUPPORTED,
            "empty.txt", Reason.EMPTY,
            "blank.txt", Reason.EMPTY,
            "short.txt", Reason.UNKNOWN_LANGUAGE,
            "german.txt", Reason.UNSUPPORTED_LANGUAGE,
            "table.csv", Reason.UNSUPPORTED,
            "one.json", Reason.UNSUPPORTED,
            "empty.jsonl", Reason.EMPTY,
            "page.html", Reason.NO_TEXT);
    List<Outcome> outcomes = outcomes(folder);
    assertThat(outcomes).hasSameSizeAs(expected.keySet());
    for (Outcome outcome : outcomes) {
      String name = String.valueOf(outcome.path().getFileName());
      assertThat(outcome).as(name).isInstanceOf(Unreadable.class);
      assertThat(kind(outcome)).as(name).isEqualTo(expected.get(name));
      assertThat(((Unreadable) outcome).sentence())
          .startsWith(outcome.path().toString() + ": ")
          .endsWith(")");
      assertThat(((Unreadable) outcome).remedy()).isNotBlank();
    }
  }

  @Test
  void aMissingPathAndOneThatIsTooLarge() throws IOException {
    assertThat(unreadable(folder.resolve("a.meta.json")).kind()).isEqualTo(Reason.MISSING);
    assertThat(unreadable(folder.resolve("nowhere.txt")).kind()).isEqualTo(Reason.MISSING);
    Path file = write("a.txt", ENGLISH);
    List<Outcome> outcomes = new Opener(50).open(file, Given.NOTHING).toList();
    assertThat(outcomes).extracting(OpenerTest::kind).containsExactly(Reason.TOO_LARGE);
  }

  @Test
  void aFileThatMayNotBeRead() throws IOException {
    Path file = write("a.txt", ENGLISH);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(file), "root may read everything");
    assertThat(unreadable(file).kind()).isEqualTo(Reason.NOT_READABLE);
  }

  @Test
  void aSidecarThatCannotBeUsedRefusesItsDocument() throws IOException {
    Path file = write("a.txt", ENGLISH);
    write("a.meta.json", "{\"publisher\": \"The Example\",");
    assertThat(unreadable(file).kind()).isEqualTo(Reason.SIDECAR);
    assertThat(unreadable(file).message()).contains("a.meta.json").contains("column");
    write("a.meta.json", "{\"publishr\": \"The Example\"}");
    assertThat(unreadable(file).sentence()).contains("a.meta.json").contains("\"publishr\"");
    write("a.meta.json", "{\"date\": \"soon\"}");
    assertThat(unreadable(file).sentence()).contains("a.meta.json").contains("soon");
    write("a.meta.json", "{\"date\": \"2023-02-30\"}");
    assertThat(unreadable(file).kind()).isEqualTo(Reason.SIDECAR);
    Files.delete(file);
    assertThat(unreadable(folder).message()).contains("sidecar");
  }

  @Test
  void contentOutranksTheName() throws IOException {
    Path file =
        write("a.txt", "<!DOCTYPE html><html><body><p>The council said that it met.</p></body>");
    assertThat(opened(file).document().mediaType()).startsWith("text/html");
    Path lines = write("b.txt", "{\"id\":\"1\",\"text\":\"The council said that it met.\"}\n");
    assertThat(opened(lines).document().mediaType()).isEqualTo(JsonLines.MEDIA_TYPE);
  }

  @Test
  void aPdfIsOneByWhateverName() throws IOException {
    Path file = folder.resolve("a.txt");
    Files.write(file, OfficeReaderTest.pdf(document -> {}, "The council said that it met."));
    Document document = opened(file).document();
    assertThat(document.mediaType()).isEqualTo("application/pdf");
    assertThat(document.metadata().published()).isEqualTo(known("2023-01-09", Origin.EMBEDDED));
    Files.write(
        file,
        OfficeReaderTest.pdf(document2 -> {}, "Lima, 4 January 2023", "The council met, it said."));
    assertThat(opened(file).document().metadata().published())
        .as("a file may be made long after the text")
        .isEqualTo(known("2023-01-04", Origin.TEXT_HEAD));
  }

  @Test
  void aWordFileIsRead() throws IOException {
    Path file = folder.resolve("a.docx");
    Files.write(file, OfficeReaderTest.docx());
    assertThat(opened(file).document().label()).isEqualTo("Council meets");
    Files.write(file, new byte[] {1, 2, 3});
    assertThat(unreadable(file).kind()).isEqualTo(Reason.BROKEN);
  }

  @Test
  void aPipeInAFolderDoesNotStopTheReading() throws IOException, InterruptedException {
    assumeTrue(Files.exists(Path.of("/usr/bin/mkfifo")));
    new ProcessBuilder("/usr/bin/mkfifo", folder.resolve("pipe.txt").toString()).start().waitFor();
    assertThat(unreadable(folder).kind()).isEqualTo(Reason.UNSUPPORTED);
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static List<Outcome> outcomes(Path path) {
    return outcomes(path, Given.NOTHING);
  }

  private static List<Outcome> outcomes(Path path, Given given) {
    try (Stream<Outcome> outcomes = OPENER.open(path, given)) {
      return outcomes.toList();
    }
  }

  private static List<Outcome> lines(String lines) {
    ByteArrayInputStream in = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
    return OPENER.lines(in, Path.of("in.jsonl"), Given.NOTHING).toList();
  }

  private static Opened opened(Path path) {
    List<Outcome> outcomes = outcomes(path);
    assertThat(outcomes).hasSize(1).first().isInstanceOf(Opened.class);
    return (Opened) outcomes.get(0);
  }

  private static Unreadable unreadable(Path path) {
    List<Outcome> outcomes = outcomes(path);
    assertThat(outcomes).hasSize(1).first().isInstanceOf(Unreadable.class);
    return (Unreadable) outcomes.get(0);
  }

  private static Reason kind(Outcome outcome) {
    return outcome instanceof Unreadable bad ? bad.kind() : null;
  }

  private static Known<DateRange> known(String date, Origin origin) {
    return new Known<>(DateRange.parse(date), origin);
  }
}
