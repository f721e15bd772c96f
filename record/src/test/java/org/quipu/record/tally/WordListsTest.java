package org.quipu.record.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.quipu.core.document.Folding;
import org.quipu.core.quantity.Measure;
import org.quipu.core.quantity.Quantity;
import org.quipu.record.data.DataFile;
import org.quipu.record.entry.Claimed;
import org.quipu.record.entry.RecordedClaim;
import org.quipu.record.source.SourceGroups;

class WordListsTest {
  static List<List<String>> codebooks() {
    return DataFile.rows(Codebook.class, "codebooks.tsv", 5);
  }

  static List<List<String>> everybody() {
    return DataFile.rows(Scopes.class, "everybody.tsv", 3);
  }

  static List<List<String>> offices() {
    return DataFile.rows(Offices.class, "offices.tsv", 2);
  }

  @ParameterizedTest
  @MethodSource("codebooks")
  void aCodebookGivesItsNumberForItsExample(List<String> row) {
    Codebook codebook = Codebook.named(row.get(0));
    assertThat(codebook.number(row.get(4))).hasValue(Long.parseLong(row.get(2)));
    assertThat(codebook.source(row.get(4))).isEqualTo(row.get(3));
  }

  @ParameterizedTest
  @CsvSource({
    "acled, hundreds of thousands", "count-love, tens of thousands", "acled, many",
    "count-love, miles", "ccc, dozens", "acled, cientos de miles"
  })
  void aCodebookWithoutTheWordsGivesNoNumber(String name, String words) {
    assertThat(Codebook.named(name).number(words)).isEmpty();
  }

  @Test
  void unknownCodebooksAreNamed() {
    assertThatThrownBy(() -> Codebook.named("xyz")).hasMessageContaining("acled, ccc, count-love");
  }

  @ParameterizedTest
  @MethodSource("everybody")
  void aWordForEverybodyNarrowsNothing(List<String> row) {
    assertThat(Folding.fold(row.get(2))).contains(row.get(0));
    boolean many = row.get(1).equals("many");
    Measure measure = many || row.get(1).equals("any") ? Measure.KILLED : new Measure(row.get(1));
    Quantity number = many ? Quantity.exactly(300, "300") : Quantity.exactly(3, "3");
    RecordedClaim claim = Claimed.by("A").on("2023-01-10").whom(row.get(0)).count(measure, number);
    Scope scope =
        Tally.of(measure, List.of(claim), SourceGroups.of(List.of(claim), List.of()))
            .totals()
            .get(0)
            .scope();
    assertThat(scope.isWidest()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("offices")
  void anOfficeIsOfficial(List<String> row) {
    RecordedClaim claim = Claimed.by("A").on("2023-01-10").told(row.get(1)).killed(3);
    Total total =
        Tally.of(Measure.KILLED, List.of(claim), SourceGroups.of(List.of(claim), List.of()))
            .totals()
            .get(0);
    assertThat(total.lines().get(0).isOfficial()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Dockers' Federation",
    "residents",
    "Courtney Daily",
    "Volunteer Medics of the South"
  })
  void othersAreNot(String name) {
    RecordedClaim claim = Claimed.by("A").on("2023-01-10").told(name).killed(3);
    Total total =
        Tally.of(Measure.KILLED, List.of(claim), SourceGroups.of(List.of(claim), List.of()))
            .totals()
            .get(0);
    assertThat(total.lines().get(0).isOfficial()).isFalse();
  }

  static List<List<String>> groups() {
    return DataFile.rows(Scopes.class, "groups.tsv", 3);
  }

  @ParameterizedTest
  @MethodSource("groups")
  void wordsForOneGroupAreOneScope(List<String> row) {
    assertThat(Folding.fold(row.get(2))).contains(row.get(1));
    assertThat(scope(row.get(1)).whom()).isEqualTo(row.get(0));
    assertThat(scope("several other " + row.get(1)).whom()).contains(row.get(0));
  }

  private static Scope scope(String whom) {
    RecordedClaim claim = Claimed.by("A").on("2023-01-10").whom(whom).killed(3);
    return Tally.of(Measure.KILLED, List.of(claim), SourceGroups.of(List.of(claim), List.of()))
        .totals()
        .get(0)
        .scope();
  }
}
