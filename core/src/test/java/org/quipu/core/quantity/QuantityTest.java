package org.quipu.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class QuantityTest {
  private final Quantity moreThan40 = Quantity.moreThan(40, "more than 40");

  @Test
  void moreThanFortyBeginsAtFortyOne() {
    assertThat(moreThan40.low()).isEqualTo(41);
    assertThat(moreThan40.high()).isNull();
    assertThat(moreThan40.value()).isEqualTo(40);
  }

  @Test
  void boundsDecideWhetherTwoCountsCanBothBeTrue() {
    assertThat(moreThan40.agreesWith(Quantity.exactly(40, "40"))).isFalse();
    assertThat(moreThan40.agreesWith(Quantity.exactly(41, "41"))).isTrue();
    assertThat(moreThan40.agreesWith(Quantity.atMost(41, "up to 41"))).isTrue();
    assertThat(moreThan40.agreesWith(Quantity.lessThan(41, "under 41"))).isFalse();
    assertThat(Quantity.vague("dozens").agreesWith(Quantity.exactly(0, "none"))).isTrue();
    assertThat(Quantity.about(40, "about 40").agreesWith(Quantity.exactly(55, "55"))).isTrue();
    assertThat(Quantity.between(3, 5, "three to five").agreesWith(Quantity.exactly(6, "6")))
        .isFalse();
  }

  @Test
  void containmentFollowsTheInterval() {
    assertThat(moreThan40.contains(Quantity.exactly(49, "49"))).isTrue();
    assertThat(moreThan40.contains(Quantity.atLeast(40, "at least 40"))).isFalse();
    assertThat(Quantity.exactly(49, "49").contains(moreThan40)).isFalse();
  }

  @Test
  void sumsKeepTheirOpenEnds() {
    Quantity sum = moreThan40.plus(Quantity.exactly(3, "three"), "sum");
    assertThat(sum.bound()).isEqualTo(Bound.AT_LEAST);
    assertThat(sum.low()).isEqualTo(44);
    assertThat(Quantity.exactly(2, "two").plus(Quantity.exactly(3, "three"), "sum").value())
        .isEqualTo(5);
    assertThat(Quantity.vague("some").plus(Quantity.exactly(3, "three"), "sum").bound())
        .isEqualTo(Bound.VAGUE);
  }

  @Test
  void illegalQuantitiesCannotBeBuilt() {
    assertThatThrownBy(() -> Quantity.exactly(-1, "-1")).hasMessageContaining("not negative");
    assertThatThrownBy(() -> Quantity.between(5, 3, "five to three"))
        .hasMessageContaining("cannot lie");
    assertThatThrownBy(() -> Quantity.vague(" ")).hasMessageContaining("words");
    assertThatThrownBy(() -> Quantity.lessThan(0, "fewer than none")).hasMessageContaining("fewer");
    assertThatThrownBy(() -> new Quantity(Bound.MORE_THAN, "x", 40L, 40L, null))
        .hasMessageContaining("more-than");
  }
}
