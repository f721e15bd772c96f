package org.quipu.procedure.fact;

import java.util.Locale;
import org.quipu.core.Coded;

/** How well a statement of a file is founded. Every finding that rests on it says so. */
public enum Trust implements Coded {
  /** Read in the source that is named. */
  VERIFIED,
  /** Read in part; what is left out is marked. */
  PARTIAL,
  /** From memory or from a source that could not be read: to be checked before it is relied on. */
  UNVERIFIED;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
