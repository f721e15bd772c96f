package org.quipu.text.gold;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quipu.core.document.Language;
import org.quipu.core.event.EventType;
import org.quipu.core.event.Mode;
import org.quipu.core.event.Status;
import org.quipu.core.time.DateRange;

/**
 * A text with the events that a person found in it; {@code docs/eval.md} describes the file.
 *
 * @param line in the gold file
 * @param complete false where the gold names some events only: what else is coded is then no error
 */
public record GoldDocument(
    int line,
    String id,
    String text,
    Language language,
    @Nullable DateRange published,
    @Nullable String publisher,
    boolean complete,
    List<GoldEvent> events) {

  /** What a field of the gold asks for: nothing where it is absent, or the values it gives. */
  public record Asked<T>(boolean asks, List<T> values) {
    static <T> Asked<T> nothing() {
      return new Asked<>(false, List.of());
    }
  }

  /**
   * One party of an event.
   *
   * @param text words of the document, null where any will do
   * @param country ISO 3166-1 alpha-3, null where it is not asked for
   */
  public record Party(@Nullable String text, @Nullable String country) {}

  /**
   * A count that the event must carry.
   *
   * @param value null where any will do
   */
  public record GoldCount(String measure, @Nullable Long value, @Nullable String bound) {}

  /**
   * @param types the type, or those that will all do
   * @param trigger words of the document, null where any will do
   */
  public record GoldEvent(
      Set<EventType> types,
      @Nullable String trigger,
      Asked<Mode> modes,
      Asked<Party> actors,
      Asked<Party> recipients,
      @Nullable Status status,
      Asked<DateRange> time,
      Asked<String> place,
      Asked<GoldCount> counts) {
    /** The first type stands for all in the tables. */
    EventType type() {
      return types.iterator().next();
    }
  }
}
