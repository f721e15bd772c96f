package org.quipu.record.tally;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.quipu.core.event.Status;
import org.quipu.record.source.SourceGroup;

/**
 * What one source says of one scope, by the day for which it says it.
 *
 * @param status how it puts it; what is denied has a line of its own, and no rule takes it
 * @param isOfficial the source is a public office ({@code offices.tsv}) or speaks for one
 * @param steps by day, those of no known day first
 */
public record TallyLine(
    SourceGroup source, Scope scope, Status status, boolean isOfficial, List<Step> steps) {
  static final Comparator<Step> BY_DAY =
      comparing(Step::asOf, nullsFirst(naturalOrder()))
          .thenComparing(Step::published, nullsFirst(naturalOrder()))
          .thenComparing(each -> each.figure().number(), nullsFirst(naturalOrder()))
          .thenComparing(each -> each.claims().get(0).id().value());

  public TallyLine {
    steps = steps.stream().sorted(BY_DAY).toList();
  }

  /** Figures on which rules are used: said to be so, not denied, asked for, feared or planned. */
  public boolean isClaimedTrue() {
    return status == Status.ASSERTED || status == Status.ALLEGED || status == Status.HISTORICAL;
  }

  /** The newest figures among some of the steps: several where they are given for one day. */
  List<Step> current(Predicate<Step> known) {
    List<Step> all = steps.stream().filter(known).toList();
    if (all.isEmpty()) {
      return all;
    }
    LocalDate newest = all.get(all.size() - 1).asOf();
    return all.stream().filter(each -> Objects.equals(each.asOf(), newest)).toList();
  }
}
