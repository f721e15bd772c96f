package org.quipu.text.count;

import org.jspecify.annotations.Nullable;
import org.quipu.core.quantity.Quantity;

/**
 * What one statement says of the killed, the injured or the like: a group, or several joined groups
 * of one verb ("a woman and two children").
 *
 * @param low smallest number the words allow, {@code best} the one they name, {@code high} the
 *     largest or null
 */
record Toll(
    int sentence,
    int trigger,
    String measure,
    long low,
    long best,
    @Nullable Long high,
    boolean further) {

  static @Nullable Toll of(int sentence, Measured measured) {
    Group group = measured.group();
    Quantity quantity = group.quantity();
    if (quantity == null || quantity.best().isEmpty()) {
      return null;
    }
    long best = quantity.best().getAsLong();
    Long low = quantity.low();
    boolean further = group.kind() == Group.Kind.FURTHER || group.kind() == Group.Kind.ANOTHER;
    return new Toll(
        sentence,
        measured.trigger(),
        measured.measure(),
        low == null ? 0 : low,
        best,
        quantity.high(),
        further);
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
        further && other.further);
  }
}
