package org.quipu.record.entry;

import org.quipu.core.Coded;

/** What the days rest on by which a claim is sorted, filtered and drawn. */
public enum DayBasis implements Coded {
  /** The words about it give the days. */
  STATED("stated"),
  /** The coder inferred the days. */
  INFERRED("inferred"),
  /** Only the latest day is known. */
  NOT_AFTER("not-after"),
  /** Only the earliest day is known. */
  NOT_BEFORE("not-before"),
  /** No time is known; these are the days of publication. */
  PUBLISHED("published"),
  /** Nothing is known, not even the publication. */
  NONE("none");

  private final String code;

  DayBasis(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
