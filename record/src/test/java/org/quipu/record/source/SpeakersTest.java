package org.quipu.record.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quipu.core.document.Folding;
import org.quipu.record.data.DataFile;

class SpeakersTest {
  static List<List<String>> rows() {
    return DataFile.rows(Names.class, "speakers.tsv", 3);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyRowIsFoldedAndStandsInItsExample(List<String> row) {
    assertThat(row.get(0)).isEqualTo(Folding.fold(row.get(0)));
    assertThat(Folding.fold(row.get(2))).contains(row.get(0));
    assertThat(row.get(1)).isIn("publisher", "unnamed");
  }

  static List<List<String>> aliases() {
    return DataFile.rows(Names.class, "aliases.tsv", 3);
  }

  @ParameterizedTest
  @MethodSource("aliases")
  void anAliasNamesItsOffice(List<String> row) {
    assertThat(Names.canonical(row.get(2))).isEqualTo(row.get(0));
    assertThat(Names.canonical(row.get(0))).isEqualTo(row.get(0));
  }
}
