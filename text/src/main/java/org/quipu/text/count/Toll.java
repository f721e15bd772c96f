package org.quipu.text.count;

import org.jspecify.annotations.Nullable;
import org.quipu.core.quantity.Quantity;

/**
 * A figure that one statement gives for the killed, the injured or the like: of one group, or of
 * several joined ones ("two women and three children").
 *
 * @param low smallest number the words allow
 * @param best the one they name
 * @param high the largest they allow, null where they set none
 * @param further "two others": to be added to those told of before
 * @param part "two of them"
 */
record Toll(
    int sentence,
    int trigger,
    String measure,
    long low,
    long best,
    @Nullable Long high,
    boolean further,
    boolean part) {

  /** Null where the words name no number. */
  static @Nullable Toll of(int sentence, Measured measured) {
    Group group = measured.group();
    Quantity quantity = group.quantity();
    if (quantity == null || quantity.best().isEmpty()) {
      return null;
    }
    Long low = quantity.low();
    return new Toll(
        sentence,
        measured.trigger(),
        measured.measure(),
        low == null ? 0 : low,
        quantity.best().getAsLong(),
        quantity.high(),
        group.kind() == Group.Kind.FURTHER,
        group.kind() == Group.Kind.PART);
  }

  Toll and(Toll other) {
    Long top = high == null || other.high == null ? null : (Long) (high + other.high);
    return new Toll(
        sentence,
        trigger,
        measure,
        low + other.low,
        best + other.best,
        top,
        further && other.further,
        part && other.part);
  }

  /** With as many single persons beside: "two officers and a clerk". */
  Toll and(long persons) {
    Long top = high == null ? null : (Long) (high + persons);
    return new Toll(sentence, trigger, measure, low + persons, best + persons, top, further, part);
  }
}
