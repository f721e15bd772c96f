package org.quipu.core.quantity;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A number as somebody put it: an interval of whole numbers with the words that gave it. "More than
 * 40" is {@code [41, ∞)}; "about 40" keeps 40 as its value and states no interval, because nobody
 * said one; "dozens" has neither.
 *
 * @param words as written, never empty
 * @param value the number in the words, null for vague words and ranges
 * @param low smallest number that the words allow, null where they set none
 * @param high largest number that the words allow, null where they set none
 */
public record Quantity(
    Bound bound, String words, @Nullable Long value, @Nullable Long low, @Nullable Long high) {

  public Quantity {
    if (words.isBlank()) {
      throw new IllegalArgumentException("a quantity needs its words");
    }
    if (value != null && value < 0 || low != null && low < 0) {
      throw new IllegalArgumentException("a count is not negative: \"" + words + "\"");
    }
    if (low != null && high != null && low > high) {
      throw new IllegalArgumentException(
          "\"" + words + "\" cannot lie from " + low + " to " + high);
    }
    boolean legal =
        switch (bound) {
          case EXACT -> value != null && value.equals(low) && value.equals(high);
          case AT_LEAST -> value != null && value.equals(low) && high == null;
          case MORE_THAN -> value != null && low != null && low == value + 1 && high == null;
          case AT_MOST -> value != null && value.equals(high) && low == null;
          case LESS_THAN -> value != null && high != null && high == value - 1 && low == null;
          case ABOUT -> value != null && low == null && high == null;
          case RANGE -> value == null && low != null && high != null;
          case VAGUE -> value == null && low == null && high == null;
        };
    if (!legal) {
      throw new IllegalArgumentException(
          bound.code() + " does not fit value " + value + ", low " + low + ", high " + high);
    }
  }

  public static Quantity exactly(long value, String words) {
    return new Quantity(Bound.EXACT, words, value, value, value);
  }

  public static Quantity atLeast(long value, String words) {
    return new Quantity(Bound.AT_LEAST, words, value, value, null);
  }

  public static Quantity moreThan(long value, String words) {
    return new Quantity(Bound.MORE_THAN, words, value, value + 1, null);
  }

  public static Quantity atMost(long value, String words) {
    return new Quantity(Bound.AT_MOST, words, value, null, value);
  }

  /**
   * @throws IllegalArgumentException for zero: nothing is fewer than none
   */
  public static Quantity lessThan(long value, String words) {
    if (value == 0) {
      throw new IllegalArgumentException("nothing is fewer than none: \"" + words + "\"");
    }
    return new Quantity(Bound.LESS_THAN, words, value, null, value - 1);
  }

  public static Quantity about(long value, String words) {
    return new Quantity(Bound.ABOUT, words, value, null, null);
  }

  public static Quantity between(long low, long high, String words) {
    return new Quantity(Bound.RANGE, words, null, low, high);
  }

  public static Quantity vague(String words) {
    return new Quantity(Bound.VAGUE, words, null, null, null);
  }

  /** Any quantity from its parts: what a reader of words has at hand. */
  public static Quantity of(Bound bound, long value, String words) {
    return switch (bound) {
      case EXACT -> exactly(value, words);
      case AT_LEAST -> atLeast(value, words);
      case MORE_THAN -> moreThan(value, words);
      case AT_MOST -> atMost(value, words);
      case LESS_THAN -> lessThan(value, words);
      case ABOUT -> about(value, words);
      case RANGE, VAGUE ->
          throw new IllegalArgumentException(bound.code() + " has no single value");
    };
  }

  /**
   * The single number that the words name or, for a range, its upper end: what a plain chart shows.
   */
  public OptionalLong best() {
    if (value != null) {
      return OptionalLong.of(value);
    }
    return high == null ? OptionalLong.empty() : OptionalLong.of(high);
  }

  /** True when this and the other say anything at all about size. */
  public boolean isBounded() {
    return low != null || high != null;
  }

  /** True when one number can satisfy both. Words without bounds never rule anything out. */
  public boolean agreesWith(Quantity other) {
    boolean below = high != null && other.low != null && high < other.low;
    boolean above = low != null && other.high != null && low > other.high;
    return !below && !above;
  }

  /** True when every number that the other allows is allowed here. */
  public boolean contains(Quantity other) {
    boolean fromBelow = low == null || other.low != null && other.low >= low;
    boolean fromAbove = high == null || other.high != null && other.high <= high;
    return fromBelow && fromAbove;
  }

  /**
   * The sum of two disjoint groups: bounds add up, and an open or unstated end stays open.
   *
   * @param words what to call the sum
   */
  public Quantity plus(Quantity other, String words) {
    Long lows = low == null || other.low == null ? null : (Long) (low + other.low);
    Long highs = high == null || other.high == null ? null : (Long) (high + other.high);
    if (lows == null) {
      return highs == null ? vague(words) : atMost(highs, words);
    }
    if (highs == null) {
      return atLeast(lows, words);
    }
    return lows.equals(highs) ? exactly(lows, words) : between(lows, highs, words);
  }
}
