package org.quipu.record.dispute;

import org.quipu.core.Coded;

/** What the claims differ about. */
public enum DisputePoint implements Coded {
  COUNT("count"),
  PERPETRATOR("perpetrator"),
  PLACE("place"),
  DAY("day"),
  /** Said to have happened by one, denied by another. */
  HAPPENED("happened"),
  /** Rival words for one deed, as quotations; which is right is nothing that Quipu says. */
  CHARACTERISATION("characterisation");

  private final String code;

  DisputePoint(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
