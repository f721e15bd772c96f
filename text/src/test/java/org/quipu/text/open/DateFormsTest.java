package org.quipu.text.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quipu.core.time.DateRange;

class DateFormsTest {
  private static final DateForms DATES = DateForms.load();
  private static final TextClues CLUES = new TextClues(DATES);

  @Test
  void theExamplesOfTheFormsAreRead() {
    for (Map.Entry<String, String> example : DATES.examples().entrySet()) {
      String[] sides = example.getValue().split(" = ", -1);
      DateRange alone = DATES.alone(sides[0], true);
      DateRange read = alone != null ? alone : DATES.dateline(sides[0], true);
      assertThat(read).as(example.getKey()).isEqualTo(DateRange.parse(sides[1]));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "Jan 112023 = 2023-01-11",
        "Feb 12023 = 2023-02-01",
        "January 11, 2023 = 2023-01-11",
        "Sept. 3, 2022 = 2022-09-03",
        "11 January 2023 = 2023-01-11",
        "11-Jan-2023 = 2023-01-11",
        "Published on Wednesday, 11 January 2023 = 2023-01-11",
        "Published: January 11, 2023 at 10:15 a.m. = 2023-01-11",
        "Wed, 11 Jan 2023 10:00:00 GMT = 2023-01-11",
        "(January 11, 2023) = 2023-01-11",
        "– 11 January 2023 – = 2023-01-11",
        "Date: 2023-01-11 = 2023-01-11",
        "2023-01-11T23:30:00-05:00 = 2023-01-11",
        "February 2023 = 2023-02",
        "31 February 2023 = ",
        "11/01/2023 = ",
        "Updated January 11, 2023 = ",
        "in January 2023 = ",
        "January 2023 was long = ",
        "January 11 = ",
        "2023 = ",
      })
  void alone(String line, String date) {
    assertThat(DATES.alone(line, false)).isEqualTo(parse(date));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "11 de enero de 2023 = 2023-01-11",
        "miércoles, 11 de enero del 2023 = 2023-01-11",
        "Publicado el 11 de setiembre de 2022 = 2022-09-11",
        "Fecha: 11/01/2023 = 2023-01-11",
        "1º de marzo de 2023 = 2023-03-01",
        "marzo de 2023 = 2023-03",
        "Actualizado el 11 de enero de 2023 = ",
      })
  void aloneInSpanish(String line, String date) {
    assertThat(DATES.alone(line, true)).isEqualTo(parse(date));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "Lima, 9 Jan 2023 — The council met. = 2023-01-09",
        "LIMA, Jan. 9, 2023 (Agency) - The council met. = 2023-01-09",
        "LIMA (Agency), 9 January 2023 -- The council met. = 2023-01-09",
        "Puerto Norte, 9 January 2023. The council met. = 2023-01-09",
        "Lima, 9 January 2023 = 2023-01-09",
        "Santa María del Mar, Peru, Monday, January 9, 2023 = 2023-01-09",
        "By Ana Example | January 9, 2023 = 2023-01-09",
        "By Ana Example, January 9, 2023 = 2023-01-09",
        "Situation Report No. 5 – 9 January 2023 = 2023-01-09",
        "January 9, 2023 – The council met. = 2023-01-09",
        "LIMA (PERU), 9 JAN 90 (EXAMPLE RADIO NETWORK) -- [TEXT] THE COUNCIL MET. = 1990-01-09",
        "The joint statement took effect in full from January 9, 2023. = ",
        "Lima, 9 Jan 23 = ",
        "A march in Lima, Peru, February 9, 2023. = ",
        "On January 9, 2023, the council met. = ",
        "January 9, 2023: the council met. = ",
        "The council met in Lima on 9 January 2023. = ",
        "The council met on January 9, 2023 – a Monday – and again later. = ",
        "Photo: Lima, January 9, 2023 = ",
        "Lima, January 2023 = ",
        "The Night of January 9, 2023 = ",
      })
  void atTheHead(String line, String date) {
    String text = line + "\n\nThe council said so in the afternoon.\n";
    var published = CLUES.of(text, false).published();
    assertThat(published == null ? null : published.value()).isEqualTo(parse(date));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "Lima, 9 de enero de 2023 (Agencia).- El consejo se reunió. = 2023-01-09",
        "Lima, 9 de enero de 2023. El consejo se reunió. = 2023-01-09",
        "San Juan de la Costa, 9 de enero de 2023 = 2023-01-09",
        "COMUNICADO N° 4, 9 de enero de 2023 = 2023-01-09",
        "El Puerto, 9 de enero de 2023 (Agencia).- El registro fue actualizado. = 2023-01-09",
        "Desde el 9 de enero de 2023 el consejo se reúne. = ",
        "El 9 de enero de 2023 – un lunes – se reunió. = ",
      })
  void atTheHeadInSpanish(String line, String date) {
    String text = line + "\n\nEl consejo lo dijo por la tarde.\n";
    var published = CLUES.of(text, true).published();
    assertThat(published == null ? null : published.value()).isEqualTo(parse(date));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "Volume 53 Number 2 - February 2023 = 2023-02",
        "Vol. 12, No. 3 March 2023 = 2023-03",
        "Published in The Example Monthly in March 2023 = 2023-03",
        "Published in The Example Monthly, 4 March 2023. = 2023-03-04",
        "Lima, 15 de enero de 2023 = 2023-01-15",
        "February 2023 = 2023-02",
        "Retrieved March 4, 2023 = ",
        "The next meeting is in March 2023 = ",
        "No decision before March 2023 = ",
        "Photo: A. Name, 4 March 2023 = ",
      })
  void atTheEnd(String line, String date) {
    String prose =
        "The council met and said so in the afternoon, as it had done before. ".repeat(6);
    var published = CLUES.of(prose + "\n\n" + line + "\n", false).published();
    assertThat(published == null ? null : published.value()).isEqualTo(parse(date));
  }

  @Test
  void aDateLineMayBeBrokenOverTwoLines() {
    String text =
        "LIMA, 9 JANUARY 2023 (EXAMPLE RADIO\nNETWORK) -- THE COUNCIL MET IN THE AFTERNOON.\n";
    assertThat(CLUES.of(text, false).published().value()).isEqualTo(parse("2023-01-09"));
  }

  @Test
  void theDateLineOutranksTheDateOfALetterThatIsQuoted() {
    String text =
        "LIMA, 9 JAN 2023 -- THE COUNCIL PUBLISHED A LETTER.\n\nLIMA, 4 JANUARY 2023\n\nWE MET.\n";
    assertThat(CLUES.of(text, false).published().value()).isEqualTo(parse("2023-01-09"));
  }

  @Test
  void theEndOfAWrappedSentenceIsNoDateOfItsOwn() {
    String text =
        "The council said in the afternoon that the next elections will be held on 8\nApril 2023.\n";
    assertThat(CLUES.of(text, false).published()).isNull();
  }

  @Test
  void aChronologyHasNoDateOfItsOwn() {
    String text =
        "January 9, 2023 – The council met.\n\nJanuary 10, 2023 – It met again.\n\n"
            + "January 12, 2023 – It parted.\n";
    assertThat(CLUES.of(text, false).published()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "The council meets\\n\\nIt met in the afternoon. = The council meets",
        "# The council meets\\n\\nIt met in the afternoon. = The council meets",
        "January 9, 2023\\n\\nWill the council meet?\\n\\nIt did. = Will the council meet?",
        "The council met in the afternoon.\\n\\nThen it left. = ",
        "The council met in the afternoon and\\nthen it left. = ",
        "Only a line = ",
        "and so it went on\\n\\nto the end. = ",
        "Lima\\n\\nThe council met. = ",
      })
  void title(String text, String title) {
    var known = CLUES.of(text.replace("\\n", "\n"), false).title();
    assertThat(known == null ? null : known.value()).isEqualTo(title);
  }

  private static DateRange parse(String date) {
    return date == null ? null : DateRange.parse(date);
  }
}
