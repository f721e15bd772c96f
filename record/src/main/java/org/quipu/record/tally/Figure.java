package org.quipu.record.tally;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quipu.core.quantity.Bound;
import org.quipu.core.quantity.Quantity;

/**
 * A quantity as rules take it.
 *
 * @param low the smallest number that the words allow; null where they set none
 * @param number the one number to reckon with: the number in the words, 41 for "more than 40" (the
 *     smallest that the words allow, as 40 is ruled out), the lower end of a range. Null for vague
 *     words and for words that only say what it does not exceed
 * @param high the largest number that the words allow; null where they set none
 * @param codebook name of the codebook that the number is from, null where the words give it
 */
public record Figure(
    Quantity quantity,
    @Nullable Long low,
    @Nullable Long number,
    @Nullable Long high,
    @Nullable String codebook) {

  /**
   * @param codebook gives vague words a number; null to leave them words
   */
  public static Figure of(Quantity quantity, @Nullable Codebook codebook) {
    if (quantity.bound() == Bound.VAGUE && codebook != null) {
      var number = codebook.number(quantity.words());
      if (number.isPresent()) {
        return new Figure(quantity, null, number.getAsLong(), null, codebook.name());
      }
    }
    return new Figure(quantity, quantity.low(), number(quantity), quantity.high(), null);
  }

  private static @Nullable Long number(Quantity quantity) {
    return switch (quantity.bound()) {
      case EXACT, AT_LEAST, ABOUT -> quantity.value();
      case MORE_THAN, RANGE -> quantity.low();
      case AT_MOST, LESS_THAN, VAGUE -> null;
    };
  }

  /**
   * How much the words pin down: 4 an exact number, 3 a range, 2 "about", 1 one bound only, 0 vague
   * words. The scale is Quipu's; a number from a codebook stays vague.
   */
  public int precision() {
    return switch (quantity.bound()) {
      case EXACT -> 4;
      case RANGE -> 3;
      case ABOUT -> 2;
      case AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN -> 1;
      case VAGUE -> 0;
    };
  }

  /** The same number with the same bound, whatever the words. */
  boolean isSame(Figure other) {
    boolean vague = quantity.bound() == Bound.VAGUE;
    return quantity.bound() == other.quantity.bound()
        && Objects.equals(quantity.value(), other.quantity.value())
        && Objects.equals(quantity.low(), other.quantity.low())
        && Objects.equals(quantity.high(), other.quantity.high())
        && (!vague || quantity.words().equalsIgnoreCase(other.quantity.words()));
  }
}
