package org.quipu.text.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quipu.core.document.Language;
import org.quipu.core.document.Quote;
import org.quipu.core.document.Span;
import org.quipu.core.time.DateRange;
import org.quipu.text.coding.CodedEvent;
import org.quipu.text.coding.Coding;

/** Sentences in the other language inside a document. */
class MixtureTest {
  private static final Coder CODER = new Coder();

  private static final String SPANISH =
      """
      La policía detuvo a tres maestros el lunes 😀 en Lima. La embajada publicó una carta.

      “We demand the release of the teachers who were arrested by the police,” the letter said.

      El gobierno rechazó la carta. Los maestros marcharon en Cusco.
      """;

  private static final String ENGLISH =
      """
      Police arrested three farmers in Lima on Monday. The union published a statement. \
      La federación exige que el gobierno libere a los campesinos que fueron detenidos en la marcha. \
      The government rejected the demand.
      """;

  private static Coding code(String text, Language language) {
    return CODER.code(text, language, DateRange.parse("2023-01-10"), "Union of Teachers");
  }

  private static List<String> told(Coding coding) {
    return coding.events().stream()
        .map(event -> event.rule().substring(0, 2) + " " + event.event().trigger().text())
        .toList();
  }

  @Test
  void anEnglishParagraphOfASpanishPageIsCodedInEnglish() {
    Coding coding = code(SPANISH, Language.SPANISH);
    assertThat(told(coding)).contains("es detuvo", "en demand", "es rechazó", "es marcharon");
    assertThat(told(coding)).noneMatch(told -> told.startsWith("es demand"));
    everythingStandsWhereItSays(SPANISH, coding);
  }

  @Test
  void aSpanishSentenceOfAnEnglishPageIsCodedInSpanish() {
    Coding coding = code(ENGLISH, Language.ENGLISH);
    assertThat(told(coding)).contains("en arrested", "es exige", "en rejected");
    everythingStandsWhereItSays(ENGLISH, coding);
  }

  @Test
  void aFewForeignWordsAreNoForeignSentence() {
    String text = "The mayor of La Paz met the leaders of Los Andes de la Sierra on Monday.";
    assertThat(new Passages().foreign(text, Language.ENGLISH)).isEmpty();
    text = "El diario The New York Times publicó una carta de los maestros de la ciudad.";
    assertThat(new Passages().foreign(text, Language.SPANISH)).isEmpty();
  }

  private static void everythingStandsWhereItSays(String text, Coding coding) {
    int[] points = text.codePoints().toArray();
    for (CodedEvent event : coding.events()) {
      for (Quote quote : List.of(event.evidence(), event.event().trigger())) {
        assertThat(new String(points, quote.start(), quote.span().length()))
            .isEqualTo(quote.text());
      }
      Span sentence = coding.sentences().get(event.sentence());
      assertThat(sentence.contains(event.event().trigger().span())).isTrue();
    }
    for (int i = 1; i < coding.sentences().size(); i++) {
      assertThat(coding.sentences().get(i).start())
          .isGreaterThanOrEqualTo(coding.sentences().get(i - 1).end());
    }
  }
}
