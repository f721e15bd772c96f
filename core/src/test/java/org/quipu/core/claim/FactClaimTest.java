package org.quipu.core.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quipu.core.document.DocumentId;
import org.quipu.core.document.Evidence;
import org.quipu.core.document.Quote;
import org.quipu.core.document.Span;
import org.quipu.core.event.Act;
import org.quipu.core.event.ActId;
import org.quipu.core.event.Status;

class FactClaimTest {
  private static FactClaim fact(String name, String value, @Nullable String act) {
    Quote quote = new Quote(new Span(0, 9), "no debate");
    return new FactClaim(
        new Basis(
            new Evidence(new DocumentId("d" + "0".repeat(24)), quote),
            0,
            Status.ASSERTED,
            null,
            new Rule("hand", "quipu 0.1"),
            1,
            List.of()),
        name,
        value,
        act,
        null);
  }

  @Test
  void aFactHasANameAndAValue() {
    FactClaim fact = fact("approval.votes_for", "73", "PER/removal/2022-12-07");
    assertThat(fact.kind()).isEqualTo("fact");
    assertThat(fact("signatures", "26", null).act()).isNull();
    assertThat(ActId.parse("PER/impeachment-attempt/2021-12-07").act())
        .isEqualTo(Act.IMPEACHMENT_ATTEMPT);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "Votes, 73, PER/removal/2022-12-07, \"no name of a fact\"",
        "votes., 73, PER/removal/2022-12-07, \"no name of a fact\"",
        "\"votes for\", 73, PER/removal/2022-12-07, \"no name of a fact\"",
        "votes, \" \", PER/removal/2022-12-07, \"needs a value\"",
        "votes, \"73 \", PER/removal/2022-12-07, \"space around it\"",
        "votes, 73, PER/removal, \"write COUNTRY/act/DATE\"",
        "votes, 73, PE/removal/2022-12-07, \"alpha-3\"",
        "votes, 73, per/removal/2022-12-07, \"alpha-3\"",
        "votes, 73, PER/vacancy/2022-12-07, \"is no Act; known are\"",
        "votes, 73, PER/removal/2022-02-30, \"is no day\"",
      })
  void whatCannotBeIsRefused(String name, String value, String act, String message) {
    assertThatThrownBy(() -> fact(name, value, act))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }
}
