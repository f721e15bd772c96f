package org.quipu.procedure.rule;

import java.math.BigInteger;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A share of a whole, above nought and at most one, in lowest terms; never a decimal number. */
public record Fraction(long numerator, long denominator) {
  private static final Pattern FORM = Pattern.compile("(\\d{1,6})(?:/(\\d{1,6})|\\s?%)");
  private static final Map<String, String> WORDS =
      Map.of(
          "1/2",
          "half",
          "1/3",
          "a third",
          "2/3",
          "two thirds",
          "3/4",
          "three quarters",
          "3/5",
          "three fifths",
          "4/5",
          "four fifths",
          "1/5",
          "a fifth",
          "1/4",
          "a quarter",
          "2/5",
          "two fifths");

  public Fraction {
    if (denominator <= 0 || numerator <= 0 || numerator > denominator) {
      throw new IllegalArgumentException(
          "a share lies above 0 and is at most 1, not " + numerator + "/" + denominator);
    }
    long divisor =
        BigInteger.valueOf(numerator).gcd(BigInteger.valueOf(denominator)).longValueExact();
    numerator /= divisor;
    denominator /= divisor;
  }

  /**
   * Reads {@code 2/3} and {@code 20%}.
   *
   * @throws IllegalArgumentException when it is neither, or no share
   */
  public static Fraction parse(String text) {
    Matcher form = FORM.matcher(text.strip());
    if (!form.matches()) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is no share; write a fraction such as 2/3 or a percentage such as 20%");
    }
    long above = Long.parseLong(form.group(1));
    return new Fraction(above, form.group(2) == null ? 100 : Long.parseLong(form.group(2)));
  }

  /** "two thirds", or "17/20" where there is no common word. */
  public String words() {
    return WORDS.getOrDefault(toString(), toString());
  }

  @Override
  public String toString() {
    return numerator + "/" + denominator;
  }
}
