package org.quipu.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quipu.core.claim.FactClaim;
import org.quipu.core.document.Document;
import org.quipu.core.document.Hash;
import org.quipu.core.document.Known;
import org.quipu.core.document.Language;
import org.quipu.core.document.Metadata;
import org.quipu.core.document.Origin;
import org.quipu.core.time.DateRange;
import org.quipu.record.ClaimQuery;
import org.quipu.record.Record;
import org.quipu.record.entry.RecordedClaim;

/** Facts as a person enters them, on a record of one document that nothing was read in. */
class FactCommandTest {
  private static final String ACT = "PER/removal/2022-12-07";
  private static final String TEXT =
      "The chamber met at noon.\nThe members voted\nwithout a debate. Nobody spoke. "
          + "A clerk said nobody was heard.";

  @TempDir Path folder;
  private String file;
  private String document;

  @BeforeEach
  void begin() {
    Path path = folder.resolve("facts.quipu");
    file = path.toString();
    Document text =
        Document.of(
            Hash.of(TEXT.getBytes(UTF_8)),
            "text/plain",
            new Known<>(Language.ENGLISH, Origin.DETECTED),
            TEXT,
            new Metadata(
                new Known<>("Harbour Gazette", Origin.FLAG),
                null,
                null,
                null,
                null,
                new Known<>(DateRange.day(LocalDate.of(2022, 12, 8)), Origin.FLAG)));
    document = text.id().value();
    try (Record record = Record.create(path)) {
      record.append(text, TEXT.getBytes(UTF_8), "test 1/aaaa", List.of());
    }
  }

  private static Said quipu(String... args) {
    return Said.quipu(args);
  }

  private Said add(String name, String value, String... options) {
    List<String> words = new ArrayList<>(List.of("fact", "add", file, name, value, "--act", ACT));
    words.addAll(Arrays.asList(options));
    return quipu(words.toArray(String[]::new));
  }

  private Said quoted(String name, String value) {
    return add(name, value, "--source", "River Courier", "--quote", "101 votes in favour");
  }

  private List<RecordedClaim> facts() {
    try (Record record = Record.openReadOnly(Path.of(file))) {
      return record.claims(ClaimQuery.builder().kind("fact").build());
    }
  }

  @Test
  void quotedWordsBecomeADocumentOfTheirOwn() {
    Said added =
        add(
            "approval.votes_for",
            "101",
            "--source",
            "River Courier",
            "--published",
            "2022-12-09",
            "--url",
            "https://example.org/a",
            "--quote",
            "101 votes in favour");
    assertThat(added.err()).isEmpty();
    assertThat(added.out()).contains("approval.votes_for = 101, of " + ACT + ", added");
    RecordedClaim row = facts().get(0);
    assertThat(row.saysSo()).isEqualTo("River Courier");
    assertThat(row.dayFrom()).isEqualTo(LocalDate.of(2022, 12, 7));
    assertThat(row.claim().basis().rule().id()).isEqualTo("hand");
    assertThat(row.document().metadata().url()).isNotNull();
    assertThat(quipu("documents", file).out()).contains("River Courier").contains("2022-12-09");
    String id = row.id().value();
    assertThat(quipu("why", file, id).out())
        .contains("fact approval.votes_for: = 101")
        .contains("\u00BB101 votes in favour\u00AB")
        .contains(ACT);
    assertThat(quipu("claims", file, "--kind", "fact").out()).contains("fact approval.votes_for");
    assertThat(quipu("claims", file, "--act", "removal").out()).contains("= 101");
    assertThat(quipu("claims", file, "--format", "csv").out())
        .contains(",fact,approval.votes_for,removal,")
        .endsWith("," + ACT + "\r\n");
  }

  @Test
  void theSameFactAgainAddsNothing() {
    quoted("approval.votes_for", "101");
    Said again = quoted("approval.votes_for", "101");
    assertThat(again.code()).isZero();
    assertThat(again.out()).contains("on record already").doesNotContain("confirm");
    quoted("approval.votes_against", "6");
    assertThat(facts()).hasSize(2);
    assertThat(facts().get(0).document().id()).isEqualTo(facts().get(1).document().id());
  }

