package org.quipu.core.event;

import org.jspecify.annotations.Nullable;
import org.quipu.core.document.Quote;
import org.quipu.core.time.Certainty;
import org.quipu.core.time.When;

/**
 * When an event is said to have been.
 *
 * @param quote the words, null for a bound that only the publication date gives
 */
public record Timing(When when, Certainty certainty, @Nullable Quote quote) {
  public Timing {
    if (certainty == Certainty.STATED && quote == null) {
      throw new IllegalArgumentException("a stated time needs the words that state it");
    }
  }
}
