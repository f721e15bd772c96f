package org.quipu.text.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quipu.core.document.Language;
import org.quipu.core.place.Location;
import org.quipu.core.place.Place;
import org.quipu.core.time.DateRange;
import org.quipu.core.time.When;
import org.quipu.text.annotate.Annotated;
import org.quipu.text.annotate.EnglishAnnotator;
import org.quipu.text.coding.PlaceMention;
import org.quipu.text.coding.Tally;
import org.quipu.text.coding.TimeMention;

class CountReaderTest {
  private static final EnglishAnnotator ENGLISH = new EnglishAnnotator();
  private static final DateRange PUBLISHED = DateRange.day(LocalDate.of(2023, 2, 14));

  @Test
  void theQuoteHoldsNumberAndCountedWords() {
    String text =
        "The clashes left more than 40 dead, 500 injured and more than a hundred prisoners.";
    List<FoundCount> counts = read(text);
    assertThat(counts)
        .extracting(count -> count.count().quote().text())
        .containsExactly("more than 40 dead", "500 injured", "more than a hundred prisoners");
    assertThat(counts.get(1).notes()).anyMatch(note -> note.contains("does not carry over"));
  }

  @Test
  void aPartIsSaidToBeOne() {
    List<FoundCount> counts = read("Police arrested 30 people, including two minors.");
    assertThat(Marked.describe(counts)).containsExactly("detained 2", "detained 30");
    assertThat(counts.get(1).notes()).anyMatch(note -> note.contains("not to be added"));
  }

  @Test
  void agesDatesAndAddressesCountNobody() {
    assertThat(read("A 22-year-old man and his wife, aged 30, live at 12 Cedar Street since 2019."))
        .isEmpty();
  }

  @Test
  void aTotalRunsSinceTheDayThatTheTextGives() {
    String text = "The protests began on 7 December. Since 7 December, 49 people have died.";
    int at = text.indexOf("7 December", 40);
    Annotated annotated = ENGLISH.annotate(text);
    TimeMention since =
        new TimeMention(
            annotated.points().quote(at, at + 10),
            "DATE",
            "2022-12-07",
            new When.Day(LocalDate.of(2022, 12, 7)));
    List<FoundCount> counts =
        CountReader.of(Language.ENGLISH).read(annotated, List.of(since), List.of(), PUBLISHED);
    assertThat(counts).hasSize(1);
    assertThat(counts.get(0).count().cumulative()).isTrue();
    assertThat(counts.get(0).count().since()).isEqualTo(LocalDate.of(2022, 12, 7));
    assertThat(counts.get(0).count().asOf()).isEqualTo(LocalDate.of(2023, 2, 14));
  }

  @Test
  void aMonthOfPublicationIsNoDay() {
    List<FoundCount> counts =
        CountReader.of(Language.ENGLISH)
            .read(
                ENGLISH.annotate("So far, 49 people have died."),
                List.of(),
                List.of(),
                DateRange.month(2023, 2));
    assertThat(counts.get(0).count().asOf()).isNull();
    assertThat(counts.get(0).notes()).anyMatch(note -> note.contains("no single day"));
  }

  @Test
  void aSplitGivesEveryPlaceItsOwn() {
    String text = "Eight people died in Ayacucho, six in Puno.";
    Annotated annotated = ENGLISH.annotate(text);
    List<FoundCount> counts =
        CountReader.of(Language.ENGLISH)
            .read(
                annotated,
                List.of(),
                List.of(place(annotated, "Ayacucho"), place(annotated, "Puno")),
                PUBLISHED);
    assertThat(Marked.describe(counts)).containsExactly("killed 6", "killed 8");
    assertThat(counts)
        .extracting(count -> name(count.count().place()))
        .containsExactly("Ayacucho", "Puno");
  }

  @Test
  void anEarlierLevelIsANote() {
    List<FoundCount> counts = read("The number of schools has increased from 7 to 10.");
    assertThat(Marked.describe(counts)).containsExactly("schools 10");
    assertThat(counts.get(0).notes()).contains("from 7");
  }

  @Test
  void aTallyTellsPersonsApart() {
    assertThat(
            tally(
                "A man was killed and a woman was wounded in the clash. The man, Juan Rojas, died at"
                    + " the clinic. The woman is in stable condition.",
                null))
        .isEqualTo("killed 1, injured 1");
    assertThat(
            tally("Four men were shot at the gate. One of them died on Sunday.", "4 shot at gate"))
        .isEqualTo("killed 1, injured 3");
    assertThat(tally("A man and three women were wounded near the bridge.", null))
        .isEqualTo("killed 0, injured 4");
    assertThat(tally("The council met on Tuesday.", null)).isEqualTo("none");
  }

  @Test
  void aTallyKeepsTheBoundOfItsFigure() {
    Tally tally =
        TallyReader.of(Language.ENGLISH)
            .tally(ENGLISH.annotate("At least 17 people were killed in the clashes."), null);
    assertThat(tally).isNotNull();
    assertThat(tally.lines().values().iterator().next()).isEqualTo(new Tally.Line(17L, 17L, null));
  }

  @Test
  void aSpanishTallyTellsPersonsApartAndReadsVerbsWithoutSubject() {
    assertThat(
            spanish(
                "Un hombre murió y una mujer resultó herida en el choque. Fue asesinado cerca del"
                    + " puente."))
        .isEqualTo("killed 1, injured 1");
    assertThat(spanish("Recibió un disparo durante la marcha. Falleció en el hospital."))
        .isEqualTo("killed 1, injured 0");
    assertThat(spanish("La alcaldesa lamentó su muerte.")).isEqualTo("killed 1, injured 0");
    assertThat(spanish("El choque dejó tres muertos y al menos 20 heridos; hay 15 detenidos."))
        .isEqualTo("killed 3, injured 20, detained 15");
    assertThat(spanish("El concejo se reunió el martes.")).isEqualTo("none");
  }

  private static String spanish(String text) {
    return described(
        TallyReader.of(Language.SPANISH).tally(Reading.annotate(text, Language.SPANISH), null));
  }

  private static String tally(String text, @Nullable String title) {
    Annotated head = title == null ? null : ENGLISH.annotate(TallyReader.headline(title));
    return described(TallyReader.of(Language.ENGLISH).tally(ENGLISH.annotate(text), head));
  }

  private static String described(@Nullable Tally tally) {
    if (tally == null) {
      return "none";
    }
    StringBuilder lines = new StringBuilder();
    tally
        .lines()
        .forEach(
            (measure, line) ->
                lines
                    .append(lines.isEmpty() ? "" : ", ")
                    .append(measure.name())
                    .append(' ')
                    .append(line.best()));
    return lines.toString();
  }

  private static List<FoundCount> read(String text) {
    return CountReader.of(Language.ENGLISH)
        .read(ENGLISH.annotate(text), List.of(), List.of(), PUBLISHED);
  }

  private static PlaceMention place(Annotated text, String name) {
    int at = text.text().indexOf(name);
    Place place = new Place(name, "PER", null, null, null, 0, null);
    return new PlaceMention(text.points().quote(at, at + name.length()), place);
  }

  private static String name(@Nullable Location location) {
    return location == null ? "" : location.place().name();
  }
}
