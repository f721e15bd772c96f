package org.quipu.text.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quipu.core.attribution.Attribution;
import org.quipu.core.document.Language;
import org.quipu.core.document.Quote;
import org.quipu.text.annotate.Annotated;
import org.quipu.text.annotate.EnglishAnnotator;
import org.quipu.text.resolve.actor.ActorLists;
import org.quipu.text.resolve.actor.ActorReader;

class AttributionReaderTest {
  private static final EnglishAnnotator ENGLISH = new EnglishAnnotator();
  private static final ActorLists ACTORS = ActorLists.load(Language.ENGLISH);
  private static final AttributionReader READER = AttributionReader.english();

  private static List<Attribution> read(String text) {
    Annotated annotated = ENGLISH.annotate(text);
    return READER.read(annotated, new ActorReader(ACTORS, annotated, null));
  }

  /** One report with this source, cue and content. */
  private static void says(String text, String source, String cue, String content) {
    assertThat(read(text))
        .as(text)
        .anySatisfy(
            said -> {
              assertThat(said.source()).extracting(Quote::text).containsExactly(source);
              assertThat(said.cue()).extracting(Quote::text).containsExactly(cue);
              assertThat(said.content()).extracting(Quote::text).contains(content);
            });
  }

  @Test
  void indirectSpeech() {
    says(
        "The ministry said that two farmers were hurt.",
        "The ministry",
        "said",
        "that two farmers were hurt");
    says("The mayor has denied that police fired.", "The mayor", "has denied", "that police fired");
  }

  @Test
  void speechAroundItsCue() {
    says(
        "Two farmers were hurt, the union said on Monday.",
        "the union",
        "said",
        "Two farmers were hurt");
  }

  @Test
  void accordingTo() {
    says(
        "According to the hospital, two farmers were hurt.",
        "the hospital",
        "According to",
        "two farmers were hurt");
    says(
        "Two farmers were hurt, according to the hospital.",
        "the hospital",
        "according to",
        "Two farmers were hurt");
  }

  @Test
  void aReportInsideAReportNamesItsFrame() {
    List<Attribution> said =
        read("The ministry said that police had reported that a bridge was blocked.");
    assertThat(said).hasSize(2);
    Attribution inner = said.get(1);
    assertThat(inner.source()).extracting(Quote::text).containsExactly("police");
    assertThat(inner.within()).isEqualTo(said.get(0));
    assertThat(inner.chain()).hasSize(2);
  }

  @Test
  void noSpeakerNoReport() {
    assertThat(read("The bridge was closed on Monday and traffic stood still.")).isEmpty();
    assertThat(read("")).isEmpty();
  }
}
