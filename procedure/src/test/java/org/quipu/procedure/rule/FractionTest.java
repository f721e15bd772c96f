package org.quipu.procedure.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {
  @ParameterizedTest
  @CsvSource({
    "2/3, 2, 3, two thirds",
    "4/6, 2, 3, two thirds",
    "20%, 1, 5, a fifth",
    "40 %, 2, 5, two fifths",
    "85%, 17, 20, 17/20",
    "1/1, 1, 1, 1/1",
    "100%, 1, 1, 1/1"
  })
  void isKeptInLowestTerms(String text, long numerator, long denominator, String words) {
    Fraction fraction = Fraction.parse(text);
    assertThat(fraction).isEqualTo(new Fraction(numerator, denominator));
    assertThat(fraction.numerator()).isEqualTo(numerator);
    assertThat(fraction.words()).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"4/3", "120%", "0/3", "0%", "1/0"})
  void liesAboveNoughtAndIsAtMostOne(String text) {
    assertThatThrownBy(() -> Fraction.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a share lies above 0 and is at most 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.66", "2,3", "two thirds", "-1/2", "1/2/3", "", "66.7%"})
  void isNoDecimalNumber(String text) {
    assertThatThrownBy(() -> Fraction.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("write a fraction such as 2/3");
  }

  @Test
  void comparesByValue() {
    assertThat(Fraction.parse("50%")).isEqualTo(Fraction.parse("1/2"));
  }
}
