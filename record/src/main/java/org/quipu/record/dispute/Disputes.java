package org.quipu.record.dispute;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import org.quipu.record.entry.RecordedClaim;
import org.quipu.record.source.SourceGroups;

/**
 * What differs among the claims of one incident or campaign. Sides always have independent sources:
 * who corrects himself is "earlier and later". Vague words alone never contradict a number.
 */
public final class Disputes {
  private Disputes() {}

  /**
   * All kinds; only {@link DisputeKind#CONTRADICTION} is a dispute, the others say why a difference
   * is none.
   *
   * @param claims in force, of one incident or campaign, in any order
   * @param sources made of these claims or of more
   */
  public static List<Dispute> of(List<RecordedClaim> claims, SourceGroups sources) {
    List<RecordedClaim> sorted = claims.stream().distinct().sorted(Side.FIRST).toList();
    List<Dispute> disputes = new ArrayList<>();
    disputes.addAll(CountDisputes.of(sorted, sources));
    disputes.addAll(EventDisputes.of(sorted, sources));
    disputes.addAll(Characterisations.of(sorted, sources));
    disputes.sort(
        comparing(Dispute::kind)
            .thenComparing(Dispute::point)
            .thenComparing(Dispute::firstReporter, Side.FIRST)
            .thenComparing(Dispute::about));
    return List.copyOf(disputes);
  }

  /** Those that cannot all be true. */
  public static List<Dispute> contradictions(List<RecordedClaim> claims, SourceGroups sources) {
    return of(claims, sources).stream()
        .filter(dispute -> dispute.kind() == DisputeKind.CONTRADICTION)
        .toList();
  }
}
