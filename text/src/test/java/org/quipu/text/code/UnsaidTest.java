package org.quipu.text.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quipu.core.actor.Participant;
import org.quipu.core.document.Language;
import org.quipu.core.event.EventType;
import org.quipu.core.time.DateRange;
import org.quipu.text.coding.CodedEvent;

/** Spanish subjects that stand in the verb's ending only, and pronouns. */
class UnsaidTest {
  private static final Coder CODER = new Coder();

  private static CodedEvent event(String text, @Nullable String publisher, EventType type) {
    return CODER
        .code(text, Language.SPANISH, DateRange.parse("2023-01-10"), publisher)
        .events()
        .stream()
        .filter(event -> event.event().type() == type)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> names(List<Participant> side) {
    return side.stream().map(each -> each.actor().name()).toList();
  }

  @Test
  void weIsThePublisher() {
    CodedEvent event =
        event("Exigimos la renuncia del ministro.", "Federación de Quira", EventType.REQUEST);
    assertThat(names(event.event().actors())).containsExactly("Federación de Quira");
    assertThat(event.event().actors().get(0).resolvedFrom().text()).isEqualTo("Exigimos");
    assertThat(event.notes()).anyMatch(note -> note.contains("inferred"));
    event = event("La policía nos reprimió.", "Federación de Quira", EventType.ASSAULT);
    assertThat(names(event.event().recipients())).containsExactly("Federación de Quira");
  }

  @Test
  void weStaysOpenWithoutAPublisher() {
    CodedEvent event = event("Exigimos la renuncia del ministro.", null, EventType.REQUEST);
    assertThat(event.event().actors().get(0).actor().id()).isEqualTo("unresolved");
  }

  @Test
  void aThirdPersonIsTheSubjectBefore() {
    CodedEvent event =
        event(
            "El ministro Luis Prado llegó a Quira. Luego rechazó la propuesta del sindicato.",
            null,
            EventType.REJECT);
    assertThat(names(event.event().actors())).containsExactly("Luis Prado");
    assertThat(event.notes()).anyMatch(note -> note.contains("inferred"));
    event =
        event(
            "Los maestros llegaron a la plaza. Exigen la renuncia del gobernador.",
            null,
            EventType.REQUEST);
    assertThat(names(event.event().actors())).containsExactly("maestros");
  }

  @Test
  void numberMustAgreeAndAParagraphEndsIt() {
    String number = "Los maestros llegaron a la plaza. Rechazó la propuesta.";
    assertThat(event(number, null, EventType.REJECT).event().actors()).isEmpty();
    String paragraph = "El ministro Luis Prado llegó.\n\nRechazó la propuesta.";
    assertThat(event(paragraph, null, EventType.REJECT).event().actors()).isEmpty();
  }

  @Test
  void somebodyIsNobody() {
    String text = "Los maestros llegaron a la plaza. Mataron a dos campesinos en la sierra.";
    assertThat(event(text, null, EventType.ASSAULT).event().actors()).isEmpty();
  }

  @Test
  void pronounsAreResolved() {
    String text = "El ministro Luis Prado llegó a Quira. Lo detuvieron en el aeropuerto.";
    CodedEvent event = event(text, null, EventType.COERCE);
    assertThat(names(event.event().recipients())).containsExactly("Luis Prado");
    assertThat(event.event().recipients().get(0).resolvedFrom().text()).isEqualTo("Lo");
  }
}
