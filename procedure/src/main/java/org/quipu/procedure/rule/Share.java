package org.quipu.procedure.rule;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quipu.core.Coded;
import org.quipu.procedure.fact.Value;
import org.quipu.procedure.fact.Value.Amount;

/**
 * So many, of so many.
 *
 * @param count the fact that is counted, such as {@code approval.votes_for}
 * @param more true for "more than", which no rounding touches; false for "at least"
 */
public record Share(String count, boolean more, Fraction share, Denominator of, Rounding rounding)
    implements Rule {
  /** What becomes of a part of a vote. Laws seldom say it, and disputes have hung on it. */
  public enum Rounding implements Coded {
    UP,
    DOWN,
    NEAREST;

    @Override
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The votes needed of so many: exact, in whole numbers. */
  public long needed(long whole) {
    BigInteger product = BigInteger.valueOf(whole).multiply(BigInteger.valueOf(share.numerator()));
    BigInteger[] parts = product.divideAndRemainder(BigInteger.valueOf(share.denominator()));
    long floor = parts[0].longValueExact();
    if (more) {
      return floor + 1;
    }
    boolean part = parts[1].signum() > 0;
    return switch (rounding) {
      case UP -> part ? floor + 1 : floor;
      case DOWN -> floor;
      case NEAREST ->
          parts[1].shiftLeft(1).compareTo(BigInteger.valueOf(share.denominator())) >= 0 && part
              ? floor + 1
              : floor;
    };
  }

  @Override
  public List<String> facts() {
    List<String> facts = new ArrayList<>(List.of(count));
    of.facts(count).stream().filter(fact -> !facts.contains(fact)).forEach(facts::add);
    return facts;
  }

  @Override
  public Answer answer(Situation situation) {
    if (situation.value(count) instanceof Value.Never) {
      return Answer.notMet(words() + "; recorded: none was taken");
    }
    Amount counted = situation.amount(count);
    Amount whole = of.amount(situation, count);
    if (whole == null || whole.high() == null) {
      return Answer.unknown(
          words() + "; how many that is, is not recorded", of.facts(count).toArray(String[]::new));
    }
    long least = needed(whole.low());
    long most = needed(whole.high());
    String needs = needs(whole, least, most);
    if (counted == null) {
      return Answer.unknown(needs + "; no number recorded", count);
    }
    String calculation = needs + "; recorded " + counted.words();
    if (counted.low() >= most) {
      return Answer.met(calculation);
    }
    if (counted.high() != null && counted.high() < least) {
      return Answer.notMet(calculation);
    }
    boolean exact = counted.high() != null && counted.high() == counted.low();
    return Answer.unknown(calculation, exact ? of.facts(count).get(0) : count);
  }

  private String needs(Amount whole, long least, long most) {
    String number = least == most ? Long.toString(least) : least + " to " + most;
    return "needs "
        + "\u2265 "
        + number
        + " ("
        + (more ? "more than " : "")
        + share.words()
        + " of "
        + whole.words()
        + " "
        + of.words()
        + (more || isWhole(whole) ? "" : ", rounded " + roundedWords())
        + ")";
  }

  private boolean isWhole(Amount whole) {
    Long high = whole.high();
    return high != null
        && high == whole.low()
        && high * share.numerator() % share.denominator() == 0;
  }

  private String roundedWords() {
    return rounding == Rounding.NEAREST
        ? "to the nearest"
        : rounding.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String words() {
    return (more ? "more than " : "at least ") + share.words() + " of the " + of.words();
  }
}
