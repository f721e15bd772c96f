package org.quipu.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quipu.procedure.fact.Facts;

/**
 * A worked example in a procedure's own file, run by the build.
 *
 * @param line of the file
 * @param reading id of the reading it is worked under, null for all
 * @param expected outcome of each requirement named
 */
public record Vector(
    int line,
    String name,
    LocalDate day,
    Facts facts,
    @Nullable String reading,
    Map<String, Outcome> expected) {
  public Vector {
    expected = Map.copyOf(expected);
  }

  /** The requirements that it does not name are not looked at. */
  public List<String> requirements() {
    return expected.keySet().stream().sorted().toList();
  }
}
