package org.quipu.text.resolve.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quipu.core.document.Language;
import org.quipu.text.annotate.Annotated;
import org.quipu.text.annotate.Annotators;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.resolve.place.Gazetteer;

/** The examples of the word sets, and what the sets do together. */
class SpanishNamesTest {
  private static final Annotators ANNOTATORS = new Annotators();
  private static final SpanishNames NAMES = new SpanishNames(Gazetteer.bundled());
  private static final Pattern BRACKETS = Pattern.compile("\\[([^:\\]]+):(\\w+)]");

  static Stream<String> examples() {
    return NameWords.spanish().examples().stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleComesOut(String example) {
    Matcher matcher = BRACKETS.matcher(example);
    List<String> wanted = new ArrayList<>();
    while (matcher.find()) {
      wanted.add(matcher.group(2) + " " + matcher.group(1));
    }
    assertThat(wanted).isNotEmpty();
    assertThat(names(BRACKETS.matcher(example).replaceAll("$1"))).containsAll(wanted);
  }

  @Test
  void aDatelineNamesAPlace() {
    assertThat(names("Sevilla, 3 may (EFE). Los vecinos marcharon por la tarde."))
        .contains("LOCATION Sevilla", "ORGANIZATION EFE");
  }

  @Test
  void oneSenseForADocument() {
    assertThat(names("Alejandro Toledo llegó ayer. Luego Toledo habló con los maestros."))
        .contains("PERSON Alejandro Toledo", "PERSON Toledo");
    assertThat(names("Los maestros marcharon en Toledo ayer.")).contains("LOCATION Toledo");
  }

  @Test
  void wordsTreesAndOffsetsStay() {
    Annotated before = annotated("La Federación de Estibadores rechazó la oferta de Perú.");
    Annotated after = NAMES.refine(before);
    Sentence old = before.sentences().get(0);
    Sentence now = after.sentences().get(0);
    assertThat(now.size()).isEqualTo(old.size());
    for (int i = 1; i <= now.size(); i++) {
      assertThat(now.head(i)).isEqualTo(old.head(i));
      assertThat(now.relation(i)).isEqualTo(old.relation(i));
      assertThat(now.below(i)).isEqualTo(old.below(i));
      assertThat(now.above(i)).isEqualTo(old.above(i));
      assertThat(now.token(i).start()).isEqualTo(old.token(i).start());
    }
  }

  private static Annotated annotated(String text) {
    return ANNOTATORS.annotate(text, Language.SPANISH);
  }

  private static List<String> names(String text) {
    List<String> names = new ArrayList<>();
    for (Sentence sentence : NAMES.refine(annotated(text)).sentences()) {
      Run.of(sentence).forEach(run -> names.add(run.kind() + " " + run.text()));
    }
    return names;
  }
}
