package org.quipu.core.place;

import org.quipu.core.Coded;

/** How something lies to the place that the words name, where it is not in it. */
public enum Vicinity implements Coded {
  /** "Near", "outside", "north of", "20 kilometres from". */
  NEAR("near"),
  /** On the way between it and another place, or on the road to it. */
  BETWEEN("between");

  private final String code;

  Vicinity(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
