package org.quipu.core.time;

import org.quipu.core.Coded;

/** How a time came to a claim. */
public enum Certainty implements Coded {
  /** The words about the event say so. */
  STATED("stated"),
  /**
   * Taken from the neighbourhood or the document; marked because a person may read it otherwise.
   */
  INFERRED("inferred"),
  /** Only an upper bound: it was told on that day. */
  NOT_AFTER("not-after");

  private final String code;

  Certainty(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
