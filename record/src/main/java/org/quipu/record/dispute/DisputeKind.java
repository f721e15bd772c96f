package org.quipu.record.dispute;

import org.quipu.core.Coded;

/** How claims that differ stand to each other. */
public enum DisputeKind implements Coded {
  /** Not all can be true: a dispute. */
  CONTRADICTION("contradiction"),
  /** The later one is of a later day, or corrects the earlier: no dispute. */
  EARLIER_AND_LATER("earlier-and-later"),
  /** They count different things, such as all the dead and the dead protesters: no dispute. */
  DIFFERENT_SCOPE("different-scope");

  private final String code;

  DisputeKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
