package org.quipu.text.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quipu.core.document.Language;

/** A user's own list: read, checked, and before the bundled ones. */
class OwnActorsTest {
  private static final String HEAD = "name,aliases,country,sector,role,from,to,id\n";

  private static OwnActors parse(String rows) {
    return OwnActors.parse(HEAD + rows, "mine.csv");
  }

  @Test
  void aPersonsRowsAreItsRolesAndAliasesItsNames() {
    OwnActors own =
        parse(
            """
            Ilse Maren,"Ilse Maren Ortiz|I. Maren",PER,LEG,Member of Congress,2016-07,2021-07,Q42
            Ilse Maren,,PER,GOV,"Minister, interim",2021-08,,Q42
            """);
    ListEntry maren = ActorLists.load(Language.ENGLISH, own).entry("Q42").orElseThrow();
    assertThat(maren.names()).containsExactly("Ilse Maren", "Ilse Maren Ortiz", "I. Maren");
    assertThat(maren.offices())
        .containsExactly(
            new ListEntry.Office(
                "Member of Congress", LocalDate.of(2016, 7, 1), LocalDate.of(2021, 7, 31)),
            new ListEntry.Office("Minister, interim", LocalDate.of(2021, 8, 1), null));
  }

  @Test
  void itWinsOverTheBundledListsAndKeepsTheirIdsUnlessItHasOne() {
    OwnActors own = parse("JNJ,Judges' Board,PER,JUD,,,,\nCongress of Peru,,PER,LEG,,,,Q1\n");
    ActorLists lists = ActorLists.load(Language.ENGLISH, own);
    assertThat(lists.proper().get("JNJ"))
        .singleElement()
        .isInstanceOfSatisfying(
            Listed.Body.class,
            body -> {
              assertThat(body.institution().id()).isEqualTo("per-jnj");
              assertThat(body.institution().name()).isEqualTo("JNJ");
            });
    assertThat(lists.proper().get("Congress of Peru"))
        .singleElement()
        .isInstanceOfSatisfying(
            Listed.Body.class, body -> assertThat(body.institution().id()).isEqualTo("Q1"));
    assertThat(ActorLists.load(Language.SPANISH, own).proper().get("JNJ")).hasSize(1);
  }

  @Test
  void anActorThatNoListKnowsGetsAnIdOfItsName() {
    ActorLists lists = ActorLists.load(Language.ENGLISH, parse("Liga Costeña,,PER,LAB,,,,\n"));
    assertThat(lists.entry("own-liga-costena")).isPresent();
  }

  @Test
  void theDigestTellsListsApart() {
    assertThat(OwnActors.NONE.digest()).isEmpty();
    assertThat(parse("A Body,,,,,,,\n").digest())
        .matches("[0-9a-f]{10}")
        .isNotEqualTo(parse("B Body,,,,,,,\n").digest())
        .isEqualTo(parse("A Body,,,,,,,\n").digest());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "A,B; mine.csv:3: 8 columns are expected, here are 2",
        ",,PER,,,,,; mine.csv:3: the name is empty",
        "A Body,,Peru,,,,,; mine.csv:3: no country: \"PERU\"; write an ISO alpha-3 code",
        "A Body,,PER,XYZ,,,,; mine.csv:3: no sector: \"XYZ\"",
        "A Person,,PER,GOV,Mayor,2020-13,,; mine.csv:3: no date: \"2020-13\" (from)",
        "A Person,,PER,GOV,Mayor,2020,2019,; mine.csv:3: the role ends before it begins",
        "A Person,,,GOV,Mayor,2020,,; mine.csv:3: a person needs a country",
        "A Body,,PER,,,,,no id; mine.csv:3: no id: \"no id\"",
        "\"A Body,,PER,,,,,; mine.csv:3: a quotation mark is not closed",
      })
  void aBadRowIsNamedWithItsLineAndWhatToWrite(String row, String message) {
    assertThatThrownBy(
            () -> ActorLists.load(Language.ENGLISH, parse("Some Body,,PER,SOC,,,,\n" + row + "\n")))
        .isInstanceOf(ActorDataException.class)
        .hasMessageContaining(message.strip());
  }

  @Test
  void aListWithoutAHeadLineIsRefused() {
    assertThatThrownBy(() -> OwnActors.parse("Harbour League,,PER\n", "mine.csv"))
        .hasMessageContaining("mine.csv:1: the first line names the columns");
    assertThatThrownBy(() -> OwnActors.parse("name,color\n", "mine.csv"))
        .hasMessageContaining("mine.csv:1: no column is called \"color\"");
  }
}
