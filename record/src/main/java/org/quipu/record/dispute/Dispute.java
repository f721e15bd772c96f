package org.quipu.record.dispute;

import java.util.List;
import org.quipu.record.entry.RecordedClaim;

/**
 * Claims about one point that differ.
 *
 * @param about the point in words: "killed, since 2022-12-07"
 * @param sides at least two, the first reported first
 * @param why they are taken to differ so, in words
 */
public record Dispute(
    DisputePoint point, DisputeKind kind, String about, List<Side> sides, String why) {
  public Dispute {
    if (sides.size() < 2) {
      throw new IllegalArgumentException("a dispute has two sides: " + about);
    }
    sides =
        sides.stream().sorted((one, two) -> Side.FIRST.compare(one.first(), two.first())).toList();
  }

  /** The claim that was published before all others on the point. */
  public RecordedClaim firstReporter() {
    return sides.get(0).first();
  }
}
