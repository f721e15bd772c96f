package org.quipu.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quipu.record.Record;

/** The commands on acts and the law, on a record that a person fills by hand. */
class CheckCommandTest {
  private static final String ACT = "PER/removal/2022-12-07";

  @TempDir Path folder;
  private String file;

  @BeforeEach
  void begin() {
    Path path = folder.resolve("a record.quipu");
    file = path.toString();
    Record.create(path).close();
  }

  @Test
  void anEmptyRecordHasNoActs() {
    Said said = Said.quipu("check", file);
    assertThat(said.out()).isEmpty();
    assertThat(said.err()).contains("0 acts held against the law.");
    assertThat(said.code()).isZero();
  }

  @Test
  void aFactByHandDecidesAndASecondValueThatMattersMakesADispute() {
    fact("approval.votes_for", "101", "Sample Wire", "2022-12-08");
    assertThat(Said.quipu("check", file, "--act", ACT).out())
        .contains("Finding: satisfied")
        .contains("needs \u2265 87 (two thirds of 130 legal members, rounded up); recorded 101");
    fact("approval.votes_for", "86", "Sample Daily", "2022-12-10");
    String both = Said.quipu("check", file, "--act", ACT).out();
    assertThat(both)
        .contains(
            "disputed. Satisfied according to Sample Wire; not satisfied according to Sample Daily")
        .contains("the finding hangs on it");
    assertThat(Said.quipu("check", file, "--act", ACT, "--as-of", "2022-12-09").out())
        .contains("recorded 101: satisfied")
        .doesNotContain("86");
  }

  @Test
  void whatIsMissingIsNamed() {
    fact("signatures", "67", "Sample Wire", "2022-12-08");
    String out = Said.quipu("check", file).out();
    assertThat(out)
        .contains("Not on record: votes for the vacancy (approval.votes_for)")
        .contains("Finding: not enough facts")
        .doesNotContain("verdict");
  }

  @Test
  void theSameAsJsonAndMarkdown() throws IOException {
    fact("approval.votes_for", "101", "Sample Wire", "2022-12-08");
    JsonNode acts =
        new ObjectMapper().readTree(Said.quipu("check", file, "--format", "json").out());
    assertThat(acts).hasSize(1);
    assertThat(acts.findValuesAsText("outcome")).contains("satisfied", "not-enough-facts");
    assertThat(Said.quipu("check", file, "--format", "md").out())
        .startsWith("# " + ACT)
        .contains("- Finding: **satisfied**");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--act PER/removal | write COUNTRY/act/DATE",
        "--act PER/removal/1990-01-01 | no procedure is in force",
        "--act PER/removal/2022-12-07 --reading other | there are: pending-motion, new-text",
        "--reading calendar-days | name it with --act",
        "--as-of 2022-02-30 | is no day; write it like 2022-12-07",
        "--format pdf | there are text, md and json",
        "--procedures nowhere | is no folder",
      })
  void wrongUseIsToldSo(String arguments, String message) {
    String[] words = ("check|" + file + "|" + arguments.replace(' ', '|')).split("\\|");
    Said said = Said.quipu(words);
    assertThat(said.code()).isEqualTo(2);
    assertThat(said.err()).contains(message);
  }

  @Test
  void theProceduresAreListed() {
    Said said = Said.quipu("procedures");
    assertThat(said.out()).contains("PER/vacancy").contains("PER/dissolution");
    assertThat(said.code()).isZero();
  }

  @Test
  void aProcedureOfOnesOwnIsTestedAndItsFaultsAreNamedWithTheLine() throws IOException {
    Path own = folder.resolve("own.yaml");
    String good;
    try (var in = Record.class.getResourceAsStream("/org/quipu/procedure/peru/vacancy.yaml")) {
      good = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
    Files.writeString(own, good);
    assertThat(Said.quipu("procedures", "test", own.toString()).out()).contains("all pass");

    Files.writeString(
        own, good.replace("expect: {approval: satisfied}", "expect: {approval: disputed}"));
    Said failed = Said.quipu("procedures", "test", own.toString());
    assertThat(failed.out()).contains("approval is satisfied, not disputed").contains("1 failure");
    assertThat(failed.code()).isEqualTo(3);

    Files.writeString(own, good.replace("at_least: 2/3", "at_least: 4/3"));
    Said wrong = Said.quipu("procedures", "test", own.toString());
    int line = (int) good.substring(0, good.indexOf("at_least: 2/3")).lines().count();
    assertThat(wrong.err())
        .contains("own.yaml:" + line + ": a share lies above 0 and is at most 1, not 4/3");
    assertThat(wrong.code()).isEqualTo(2);
  }

  private void fact(String name, String value, String source, String published) {
    Said said =
        Said.quipu(
            "fact",
            "add",
            file,
            "--act",
            ACT,
            name,
            value,
            "--source",
            source,
            "--published",
            published,
            "--quote",
            "It was " + value + ", " + source + " wrote.");
    assertThat(said.code()).as(said.err()).isZero();
  }
}
