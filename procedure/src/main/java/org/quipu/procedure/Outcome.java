package org.quipu.procedure;

import java.util.Locale;
import org.quipu.core.Coded;

/** What the record shows of one requirement, over all readings and all credible values. */
public enum Outcome implements Coded {
  SATISFIED,
  NOT_SATISFIED,
  /** Readings or values differ in what they lead to. */
  DISPUTED,
  NOT_ENOUGH_FACTS;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
