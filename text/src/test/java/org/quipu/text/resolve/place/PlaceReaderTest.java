package org.quipu.text.resolve.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.quipu.core.place.Place;
import org.quipu.text.annotate.EnglishAnnotator;
import org.quipu.text.annotate.SpanishAnnotator;
import org.quipu.text.coding.PlaceMention;

class PlaceReaderTest {
  private static final EnglishAnnotator ANNOTATOR = new EnglishAnnotator();
  private static final SpanishAnnotator SPANISH = new SpanishAnnotator();
  private static final Gazetteer GAZETTEER = Gazetteer.bundled();
  private static final PlaceReader READER = new PlaceReader(GAZETTEER);

  private static List<PlaceMention> read(String text) {
    return READER.read(ANNOTATOR.annotate(text, tokens -> false));
  }

  /** Name, country and division as "name country precision; …". */
  private static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    for (PlaceMention mention : read(text)) {
      Place place = mention.place();
      shown
          .append(shown.isEmpty() ? "" : "; ")
          .append(place.name())
          .append(' ')
          .append(place.country())
          .append(place.admin1() == null ? "" : " " + place.admin1())
          .append(' ')
          .append(place.precision());
    }
    return shown.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // A village that nothing else in the text vouches for stays unresolved.
        "Dockers in Merrow went on strike. | ''",
        "Dockers in Merrow, England, went on strike. | Merrow GBR England 4; England GBR England 2",
        "Thousands marched in Juliaca, in Puno. | Juliaca PER Puno 4; Puno PER Puno 2",
        "Roads near Arequipa, Peru, were blocked. | Arequipa PER Arequipa 4; Peru PER 1",
        "A factory in Lima, Ohio, was closed. | Lima USA Ohio 4; Ohio USA Ohio 2",
        "Lawmakers met in Lima while farmers in Cusco, Peru, blocked a road. | Lima PER Lima Province"
            + " 4; Cusco PER Cuzco Department 4; Peru PER 1",
        "A plant in Bakersfield, Calif., was closed. | Bakersfield USA California 4; California USA"
            + " California 2",
        "The president of Georgia flew from Tbilisi to Armenia. | Georgia GEO 1; Tbilisi GEO Tbilisi"
            + " 4; Armenia ARM 1",
        "Fires burnt in Kern County, California. | Kern County USA California 3; California USA"
            + " California 2",
        "PROTESTERS BLOCKED A ROAD NEAR AYACUCHO, PERU, ON MONDAY, THE POLICE SAID. | Ayacucho PER"
            + " Ayacucho 4; Peru PER 1",
      })
  void contextChoosesThePlace(String text, String places) {
    assertThat(shown(text)).isEqualTo(places);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Peruvian government rejected the American proposal.",
        "He may march with the others, said Mr. Jackson.",
        "She was reading a book about the turkey and its mobile home.",
      })
  void demonymsPeopleAndCommonWordsAreNoPlaces(String text) {
    assertThat(shown(text)).isEmpty();
  }

  @Test
  void whatNobodyKnowsHasNoPoint() {
    Place place = read("They live in Zzyqxville in the hills of Peru.").get(0).place();
    assertThat(place.precision()).isZero();
    assertThat(place.latitude()).isNull();
  }

  @Test
  void anAreaIsNoTown() {
    assertThat(shown("Roads were blocked across Puno Region in Peru."))
        .startsWith("Puno PER Puno 2");
  }

  @Test
  void spansCountCodePoints() {
    assertThat(read("\uD83D\uDE00 They marched in Lima, Peru.").get(0).quote().start())
        .isEqualTo(18);
  }

  static Stream<String> tables() {
    return Stream.of("aliases.tsv", "regions.tsv", "abbreviations.tsv", "wide.tsv");
  }

  /** Every line's example holds its name, and the gazetteer knows the name. */
  @ParameterizedTest
  @MethodSource("tables")
  void everyLineHasAnExampleThatNamesIt(String table) {
    List<String> wrong = new ArrayList<>();
    Tables.read(
        "/org/quipu/text/places/" + table,
        row -> {
          String[] names = table.equals("wide.tsv") ? row[1].split("\\|") : new String[] {row[0]};
          for (String name : names) {
            boolean known =
                table.equals("abbreviations.tsv")
                    ? !GAZETTEER.abbreviated(name).isEmpty()
                    : !GAZETTEER.find(name).isEmpty();
            if (!known) {
              wrong.add(name);
            }
          }
          if (!row[row.length - 1].contains(names[0])) {
            wrong.add(row[row.length - 1]);
          }
        });
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyWordHasAnExample() {
    List<String> wrong = new ArrayList<>();
    Tables.read(
        "/org/quipu/text/places/words.tsv",
        row -> {
          if (!(" " + row[2].toLowerCase(Locale.ROOT) + " ").contains(" " + row[1] + " ")) {
            wrong.add(row[1]);
          }
        });
    assertThat(wrong).isEmpty();
  }

  /** The example of every phrase is read as it says, and the same without the phrase is not. */
  @Test
  void everyPhraseOfVicinityDoesWhatItSays() {
    List<String> wrong = new ArrayList<>();
    Tables.read(
        "/org/quipu/text/places/vicinity.tsv",
        row -> {
          String example = row[2];
          boolean spanish = example.startsWith("un enfrentamiento");
          String text = spanish ? "Hubo " + example + "." : "There was " + example + ".";
          List<PlaceMention> read =
              spanish
                  ? READER.read(SPANISH.annotate(text))
                  : READER.read(ANNOTATOR.annotate(text, tokens -> false));
          String found =
              read.isEmpty() || read.get(0).vicinity() == null
                  ? "none"
                  : read.get(0).vicinity().code();
          if (!found.equals(row[0]) || !example.contains(row[1])) {
            wrong.add(example + ": " + found);
          }
        });
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "There was a clash in Juliaca. | null",
        "There was a clash in the north of Arequipa. | null",
        "There was a clash on the outskirts of the city of Juliaca. | near",
        "There was a clash between police and farmers in Juliaca. | null",
        "Trade between Peru and Chile fell. | null null",
        "There was a clash between Juliaca and Puno. | between between",
      })
  void onlyWordsBeforeThePlacePutSomethingBesideIt(String text, String vicinities) {
    StringBuilder shown = new StringBuilder();
    for (PlaceMention mention : read(text)) {
      shown.append(shown.isEmpty() ? "" : " ");
      shown.append(mention.vicinity() == null ? "null" : mention.vicinity().code());
    }
    assertThat(shown).hasToString(vicinities);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ships reached Port-au-Prince in Haiti. | Port-au-Prince HTI Ouest 4; Haiti HTI 1",
        "Farms of North America were dry. | North America null 0",
        "Farms of West Africa were dry. | West Africa null 0",
        "A ship sank in the Red Sea. | Red Sea null 0",
        "Envoys of Trinidad and Tobago came. | Trinidad and Tobago TTO 1",
        "Envoys of Ghana, Niger, Nigeria and Togo came. | Ghana GHA 1; Niger NER 1; Nigeria NGA 1;"
            + " Togo TGO 1",
        "Laws of Oregon, Washington and Idaho differ. | Oregon USA Oregon 2; Washington USA"
            + " Washington 2; Idaho USA Idaho 2",
        "They live in the village of Zzyqxville in Peru. | Zzyqxville null 0; Peru PER 1",
        "The Peruvian police burnt it in Huancané. | Huancané PER Puno 4",
      })
  void namesReachAsFarAsTheyGo(String text, String places) {
    assertThat(shown(text)).isEqualTo(places);
  }

  /** A small place of a name lies beside the town that the text is about, not 800 km away. */
  @Test
  void theNamesakeNearByIsMeant() {
    assertThat(shown("In Andahuaylas, in Apurímac, Peru, a station in Huancabamba burnt."))
        .endsWith("Huancabamba PER Apurímac Department 4");
  }

  @Test
  void bundledGazetteerIsLargeAndLoadsFast() {
    long start = System.nanoTime();
    Gazetteer again = Gazetteer.bundled();
    assertThat(again.size()).isGreaterThan(100_000);
    assertThat((System.nanoTime() - start) / 1_000_000).as("milliseconds").isLessThan(5_000);
  }
}
