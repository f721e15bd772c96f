package org.quipu.procedure.rule;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
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

  public Share {
    if (more && share.numerator() == share.denominator()) {
      throw new IllegalArgumentException("nobody has more than all; write at_least: 1/1");
    }
  }

  /** The votes needed of so many, at most {@link Amount#MOST}: exact, and never none. */
  public long needed(long whole) {
    BigInteger product = BigInteger.valueOf(whole).multiply(BigInteger.valueOf(share.numerator()));
    BigInteger[] parts = product.divideAndRemainder(BigInteger.valueOf(share.denominator()));
    long floor = parts[0].longValueExact();
    if (more) {
      return floor + 1;
    }
    boolean part = parts[1].signum() > 0;
    boolean half = parts[1].shiftLeft(1).compareTo(BigInteger.valueOf(share.denominator())) >= 0;
    boolean up = part && (rounding == Rounding.UP || rounding == Rounding.NEAREST && half);
    return Math.max(1, up ? floor + 1 : floor);
  }

  @Override
  public List<String> named() {
    return of == Denominator.VALID_VOTES ? List.of(count, of.against(count)) : List.of(count);
  }

  @Override
  public List<String> beside() {
    return count.indexOf('.') < 0 ? List.of() : Denominator.figures(count);
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
    if (of == Denominator.VALID_VOTES) {
      return ofValidVotes(situation, counted);
    }
    Amount whole = of.amount(situation, count);
    if (whole == null || whole.high() == null) {
      return Answer.unknown(words() + "; how many that is, is not recorded", open(situation));
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
    return isContradicted(situation, whole.high())
        ? Answer.unknown(
            calculation + "; the figures of this vote contradict each other",
            of.facts(count).toArray(String[]::new))
        : Answer.unknown(calculation, open(situation));
  }

  /**
   * Here a vote for counts on both sides, so few for with many against decide, and many with few.
   */
  private Answer ofValidVotes(Situation situation, @Nullable Amount mine) {
    Amount against = situation.amount(of.against(count));
    if (mine == null || against == null) {
      return Answer.unknown(words() + "; how many that is, is not recorded", open(situation));
    }
    Long mostFor = mine.high();
    Long mostAgainst = against.high();
    Amount whole =
        new Amount(
            mine.low() + against.low(),
            mostFor == null || mostAgainst == null ? null : (Long) (mostFor + mostAgainst));
    String recorded = "; recorded " + mine.words() + " against " + against.words();
    String calculation =
        (whole.high() == null
                ? "needs " + words()
                : needs(whole, needed(whole.low()), needed(whole.high())))
            + recorded;
    if (mostAgainst != null && mine.low() >= needed(mine.low() + mostAgainst)) {
      return Answer.met(calculation);
    }
    boolean ofAll = share.numerator() == share.denominator();
    return mostFor != null && mostFor < needed(mostFor + against.low())
            || ofAll && against.low() > 0
        ? Answer.notMet(calculation)
        : Answer.unknown(calculation, open(situation));
  }

  /** The facts that are not known exactly; where the whole is told, its parts do not matter. */
  private String[] open(Situation situation) {
    List<String> open = new ArrayList<>();
    for (String fact : of.decisive(count)) {
      if (!isExact(situation, fact)) {
        open.add(fact);
      }
    }
    if (!isExact(situation, count) && !open.contains(count)) {
      open.add(0, count);
    }
    return open.toArray(String[]::new);
  }

  /** More voted than are told to have been able or present. */
  private boolean isContradicted(Situation situation, long high) {
    return of.decisive(count).stream()
        .map(situation::amount)
        .anyMatch(told -> told != null && told.high() != null && told.high() < high);
  }

  private static boolean isExact(Situation situation, String fact) {
    return isExact(situation.amount(fact));
  }

  private static boolean isExact(@Nullable Amount amount) {
    return amount != null && amount.high() != null && amount.high() == amount.low();
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
    return isExact(whole)
        && BigInteger.valueOf(whole.low())
                .multiply(BigInteger.valueOf(share.numerator()))
                .mod(BigInteger.valueOf(share.denominator()))
                .signum()
            == 0;
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
