package org.quipu.procedure;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quipu.core.Coded;
import org.quipu.core.time.DateRange;
import org.quipu.procedure.fact.Trust;

/**
 * What a court or an advisory body decided. It stands beside a requirement and never overwrites
 * what was computed.
 *
 * @param body who decided
 * @param number of the case, as the body cites it
 * @param form judgment, order, communique, advisory opinion …
 * @param votes "6-1", null where unknown
 * @param dissents names, or how many; null where there was none or it is unknown
 * @param holding in our words
 * @param quote verbatim, null where not read
 * @param requirement id of the requirement it concerns, null for the whole act
 */
public record Ruling(
    String body,
    String number,
    DateRange date,
    String form,
    Binding binding,
    @Nullable String votes,
    @Nullable String dissents,
    String holding,
    @Nullable String quote,
    String source,
    Trust trust,
    @Nullable String requirement) {
  /** Whether it binds others than the parties; that itself may be contested. */
  public enum Binding implements Coded {
    YES,
    NO,
    CONTESTED;

    @Override
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
