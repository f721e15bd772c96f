package org.quipu.record.view;

import java.util.List;

/**
 * Where one actor stands toward another, over time.
 *
 * @param holder name of who stands there
 * @param toward name of whom it is toward; empty for a matter only
 * @param stands by day, those of no known day last
 */
public record PositionLine(String holder, String toward, List<Stand> stands) {
  public PositionLine {
    stands = List.copyOf(stands);
  }
}
