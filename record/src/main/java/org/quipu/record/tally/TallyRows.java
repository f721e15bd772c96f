package org.quipu.record.tally;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quipu.core.claim.CountClaim;
import org.quipu.core.event.Status;
import org.quipu.core.quantity.Quantity;
import org.quipu.record.entry.RecordedClaim;

/** Puts equal figures of one source and day into one row, in the order of the claims. */
public final class TallyRows {
  /** What makes two claims the same figure of the same source. */
  private record Figure(
      @Nullable LocalDate day,
      String publisher,
      String saysSo,
      Status status,
      @Nullable Long low,
      @Nullable Long best,
      @Nullable Long high,
      boolean cumulative) {}

  private TallyRows() {}

  public static List<TallyRow> of(Stream<RecordedClaim> claims) {
    Map<Figure, List<RecordedClaim>> rows = new LinkedHashMap<>();
    claims.forEach(
        each -> {
          if (each.claim() instanceof CountClaim count) {
            rows.computeIfAbsent(figure(each, count), figure -> new ArrayList<>()).add(each);
          }
        });
    return rows.entrySet().stream()
        .map(row -> row(row.getKey(), row.getValue()))
        .sorted(comparing(TallyRow::day, nullsLast(naturalOrder())))
        .toList();
  }

  private static Figure figure(RecordedClaim each, CountClaim claim) {
    Quantity quantity = claim.count().quantity();
    OptionalLong best = quantity.best();
    return new Figure(
        each.dayTo(),
        each.document().publisher(),
        each.saysSo(),
        claim.basis().status(),
        quantity.low(),
        best.isPresent() ? (Long) best.getAsLong() : null,
        quantity.high(),
        claim.count().cumulative());
  }

  private static TallyRow row(Figure figure, List<RecordedClaim> claims) {
    return new TallyRow(
        figure.day(),
        claims.get(0).dayBasis(),
        figure.publisher(),
        figure.saysSo(),
        figure.status(),
        figure.low(),
        figure.best(),
        figure.high(),
        figure.cumulative(),
        claims);
  }
}
