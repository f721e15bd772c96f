package org.quipu.text.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageVoteTest {
  private static final LanguageVote VOTE = LanguageVote.load();

  @Test
  void theExampleOfEachLanguageIsToldAsThatLanguage() {
    for (Map.Entry<String, String> example : VOTE.examples().entrySet()) {
      assertThat(VOTE.of(example.getValue()).code())
          .as(example.getValue())
          .isEqualTo(example.getKey());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "Council meets = ",
        "Lima = ",
        "42 – 17 = ",
        "Police said two people were injured = en",
        "POLICE SAID TWO PEOPLE WERE INJURED IN THE CAPITAL = en",
        "La policía informó de dos heridos en la capital = es",
        "LA POLICIA INFORMO DE DOS HERIDOS EN LA CAPITAL = es",
        "A polícia informou que duas pessoas foram feridas na capital = pt",
        "Полиция сообщила о двух пострадавших = und",
        "警方称首都有两人受伤 = und",
        "The minister, Señor José de la Torre y Muñoz, said that he would not resign = en",
        "¿Quién manda? = es",
      })
  void of(String text, String language) {
    assertThat(VOTE.of(text).code()).isEqualTo(language);
  }
}
