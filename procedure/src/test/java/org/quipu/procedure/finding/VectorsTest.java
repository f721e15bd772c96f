package org.quipu.procedure.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quipu.procedure.Procedure;
import org.quipu.procedure.load.Library;

/** Every worked example that stands in a file of a procedure. */
class VectorsTest {
  static List<Procedure> procedures() {
    return Library.bundled().procedures();
  }

  @ParameterizedTest
  @MethodSource("procedures")
  void comeOutAsTheyAreWritten(Procedure procedure) {
    assertThat(procedure.vectors()).isNotEmpty();
    assertThat(Vectors.failures(procedure)).as(procedure.id()).isEmpty();
  }
}
