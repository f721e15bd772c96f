package org.quipu.procedure;

import org.jspecify.annotations.Nullable;
import org.quipu.core.time.DateRange;
import org.quipu.procedure.fact.Trust;

/**
 * Who holds a reading or a view, since when, and in which words.
 *
 * @param quote the holder's own words, null where only a summary is at hand
 * @param summary in our words and shown as such, null where the quotation says it
 * @param source where it was read
 */
public record Holder(
    String name,
    DateRange date,
    @Nullable String quote,
    @Nullable String summary,
    String source,
    Trust trust) {
  public Holder {
    if (quote == null && summary == null) {
      throw new IllegalArgumentException("a reading has its holder's words, or a summary of them");
    }
  }
}
