package org.quipu.text.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quipu.core.attribution.Attribution;
import org.quipu.core.document.Language;
import org.quipu.core.event.Status;
import org.quipu.text.coding.CodedEvent;

/** Who denies what somebody else was just reported to say. */
class DenialsTest {
  private static final Coder CODER = new Coder();

  @Test
  void aPronounStandsForWhatTheSentenceBeforeReported() {
    assertThat(
            denied(
                Language.ENGLISH,
                "Residents said that soldiers had fired on the crowd near the market, which traders"
                    + " were trying to close. The defence ministry denied it and called for calm."))
        .containsExactly("fired by defence ministry");
  }

  @Test
  void aSpanishSubjectBeforeTheClitic() {
    assertThat(
            denied(
                Language.SPANISH,
                "El ministerio aseguró que los agentes dispararon contra los vecinos. La federación lo"
                    + " negó y pidió calma."))
        .containsExactly("dispararon by federación");
  }

  @Test
  void chargesAreWhatSomebodyIsAccusedOf() {
    assertThat(
            denied(
                Language.SPANISH,
                "La fiscalía acusó a dos cabos de homicidio; su abogado negó los cargos."))
        .containsExactly("homicidio by abogado");
  }

  /** The nearest report has no event, so nothing is known of what was denied. */
  @Test
  void anEarlierReportIsNotMeant() {
    assertThat(
            denied(
                Language.ENGLISH,
                "The union said that soldiers had fired on the crowd. The mayor said that it had rained"
                    + " all day. The defence ministry denied it."))
        .isEmpty();
  }

  @Test
  void whoDoesNotDenyDeniesNothing() {
    assertThat(
            denied(
                Language.ENGLISH,
                "Residents said that soldiers had fired on the crowd. The ministry did not deny it."))
        .isEmpty();
  }

  private static List<String> denied(Language language, String text) {
    return CODER.code(text, language, null, null).events().stream()
        .filter(event -> event.status() == Status.DENIED)
        .map(event -> event.event().trigger().text() + " by " + speaker(event))
        .toList();
  }

  private static String speaker(CodedEvent event) {
    Attribution by = event.attribution();
    return by == null ? "the publisher" : by.speakerName();
  }
}
