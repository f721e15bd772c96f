package org.quipu.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quipu.core.claim.FactClaim;
import org.quipu.core.document.Document;
import org.quipu.core.document.Language;
import org.quipu.core.document.Quote;
import org.quipu.core.event.Status;
import org.quipu.core.quantity.Measure;
import org.quipu.record.ClaimQuery;
import org.quipu.record.IncidentQuery;
import org.quipu.record.Record;
import org.quipu.record.entry.DocumentEntry;
import org.quipu.record.entry.RecordedClaim;
import org.quipu.record.incident.Family;
import org.quipu.record.incident.Incident;

/** The commands as a person runs them, on the bundled samples. */
class CommandsTest {
  @TempDir static Path folder;

  private static Path file;
  private static Said demo;

  @BeforeAll
  static void readTheSamples() {
    file = folder.resolve("a record.quipu");
    demo = quipu("demo", "--record", file.toString(), "--no-serve");
  }

  private static Said quipu(String... args) {
    return Said.quipu(args);
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
            "incidents",
            "incident",
            "disputes",
            "positions",
            "proceedings",
            "merge",
            "split",
            "link",
            "fact",
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

  private static Incident juliaca(Path in) {
    try (Record record = Record.openReadOnly(in)) {
      IncidentQuery query =
          new IncidentQuery(
              Family.UNREST, null, null, "PER", "juliaca", null, null, Measure.KILLED, 2, 1, 0);
      return record.incidents(query).get(0);
    }
  }

  @Test
  void incidentsPutReportsSideBySideAndSayWhy() {
    Said list = quipu("incidents", file.toString(), "--place", "juliaca", "--type", "assault");
    assertThat(list.code()).isZero();
    assertThat(list.out()).contains("Juliaca, Puno").contains("killed 17");
    Said one = quipu("incident", file.toString(), juliaca(file).id().substring(0, 10));
    assertThat(one.out())
        .contains("first to report")
        .contains("Mensajero de la Sierra (muestra)")
        .contains("Lakeshore Ledger (sample)")
        .contains("Why these reports are taken to be of one occurrence")
        .contains("both in Juliaca");
    Said unknown = quipu("incident", file.toString(), "i000000000000");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("quipu incidents");
    Said kind = quipu("incidents", file.toString(), "--kind", "riot");
    assertThat(kind.code()).isEqualTo(2);
    assertThat(kind.err()).contains("unrest");
  }

  @Test
  void talliesKeepSourcesApartAndNameTheirRule() {
    String incident = juliaca(file).id();
    String measure = "--measure=killed";
    String sources = quipu("tally", file.toString(), measure, "--incident", incident).out();
    assertThat(sources).contains("Defensoría del Pueblo").contains("Doctors, in Lakeshore");
    String rules =
        quipu("tally", file.toString(), measure, "--incident", incident, "--by", "rule").out();
    assertThat(rules)
        .containsPattern("most-conservative +17 +17")
        .containsPattern("minimum-maximum +17 +none +18")
        .containsPattern("latest-official +17 +17 +17");
    String days =
        quipu("tally", file.toString(), measure, "--incident", incident, "--by", "day").out();
    assertThat(days).contains("2023-01-10");
    Said codebook = quipu("tally", file.toString(), measure, "--by", "rule", "--codebook", "guess");
    assertThat(codebook.code()).isEqualTo(2);
    assertThat(codebook.err()).contains("acled, ccc, count-love");
  }

  @Test
  void disputesAreToldFromGrowth() {
    Said disputes = quipu("disputes", file.toString());
    assertThat(disputes.out())
        .contains("contradiction: killed")
        .contains("denied  Ministerio del Interior")
        .doesNotContain("earlier-and-later");
    Said all = quipu("disputes", file.toString(), "--all");
    assertThat(all.out()).contains("earlier-and-later: killed, since 2022-12-07");
    Said lines = quipu("disputes", file.toString(), "--format", "jsonl");
    assertThat(lines.out().lines()).allMatch(line -> line.startsWith("{\"incident\":\"i"));
  }

  @Test
  void positionsAndProceedingsAreShown() {
    Said positions = quipu("positions", file.toString(), "--stance", "recognises");
    assertThat(positions.out()).contains("recognises").contains("Boluarte");
    Said proceedings = quipu("proceedings", file.toString(), "--against", "castillo");
    assertThat(proceedings.out())
        .startsWith("Pedro Castillo")
        .contains("pretrial-detention")
        .contains("18 months");
  }

  @Test
  void whatAPersonSplitsAndMergesHolds() throws IOException {
    Path copy = Files.copy(file, folder.resolve("linked.quipu"));
    Incident before = juliaca(copy);
    String last = before.reports().get(before.reports().size() - 1).claims().get(0).id().value();
    String stays = before.reports().get(0).claims().get(0).id().value();
    Said split =
        quipu("split", copy.toString(), last, "--reason", "another day", "--by", "A. Reader");
    assertThat(split.code()).isZero();
    try (Record record = Record.openReadOnly(copy)) {
      assertThat(record.incidentOf(record.claim(last).id()).orElseThrow().id())
          .isNotEqualTo(record.incidentOf(record.claim(stays).id()).orElseThrow().id());
    }
    Said merge =
        quipu("merge", copy.toString(), stays, last, "--reason", "it was", "--by", "A. Reader");
    assertThat(merge.code()).isZero();
    Said one = quipu("incident", copy.toString(), last);
    assertThat(one.out()).contains("merge of").contains("another day").contains("it was");
    Said again =
        quipu("merge", copy.toString(), stays, last, "--reason", "so", "--by", "A. Reader");
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).contains("one incident already");
    assertThat(quipu("link", copy.toString(), "--all").out()).contains("26 documents linked");
    assertThat(quipu("incident", copy.toString(), last).out()).contains("it was");
  }

