package org.quipu.core.event;

import org.quipu.core.Coded;

/** How the one who says it puts it. */
public enum Status implements Coded {
  ASSERTED("asserted"),
  DENIED("denied"),
  /** Put as somebody's charge or as hearsay, not as fact. */
  ALLEGED("alleged"),
  /** Asked for; it has not happened by being asked for. */
  DEMANDED("demanded"),
  PLANNED("planned"),
  /** Under a condition, a possibility, a question, a general rule. */
  HYPOTHETICAL("hypothetical"),
  /** Told as background from well before the document's time. */
  HISTORICAL("historical");

  private final String code;

  Status(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
