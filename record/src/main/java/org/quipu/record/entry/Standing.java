package org.quipu.record.entry;

import org.quipu.core.Coded;

/** Where a claim stands after all readings and decisions. */
public enum Standing implements Coded {
  /** As the newest reading of its document has it; nobody decided on it. */
  READ("read"),
  /** A person says that the reading is right. */
  CONFIRMED("confirmed"),
  /** A person says that it should not count. */
  WITHDRAWN("withdrawn"),
  /** A person put another claim in its place. */
  CORRECTED("corrected"),
  /** A newer reading or a newer decision took its place. */
  SUPERSEDED("superseded");

  private final String code;

  Standing(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  public boolean isInForce() {
    return this == READ || this == CONFIRMED;
  }
}