  @Test
  void aFactCanBeWithdrawnAndConfirmed() {
    quoted("approval.votes_for", "101");
    String id = facts().get(0).id().value();
    quipu("withdraw", file, id, "--reason", "a test", "--by", "A. Reader");
    assertThat(facts()).isEmpty();
    assertThat(quoted("approval.votes_for", "101").out()).contains("withdrawn; \"quipu confirm\"");
    quipu("confirm", file, id, "--reason", "a test", "--by", "A. Reader");
    assertThat(facts()).hasSize(1);
    assertThat(quipu("fact", "list", file).out()).contains("101").contains("by hand");
  }

  @Test
  void wordsOfADocumentOnRecordAreTheEvidence() {
    Said added =
        add("debate.held", "no", "--document", document, "--quote", "voted without a debate");
    assertThat(added.err()).isEmpty();
    FactClaim fact = (FactClaim) facts().get(0).claim();
    assertThat(fact.document().value()).isEqualTo(document);
    assertThat(fact.basis().evidence().quote().text()).isEqualTo("voted\nwithout a debate");
    assertThat(facts().get(0).saysSo()).isEqualTo("Harbour Gazette");
    Said clerk =
        add(
            "hearing.held",
            "no",
            "--document",
            document.substring(0, 9),
            "--source",
            "A clerk",
            "--quote",
            "nobody was heard");
    assertThat(clerk.err()).isEmpty();
    assertThat(quipu("claims", file, "--says", "clerk").out()).contains("fact hearing.held");
  }

  @Test
  void factsAreListedByActAndName() {
    quoted("approval.votes_for", "101");
    quoted("signatures", "26");
    assertThat(quipu("fact", "list", file, "--act", ACT).err()).contains("2 facts");
    assertThat(quipu("fact", "list", file, "--act", "PER/removal/2022-12-08").err())
        .contains("0 facts");
    assertThat(quipu("fact", "list", file, "--name", "signatures").out())
        .contains("26")
        .doesNotContain("votes_for");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "Votes, 101, \"no name of a fact\"",
        "votes, \" \", \"is empty\"",
        "votes, 1 04, \"digits only\"",
        "votes, \"1,040\", \"digits only\"",
        "share, 40%, \"digits only\"",
        "admission.date, 2022-02-30, \"is no day\"",
        "admission.date, 30/11/2022, \"write a day like\"",
        "window, 2022-12-07/2022-12-01, \"ends before it begins\"",
        "election.deadline, P9X, \"no period\"",
        "debate.held, No, \"small letters\"",
      })
  void whatIsNoFactIsWrongUse(String name, String value, String message) {
    Said said = quoted(name, value);
    assertThat(said.code()).isEqualTo(2);
    assertThat(said.err()).contains(message);
    assertThat(facts()).isEmpty();
  }

  @Test
  void whatHasNoEvidenceIsWrongUse() {
    assertThat(add("signatures", "26", "--quote", "26 signed").err()).contains("who says so?");
    assertThat(add("signatures", "26", "--source", "River Courier", "--quote", " ").err())
        .contains("--quote is the evidence");
    assertThat(add("signatures", "26", "--document", document, "--quote", "26 signed").err())
        .contains("does not stand in document")
        .contains("quipu search");
    assertThat(add("hearing.held", "no", "--document", document, "--quote", "The").err())
        .contains("stands 2 times")
        .contains("quote more words");
    assertThat(
            add(
                    "hearing.held",
                    "no",
                    "--document",
                    document,
                    "--source",
                    "A guard",
                    "--quote",
                    "nobody was heard")
                .err())
        .contains("\"A guard\" does not stand");
    assertThat(
            add(
                    "debate.held",
                    "no",
                    "--document",
                    document,
                    "--published",
                    "2022",
                    "--quote",
                    "Nobody spoke")
                .err())
        .contains("leave them out");
    assertThat(facts()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "PER/removal,write COUNTRY/act/DATE",
    "PERU/removal/2022-12-07,alpha-3",
    "PER/vacancy/2022-12-07,known are",
    "PER/removal/2022-13-07,is no day"
  })
  void whatIsNoActIsWrongUse(String act, String message) {
    Said said =
        quipu(
            "fact",
            "add",
            file,
            "votes",
            "1",
            "--act",
            act,
            "--source",
            "A",
            "--quote",
            "one vote");
    assertThat(said.code()).isEqualTo(2);
    assertThat(said.err()).contains(message);
    assertThat(quipu("fact", "list", file, "--act", act).err()).contains(message);
  }
}
