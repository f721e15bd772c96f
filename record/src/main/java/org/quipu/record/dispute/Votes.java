package org.quipu.record.dispute;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quipu.core.claim.CountClaim;
import org.quipu.core.document.DocumentId;
import org.quipu.core.quantity.Measure;
import org.quipu.record.entry.RecordedClaim;
import org.quipu.record.tally.Step;

/**
 * Which documents tell of one vote. A sitting has many, and all have their ayes and noes: only
 * reports that agree in one figure and differ in another are taken to be of the same vote.
 */
final class Votes {
  private static final Set<Measure> MEASURES =
      Set.of(Measure.VOTES_FOR, Measure.VOTES_AGAINST, Measure.ABSTENTIONS, Measure.VOTES_NEEDED);

  private record Figure(Measure measure, Long number) {}

  private final Map<DocumentId, Set<Figure>> figures = new HashMap<>();

  private Votes() {}

  static Votes of(List<RecordedClaim> claims) {
    Votes votes = new Votes();
    for (RecordedClaim claim : claims) {
      if (claim.claim() instanceof CountClaim told && MEASURES.contains(told.count().measure())) {
        Long number = told.count().quantity().value();
        if (number != null) {
          votes
              .figures
              .computeIfAbsent(claim.document().id(), document -> new HashSet<>())
              .add(new Figure(told.count().measure(), number));
        }
      }
    }
    return votes;
  }

  /** True for everything that is no vote. */
  boolean areOfOneVote(Measure measure, Step step, Step other) {
    return !MEASURES.contains(measure)
        || step.claims().stream()
            .anyMatch(one -> other.claims().stream().anyMatch(two -> agree(measure, one, two)));
  }

  /** Two vote counts of one document are of two votes. */
  private boolean agree(Measure measure, RecordedClaim one, RecordedClaim two) {
    Set<Figure> mine = figures.getOrDefault(one.document().id(), Set.of());
    Set<Figure> theirs = figures.getOrDefault(two.document().id(), Set.of());
    Set<Figure> common = new HashSet<>(mine);
    common.retainAll(theirs);
    common.removeIf(figure -> figure.measure().equals(measure));
    return !one.document().id().equals(two.document().id()) && !common.isEmpty();
  }
}
