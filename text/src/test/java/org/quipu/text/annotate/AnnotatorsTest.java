package org.quipu.text.annotate;

import static org.assertj.core.api.Assertions.assertThat;

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
}
