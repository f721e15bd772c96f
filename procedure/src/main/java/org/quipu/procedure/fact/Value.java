package org.quipu.procedure.fact;

import java.time.DateTimeException;
import java.time.Period;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quipu.core.quantity.Quantity;
import org.quipu.core.time.DateRange;

/** What one source gives for a fact of an act. */
public sealed interface Value {
  /** The value as a person reads it. */
  String words();

  /**
   * Whether all that the other may mean is allowed here: 101 by "100 or more", a day by a month.
   */
  default boolean contains(Value other) {
    return equals(other);
  }

  /**
   * A whole number that may be known by its bounds only.
   *
   * @param low smallest number meant
   * @param high largest number meant, null where the words set none ("more than 100")
   */
  record Amount(long low, @Nullable Long high) implements Value {
    /** No more than this, so that products of votes and shares stay exact. */
    public static final long MOST = 1_000_000_000_000L;

    public Amount {
      if (low > MOST || high != null && high > MOST) {
        throw new IllegalArgumentException("a count is at most " + MOST);
      }
      if (low < 0 || high != null && high < low) {
        throw new IllegalArgumentException("no amount lies from " + low + " to " + high);
      }
    }

    public static Amount of(long number) {
      return new Amount(number, number);
    }

    /** Null for words that set no bound at all ("about 40", "dozens"), and beyond any count. */
    public static @Nullable Amount of(Quantity quantity) {
      Long low = quantity.low();
      Long high = quantity.high();
      if (!quantity.isBounded() || low != null && low > MOST || high != null && high > MOST) {
        return null;
      }
      return new Amount(low == null ? 0 : low, high);
    }

    @Override
    public boolean contains(Value other) {
      return other instanceof Amount amount
          && low <= amount.low
          && (high == null || amount.high != null && high >= amount.high);
    }

    @Override
    public String words() {
      if (high == null) {
        return low + " or more";
      }
      return high == low ? Long.toString(low) : low + " to " + high;
    }
  }

  /** A day, or some days one of which is meant. */
  record Days(DateRange days) implements Value {
    @Override
    public boolean contains(Value other) {
      return other instanceof Days more
          && days.contains(more.days.from())
          && days.contains(more.days.to());
    }

    @Override
    public String words() {
      return days.toString();
    }
  }

  record Truth(boolean yes) implements Value {
    @Override
    public String words() {
      return yes ? "yes" : "no";
    }
  }

  /** A length of time. */
  record Term(Period period) implements Value {
    private static final int MOST_YEARS = 100_000;

    public Term {
      if (period.getYears() < 0 || period.getMonths() < 0 || period.getDays() < 0) {
        throw new IllegalArgumentException("no term is shorter than no time");
      }
      if (period.toTotalMonths() > MOST_YEARS * 12L || period.getDays() > MOST_YEARS * 366) {
        throw new IllegalArgumentException("a term is at most " + MOST_YEARS + " years");
      }
    }

    /** Null for a term that is none. */
    public static @Nullable Term of(@Nullable Period period) {
      try {
        return period == null ? null : new Term(period);
      } catch (IllegalArgumentException e) {
        return null;
      }
    }

    @Override
    public String words() {
      StringBuilder words = new StringBuilder();
      part(words, period.getYears(), "year");
      part(words, period.getMonths(), "month");
      part(words, period.getDays(), "day");
      return words.isEmpty() ? "no time" : words.toString();
    }

    private static void part(StringBuilder words, int number, String unit) {
      if (number != 0) {
        words.append(words.isEmpty() ? "" : ", ").append(number).append(' ').append(unit);
        words.append(number == 1 ? "" : "s");
      }
    }
  }

  /** Who, what office, what ground: words, compared without regard to case and accents. */
  record Name(String name) implements Value {
    public Name {
      if (name.isBlank()) {
        throw new IllegalArgumentException("a name has words");
      }
    }

    @Override
    public String words() {
      return name;
    }
  }

  /** Somebody holds that it never was: no vote, no motion. Not the same as nobody telling. */
  record Never() implements Value {
    @Override
    public String words() {
      return "none";
    }
  }

  /** What a fact is of. */
  enum Kind {
    COUNT,
    DAY,
    YES_NO,
    TERM,
    NAME;

    private static final String ISO = "\\d{4}(?:-\\d\\d(?:-\\d\\d)?)?";
    private static final Pattern DAYS = Pattern.compile(ISO + "(?:/" + ISO + ")?");

    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The value that these words give; {@code never} for what did not take place.
     *
     * @throws IllegalArgumentException in words for the one who wrote them
     */
    public Value parse(String words) {
      if (words.equals("never")) {
        return new Never();
      }
      try {
        return switch (this) {
          case COUNT -> amount(words);
          case DAY -> new Days(days(words));
          case YES_NO -> new Truth(yes(words));
          case TERM -> new Term(Period.parse(words));
          case NAME -> new Name(words);
        };
      } catch (DateTimeException | NumberFormatException e) {
        throw new IllegalArgumentException("\"" + words + "\" is not " + form(), e);
      }
    }

    private static Amount amount(String words) {
      int dots = words.indexOf("..");
      if (dots < 0) {
        return Amount.of(Long.parseLong(words));
      }
      String high = words.substring(dots + 2);
      return new Amount(
          Long.parseLong(words.substring(0, dots)), high.isEmpty() ? null : Long.valueOf(high));
    }

    /** Nothing behind the day: a slip such as 2022-12-071 would pass as another day. */
    private static DateRange days(String words) {
      if (!DAYS.matcher(words).matches()) {
        throw new DateTimeException(words);
      }
      return DateRange.parse(words);
    }

    private static boolean yes(String words) {
      if (!words.equals("yes") && !words.equals("no")) {
        throw new IllegalArgumentException("\"" + words + "\" is neither yes nor no");
      }
      return words.equals("yes");
    }

    private String form() {
      return switch (this) {
        case COUNT -> "a whole number, such as 101, 100..130 for one between or 100.. for no fewer";
        case DAY -> "a day that exists, such as 2022-12-07";
        case TERM -> "a length of time, such as P7D, P18M or P1Y";
        case YES_NO, NAME -> "a " + code();
      };
    }
  }
}
