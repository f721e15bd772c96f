package org.quipu.record.tally;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsFirst;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A source with the newest figures it gives.
 *
 * @param current all of one day
 * @param reliable the user named it as one of the most reliable
 */
record Voice(TallyLine line, List<Step> current, boolean reliable) {

  Voice newer(Voice other) {
    int days =
        comparing(Step::asOf, nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .compare(current.get(0), other.current.get(0));
    boolean mine = days > 0 || days == 0 && line.status().compareTo(other.line.status()) <= 0;
    return mine ? this : other;
  }

  /** The largest of them that has a number. */
  Optional<Step> figure() {
    return current.stream()
        .filter(step -> step.figure().number() != null)
        .max(
            comparing((Step step) -> number(step))
                .thenComparing(step -> step.figure().precision()));
  }

  /** That, or where there is no number what there is. */
  Step said() {
    return figure().orElseGet(() -> current.get(current.size() - 1));
  }

  static long number(Step step) {
    @Nullable Long number = step.figure().number();
    return number == null ? 0 : number;
  }
}
