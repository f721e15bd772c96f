package org.quipu.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quipu.core.json.CanonicalJson;

class PrecisionCodesTest {
  @ParameterizedTest(name = "precision {0}, id {1}, {2}: ACLED {3}, UCDP {4}")
  @CsvSource({
    "5, 1, , 1, 1",
    "4, 1, , 1, 1",
    "4, 1, NEAR, 2, 2",
    "4, 1, BETWEEN, 2, 5",
    "4, , , 1, 1",
    "3, PE.03.0302, , 2, 3",
    "3, PE.03.0302, NEAR, 2, 3",
    "3, PE.03.0302, BETWEEN, 2, 5",
    "2, PE.03, , 3, 4",
    "2, region:donbas, , 3, 5",
    "1, PER, , 3, 6",
    "0, sea:red-sea, , , 7",
    "0, wide:africa, , , ",
    "0, , , , ",
  })
  void followFromTheKindOfPlaceAndTheWordsBeforeIt(
      int precision, String id, Vicinity vicinity, Integer acled, Integer ucdp) {
    assertThat(PrecisionCodes.of(precision, id, vicinity))
        .isEqualTo(new PrecisionCodes(acled, ucdp));
  }

  @Test
  void aLocationInThePlaceIsWrittenAsBefore() {
    Place lima = new Place("Lima", "PER", "Lima", -12.05, -77.04, 4, "1");
    Location in = new Location(lima, null, false);
    Location near = new Location(lima, null, false, Vicinity.NEAR);
    assertThat(CanonicalJson.write(in)).doesNotContain("vicinity");
    assertThat(CanonicalJson.write(near)).contains("\"vicinity\":\"near\"");
    assertThat(CanonicalJson.read(CanonicalJson.write(in), Location.class)).isEqualTo(in);
    assertThat(CanonicalJson.read(CanonicalJson.write(near), Location.class)).isEqualTo(near);
  }

  @Test
  void distanceIsThatOfTheGreatCircle() {
    Place quito = new Place("Quito", "ECU", null, 0.0, -78.5, 4, "1");
    Place east = new Place("East", null, null, 0.0, 179.5, 4, "2");
    Place beyond = new Place("Beyond", null, null, 0.0, -179.5, 4, "3");
    Place nowhere = new Place("Nowhere", null, null, null, null, 0, null);
    assertThat(Place.kilometres(east, beyond)).isCloseTo(111.2, within(0.1));
    assertThat(Place.kilometres(quito, quito)).isZero();
    assertThat(Place.kilometres(quito, nowhere)).isNull();
  }
}