  /** Of the first two samples all facts are planted, so that another one is a false one. */
  @Test
  void factsAboutActsAreRead() throws IOException {
    List<String> planted = new ArrayList<>();
    for (String line :
        Files.readAllLines(Path.of("src/test/resources/samples-expected/planted.jsonl"))) {
      JsonNode each = new ObjectMapper().readTree(line);
      if (each.get("kind").asText().equals("fact")) {
        planted.add(each.get("fact").asText() + " = " + each.get("value").asText());
      }
    }
    List<String> read = new ArrayList<>();
    try (Record record = Record.openReadOnly(file)) {
      for (RecordedClaim row : record.claims(ClaimQuery.builder().kind("fact").build())) {
        FactClaim fact = (FactClaim) row.claim();
        String title = row.document().label();
        if (title.startsWith("President announces dissolution")
            || title.startsWith("El Congreso destituye a Castillo y Boluarte")) {
          read.add(fact.name() + " = " + fact.value());
          assertThat(fact.event()).isNotNull();
          assertThat(fact.basis().status()).isEqualTo(Status.ASSERTED);
        }
      }
    }
    assertThat(planted).hasSize(3);
    assertThat(read).containsExactlyInAnyOrderElementsOf(planted);
    assertThat(quipu("fact", "list", file.toString(), "--act", "PER/removal/2022-12-07").out())
        .contains("debate.held")
        .doesNotContain("signatures");
  }

  @Test
  void actorsAreListedAndEachHasAProfile() {
    Said people = quipu("actors", file.toString(), "--kind", "person", "--country", "per");
    assertThat(people.code()).isZero();
    assertThat(people.out())
        .contains("per-pedro-castillo")
        .contains("Dina Boluarte")
        .doesNotContain("Congress")
        .doesNotContain("Seventeen");
    Said profile = quipu("actor", file.toString(), "Pedro Castillo");
    assertThat(profile.out())
        .contains("Pedro Castillo (PER), person")
        .contains("Names found:")
        .contains("2021-07-28  2022-12-07  President")
        .contains("Positions:")
        .contains("Proceedings against it:")
        .contains("pretrial-detention")
        .contains("Documents:");
    Said nobody = quipu("actor", file.toString(), "Otto Nobody");
    assertThat(nobody.code()).isEqualTo(2);
    assertThat(nobody.err()).contains("no actor \"Otto Nobody\"").contains("quipu actors");
    assertThat(quipu("actor").err()).contains("name a record and an actor");
  }

