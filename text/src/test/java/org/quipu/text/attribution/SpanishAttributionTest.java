package org.quipu.text.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quipu.core.attribution.Attribution;
import org.quipu.core.document.Language;
import org.quipu.core.document.Quote;
import org.quipu.text.annotate.Annotated;
import org.quipu.text.annotate.SpanishAnnotator;
import org.quipu.text.resolve.actor.ActorLists;
import org.quipu.text.resolve.actor.ActorReader;

class SpanishAttributionTest {
  private static final SpanishAnnotator SPANISH = new SpanishAnnotator();
  private static final ActorLists ACTORS = ActorLists.load(Language.SPANISH);
  private static final AttributionReader READER = AttributionReader.of(Language.SPANISH);

  private static void says(String text, String source, String content) {
    Annotated annotated = SPANISH.annotate(text);
    List<Attribution> all = READER.read(annotated, new ActorReader(ACTORS, annotated, null));
    assertThat(all)
        .as(text)
        .anySatisfy(
            said -> {
              assertThat(said.source()).extracting(Quote::text).containsExactly(source);
              assertThat(said.content()).extracting(Quote::text).anyMatch(c -> c.contains(content));
            });
  }

  @Test
  void verbsBeforeAndBehindWhatIsSaid() {
    says("El alcalde aseguró que los vecinos marcharon.", "El alcalde", "los vecinos marcharon");
    says("Los vecinos marcharon, dijo el alcalde.", "el alcalde", "Los vecinos marcharon");
  }

  @Test
  void phrasesThatNameTheSource() {
    says("Los vecinos marcharon, según la policía.", "la policía", "Los vecinos marcharon");
    says(
        "De acuerdo con la policía, los vecinos marcharon.", "la policía", "los vecinos marcharon");
    says("A juicio del alcalde, el paro fracasó.", "alcalde", "el paro fracasó");
    says("En opinión del obispo, la marcha fue pacífica.", "obispo", "la marcha fue pacífica");
  }
}
