package org.quipu.core.quantity;

import org.quipu.core.Coded;

/** How the words bound a number. */
public enum Bound implements Coded {
  EXACT("exact"),
  AT_LEAST("at-least"),
  MORE_THAN("more-than"),
  AT_MOST("at-most"),
  LESS_THAN("less-than"),
  ABOUT("about"),
  RANGE("range"),
  /** "Dozens", "many": kept as written; a codebook gives them a number at export, never here. */
  VAGUE("vague");

  private final String code;

  Bound(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
