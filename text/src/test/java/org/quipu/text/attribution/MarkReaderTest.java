package org.quipu.text.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.quipu.core.document.Language;
import org.quipu.text.annotate.Annotated;
import org.quipu.text.annotate.Annotators;
import org.quipu.text.coding.MarkStance;
import org.quipu.text.coding.StanceMark;
import org.quipu.text.lexicon.YamlFile;
import org.quipu.text.resolve.actor.ActorLists;
import org.quipu.text.resolve.actor.ActorReader;

/** The examples of {@code marks-en.yaml} and {@code marks-es.yaml}, and what is no mark. */
class MarkReaderTest {
  private static final Annotators ANNOTATORS = new Annotators();
  private static final Pattern BRACKETS = Pattern.compile("\\[([^:\\]]+):(mark|about)\\]");

  private static List<StanceMark> read(Language language, String text) {
    Annotated annotated = ANNOTATORS.annotate(text, language);
    ActorReader actors = new ActorReader(ActorLists.load(language), annotated, null);
    return MarkReader.of(language)
        .read(annotated, AttributionReader.of(language).read(annotated, actors));
  }

  private static List<String> marks(Language language, String text) {
    return read(language, text).stream()
        .map(mark -> mark.stance().code() + " " + mark.quote().text() + " " + mark.about().text())
        .toList();
  }

  private static List<String> english(String text) {
    return marks(Language.ENGLISH, text);
  }

  @TestFactory
  Stream<DynamicTest> examples() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Language language : List.of(Language.ENGLISH, Language.SPANISH)) {
      String file = "marks-" + language.code() + ".yaml";
      for (YamlFile.Section list : YamlFile.read(MarkReader.class, file).sections("marks")) {
        tests.add(dynamicTest(list.required("example"), () -> check(language, list)));
      }
    }
    assertThat(tests).hasSizeGreaterThan(10);
    return tests.stream();
  }

  private static void check(Language language, YamlFile.Section list) {
    String mark = "";
    String about = "";
    Matcher matcher = BRACKETS.matcher(list.required("example"));
    while (matcher.find()) {
      mark = matcher.group(2).equals("mark") ? matcher.group(1) : mark;
      about = matcher.group(2).equals("about") ? matcher.group(1) : about;
    }
    assertThat(list.texts("words")).contains(mark.toLowerCase(Locale.ROOT));
    assertThat(marks(language, BRACKETS.matcher(list.required("example")).replaceAll("$1")))
        .as(list.place())
        .containsExactly(list.required("stance") + " " + mark + " " + about);
  }

  @Test
  void whatIsSaidOfAThing() {
    assertThat(english("The charges were baseless.")).containsExactly("rejected baseless charges");
  }

  @Test
  void aQuotedTermOfTheTextsOwn() {
    assertThat(english("The army killed five \"bandits\" in the hills."))
        .containsExactly("quoted \"bandits\" bandits");
  }

  @Test
  void wordsThatMarkNothing() {
    assertThat(english("The guards were supposed to leave at noon.")).isEmpty();
    assertThat(english("The mayor called the strike a \"farce\".")).isEmpty();
    assertThat(english("They sang \"The Bridge\" in the square.")).isEmpty();
    assertThat(marks(Language.SPANISH, "El obispo hizo un llamado a la paz.")).isEmpty();
  }

  @Test
  void aMarkStandsWhereItsWordsStand() {
    StanceMark mark = read(Language.ENGLISH, "Police freed the self-styled governor.").get(0);
    assertThat(mark.stance()).isEqualTo(MarkStance.DISTANCED);
    assertThat(mark.quote().start()).isEqualTo(17);
    assertThat(mark.quote().end()).isEqualTo(28);
  }
}
