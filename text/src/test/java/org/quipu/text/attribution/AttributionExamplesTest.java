package org.quipu.text.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.quipu.core.attribution.Attribution;
import org.quipu.core.document.Language;
import org.quipu.core.document.Quote;
import org.quipu.core.document.Span;
import org.quipu.text.annotate.Annotated;
import org.quipu.text.annotate.EnglishAnnotator;
import org.quipu.text.lexicon.YamlFile;
import org.quipu.text.resolve.actor.ActorLists;
import org.quipu.text.resolve.actor.ActorReader;

/** The examples of {@code attribution/en.yaml}, and what reports do to each other. */
class AttributionExamplesTest {
  private static final EnglishAnnotator ENGLISH = new EnglishAnnotator();
  private static final ActorLists ACTORS = ActorLists.load(Language.ENGLISH);
  private static final AttributionReader READER = AttributionReader.english();

  private static List<Attribution> read(Annotated annotated) {
    return READER.read(annotated, new ActorReader(ACTORS, annotated, null));
  }

  private static List<String> words(List<Quote> quotes) {
    return quotes.stream().map(Quote::text).toList();
  }

  @TestFactory
  Stream<DynamicTest> examples() {
    List<YamlFile.Section> examples =
        YamlFile.read(AttributionReader.class, "en.yaml").sections("examples");
    assertThat(examples).hasSizeGreaterThan(20);
    return examples.stream().map(each -> dynamicTest(each.required("text"), () -> check(each)));
  }

  private static void check(YamlFile.Section example) {
    List<Attribution> said = read(ENGLISH.annotate(example.required("text")));
    assertThat(said)
        .as("%s: found %s", example.place(), said)
        .anySatisfy(
            report -> {
              assertThat(words(report.source())).isEqualTo(example.texts("source"));
              assertThat(words(report.cue())).containsExactly(example.required("cue"));
              assertThat(words(report.content())).isEqualTo(example.texts("content"));
            });
  }

  @Test
  void aReportInsideAReportIsWrittenOnlyForTheClaimThatNeedsIt() {
    Annotated text = ENGLISH.annotate("The ministry said that police had reported a fire.");
    List<Attribution> all = read(text);
    assertThat(all).hasSize(2);
    assertThat(AttributionReader.worthWriting(text, all, List.of(), null))
        .containsExactly(all.get(0));
    assertThat(AttributionReader.worthWriting(text, all, List.of(all.get(1)), null)).isEqualTo(all);
  }

  @Test
  void whatAQuotedSpeakerReportsEndsWithHerQuotation() {
    List<Attribution> all =
        read(ENGLISH.annotate("\"The engineers think that the bridge is safe,\" the mayor said."));
    assertThat(all)
        .filteredOn(said -> words(said.source()).contains("The engineers"))
        .isNotEmpty()
        .allSatisfy(
            said -> assertThat(words(said.content())).noneMatch(part -> part.contains("mayor")));
  }

  @Test
  void whatAQuotedSpeakerThinksIsHisOwnWord() {
    assertThat(read(ENGLISH.annotate("\"I think that the bridge is safe,\" the mayor said.")))
        .hasSize(1);
    assertThat(read(ENGLISH.annotate("Ana Ruiz said she feared that the bridge would fall.")))
        .hasSize(1);
  }

  @Test
  void aWordOfViolenceIsNoWordAgainstItsObject() {
    Annotated text = ENGLISH.annotate("Gunmen attacked the village.");
    ActorReader actors = new ActorReader(ACTORS, text, null);
    assertThat(READER.read(text, actors)).hasSize(1);
    assertThat(READER.read(text, actors, Set.of(new Span(7, 15)), null)).isEmpty();
  }

  @Test
  void aHeadlineBeforeItsSpeakersNameIsNotASpeaker() {
    assertThat(read(ENGLISH.annotate("Weather: rain is likely in the north on Monday.\n")))
        .noneMatch(said -> words(said.cue()).contains(":"));
  }
}
