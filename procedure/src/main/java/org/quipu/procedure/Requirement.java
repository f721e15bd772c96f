package org.quipu.procedure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the law asks of an act.
 *
 * @param id within its procedure: "admission"
 * @param title in one plain sentence
 * @param readings in date order; one without holder where nobody reads it otherwise
 * @param beside names of facts that are shown with the finding and never computed with
 * @param from first day on which it is asked, null where that is the procedure's own
 * @param to last day, null likewise
 * @param unverified what of this requirement is from memory, null where nothing is
 */
public record Requirement(
    String id,
    String title,
    List<Citation> law,
    List<LawReading> readings,
    List<String> beside,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String unverified) {
  public Requirement {
    law = List.copyOf(law);
    readings = List.copyOf(readings);
    beside = List.copyOf(beside);
    if (law.isEmpty() || readings.isEmpty()) {
      throw new IllegalArgumentException("a requirement cites a law and has a rule");
    }
  }

  /** What a later law added is not asked of an earlier act. */
  public boolean isInForce(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}