  @Test
  void placesAreImportedWithoutARecordAndBadLinesAreNamed() throws IOException {
    Path dump = file.resolveSibling("dump.txt");
    String row =
        "990000001\tVilla Inventada\tVilla Inventada\t\t-14.5\t-71.25\tP\tPPL\tPE\t\t08\t0801\t\t\t120"
            + "\t\t3400\tAmerica/Lima\t2024-01-01\n";
    Files.writeString(dump, row);
    String into = file.resolveSibling("own.tsv.gz").toString();
    Said imported = quipu("places", "import", dump.toString(), "--into", into);
    assertThat(imported.code()).as(imported.err()).isZero();
    assertThat(imported.out()).contains("1 place written to " + into);
    Files.writeString(dump, row + "990000002\tshort\n");
    Said bad = quipu("places", "import", dump.toString(), "--into", into);
    assertThat(bad.code()).isEqualTo(2);
    assertThat(bad.err()).contains("dump.txt:2: 2 columns");
    assertThat(quipu("places").err()).contains("name a record");
  }

  @Test
  void placesComeWithTheirPrecision() {
    Said places = quipu("places", file.toString(), "--country", "PER");
    assertThat(places.code()).isZero();
    assertThat(places.out()).containsPattern("Juliaca +\\S+ +PER +town");
  }

  @Test
  void decisionsOnActorsHoldAtOnce() throws IOException {
    Path copy = folder.resolve("decided.quipu");
    Files.copy(file, copy);
    String of = copy.toString();
    List<String> why = List.of("--reason", "known to be so", "--by", "A. Reader");
    Said merged =
        quipu(
            with(
                why,
                "actor",
                "merge",
                of,
                "Lakeside Traders’ Union",
                "Unión de Comerciantes del Lago"));
    assertThat(merged.err()).isEmpty();
    assertThat(merged.code()).isZero();
    quipu(with(why, "actor", "rename", of, "Ilse Maren", "Ilse Maren Ortiz"));
    quipu(with(why, "actor", "reject", of, "Andean Digest"));
    String after = quipu("actors", of, "--limit", "0").out();
    assertThat(after).contains("Ilse Maren Ortiz").doesNotContain("Andean Digest");
    assertThat(quipu("actor", of, "Unión de Comerciantes del Lago").out())
        .contains("Lakeside Traders’ Union");
    Said split =
        quipu(
            with(
                why,
                "actor",
                "split",
                of,
                "Lakeside Traders’ Union",
                "Unión de Comerciantes del Lago"));
    assertThat(split.code()).as(split.err()).isZero();
    assertThat(quipu("actor", of, "Unión de Comerciantes del Lago").out())
        .doesNotContain("Lakeside Traders’ Union");
  }

  private static String[] with(List<String> options, String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(options);
    return all.toArray(String[]::new);
  }

  @Test
  void anOwnListOfActorsWinsAndIsKept() throws IOException {
    Path text = folder.resolve("own.txt");
    Files.writeString(text, "The Harbour League rejected the plan of the JNJ on Monday.\n");
    Path list = folder.resolve("mine.csv");
    Files.writeString(
        list,
        "name,aliases,country,sector,role,from,to,id\n"
            + "Harbour League of Merrow,Harbour League,PER,LAB,,,,Q77\n");
    String record = folder.resolve("own.quipu").toString();
    Said read =
        quipu(
            "read",
            text.toString(),
            "--record",
            record,
            "--lang",
            "en",
            "--actors",
            list.toString());
    assertThat(read.code()).as(read.err()).isZero();
    assertThat(quipu("actors", record).out()).contains("Q77").contains("Harbour League of Merrow");
    Said again = quipu("read", text.toString(), "--record", record, "--lang", "en");
    assertThat(again.out()).as("the record knows its list").contains("1 had been read before");
    Files.writeString(list, "name,aliases,country,sector,role,from,to,id\nA Body,,Peru,,,,,\n");
    Said bad = quipu("read", text.toString(), "--record", record, "--actors", list.toString());
    assertThat(bad.code()).isEqualTo(2);
    assertThat(bad.err()).contains("mine.csv:2: no country: \"PERU\"");
  }
}
