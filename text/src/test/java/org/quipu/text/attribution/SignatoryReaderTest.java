package org.quipu.text.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.quipu.core.document.Language;
import org.quipu.core.document.Quote;
import org.quipu.text.annotate.Annotated;
import org.quipu.text.annotate.Annotators;
import org.quipu.text.lexicon.YamlFile;
import org.quipu.text.resolve.actor.ActorLists;
import org.quipu.text.resolve.actor.ActorReader;

/**
 * The examples of {@code statements-en.yaml} and {@code statements-es.yaml}, and what no one signs.
 */
class SignatoryReaderTest {
  private static final Annotators ANNOTATORS = new Annotators();

  private static @Nullable Signatory read(Language language, String text) {
    Annotated annotated = ANNOTATORS.annotate(text, language);
    return SignatoryReader.of(language)
        .read(annotated, new ActorReader(ActorLists.load(language), annotated, null));
  }

  @TestFactory
  Stream<DynamicTest> examples() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Language language : List.of(Language.ENGLISH, Language.SPANISH)) {
      String file = "statements-" + language.code() + ".yaml";
      for (YamlFile.Section each : YamlFile.read(Signatory.class, file).sections("examples")) {
        tests.add(dynamicTest(each.required("text"), () -> check(language, each)));
      }
    }
    assertThat(tests).hasSizeGreaterThan(7);
    return tests.stream();
  }

  private static void check(Language language, YamlFile.Section example) {
    Signatory signed = read(language, example.required("text"));
    assertThat(signed).as(example.place()).isNotNull();
    assertThat(signed.source()).extracting(Quote::text).isEqualTo(example.texts("source"));
    assertThat(signed.cue() == null ? null : signed.cue().text()).isEqualTo(example.text("cue"));
    assertThat(signed.content().text()).doesNotContain(example.texts("source").get(0));
  }

  @Test
  void aNewsItemSpeaksForNobody() {
    assertThat(
            read(
                Language.ENGLISH,
                "Declaration of Emergency Extended\n\nThe government prolonged the emergency.\n\n"
                    + "\"We regret it,\" the mayor said.\n\nAna Ruiz\n"))
        .isNull();
    assertThat(
            read(
                Language.SPANISH,
                "Comunicado de la Liga causa revuelo\n\nEl alcalde respondió el lunes.\n\n"
                    + "El gobierno no opinó.\n"))
        .isNull();
  }

  @Test
  void anOrganOfThePublisherIsThePublisher() {
    Signatory signed =
        read(
            Language.ENGLISH,
            "We condemn the arrests in Oda.\n\nWe demand talks.\n\nPolice fired on farmers.\n\n"
                + "Central Committee, Farmers' Union\n");
    assertThat(signed).isNotNull();
    assertThat(signed.isOf("Farmers' Union")).isTrue();
    assertThat(signed.isOf("Daily Example")).isFalse();
    assertThat(signed.isOf(null)).isFalse();
  }
}
