package org.quipu.text.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quipu.core.document.Language;

class AnnotatorsTest {
  @Test
  void eachLanguageHasItsOwnWords() {
    Annotators annotators = new Annotators();
    Annotated english = annotators.annotate("They marched.", Language.ENGLISH);
    Annotated spanish = annotators.annotate("Ellos marcharon.", Language.SPANISH);
    assertThat(english.language()).isEqualTo(Language.ENGLISH);
    assertThat(english.sentences().get(0).token(2).lemma()).isEqualTo("march");
    assertThat(spanish.language()).isEqualTo(Language.SPANISH);
    assertThat(spanish.sentences().get(0).token(2).lemma()).isEqualTo("marchar");
  }

  /** Who reads English only never pays for the Spanish models. */
  @Test
  void aLanguageIsLoadedWhenItsFirstTextComes() throws ReflectiveOperationException {
    Annotators annotators = new Annotators();
    Field field = Annotators.class.getDeclaredField("loaded");
    field.setAccessible(true);
    Map<?, ?> loaded = (Map<?, ?>) field.get(annotators);
    assertThat(loaded).isEmpty();
    annotators.annotate("They marched.", Language.ENGLISH);
    assertThat(loaded.containsKey(Language.SPANISH)).isFalse();
    annotators.annotate("Ellos marcharon.", Language.SPANISH);
    assertThat(loaded.containsKey(Language.SPANISH)).isTrue();
  }
}
