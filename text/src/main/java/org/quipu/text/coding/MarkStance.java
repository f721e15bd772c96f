package org.quipu.text.coding;

import org.quipu.core.Coded;

/** Where a marking word puts whoever writes it. */
public enum MarkStance implements Coded {
  /** "Alleged", "so-called": he does not vouch for it. */
  DISTANCED("distanced"),
  /** "Bogus", "trumped-up": he says that it is not so. */
  REJECTED("rejected"),
  /** "Documented", "rightly": he makes it his own. */
  VOUCHED("vouched"),
  /** A word in quotation marks that nobody is said to have used. */
  QUOTED("quoted");

  private final String code;

  MarkStance(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
