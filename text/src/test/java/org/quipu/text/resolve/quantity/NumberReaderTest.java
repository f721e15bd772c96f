package org.quipu.text.resolve.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.quipu.core.document.Language;
import org.quipu.core.quantity.Quantity;
import org.quipu.text.annotate.Annotated;
import org.quipu.text.annotate.EnglishAnnotator;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.annotate.SpanishAnnotator;

class NumberReaderTest {
  private static final EnglishAnnotator ENGLISH = new EnglishAnnotator();
  private static final SpanishAnnotator SPANISH = new SpanishAnnotator();
  private static final Pattern BRACKET = Pattern.compile("\\[([^\\]:]+):([^\\]]+)\\]");

  @Test
  void everyLineOfTheEnglishListReadsItsExample() {
    assertThat(failures(Language.ENGLISH)).isEmpty();
  }

  @Test
  void everyLineOfTheSpanishListReadsItsExample() {
    assertThat(failures(Language.SPANISH)).isEmpty();
  }

  private static List<String> failures(Language language) {
    List<String> failures = new ArrayList<>();
    Table table = NumberWords.table(language);
    for (Table.Row row : table.rows()) {
      List<String> wanted = new ArrayList<>();
      StringBuilder plain = new StringBuilder();
      Matcher bracket = BRACKET.matcher(row.get(3));
      int at = 0;
      while (bracket.find()) {
        plain.append(row.get(3), at, bracket.start()).append(bracket.group(1));
        wanted.add(bracket.group(1) + ":" + bracket.group(2));
        at = bracket.end();
      }
      plain.append(row.get(3).substring(at));
      List<String> found = read(language, plain.toString(), row.get(0).equals("indefinite"));
      if (!found.equals(wanted)) {
        failures.add(table.at(row) + " wants " + wanted + " but gives " + found);
      }
    }
    return failures;
  }

  @Test
  void figuresOfAllForms() {
    assertThat(read("They list 1,078 names, 1 078 pages and 2.5 million lines."))
        .containsExactly("1,078:exact 1078", "1 078:exact 1078", "2.5 million:exact 2500000");
    assertThat(read("Twenty-two, a hundred and ten, two thousand five hundred, half a million."))
        .containsExactly(
            "Twenty-two:exact 22",
            "a hundred and ten:exact 110",
            "two thousand five hundred:exact 2500",
            "half a million:exact 500000");
    assertThat(read("more than a hundred nurses, no less than six inquiries"))
        .containsExactly("more than a hundred:more-than 100", "no less than six:at-least 6");
  }

  @Test
  void ranges() {
    assertThat(read("Between 3 and 5 spoke, 20-30 heard, three to five left, two or three came."))
        .containsExactly(
            "Between 3 and 5:range 3-5",
            "20-30:range 20-30",
            "three to five:range 3-5",
            "two or three:range 2-3");
    assertThat(read("The number of posts rose from 7 to 10."))
        .containsExactly("7:exact 7", "10:exact 10");
  }

  @Test
  void spanishFiguresOfAllForms() {
    assertThat(readSpanish("La lista tiene 1.078 nombres, 1 078 páginas y 2,5 millones de líneas."))
        .containsExactly("1.078:exact 1078", "1 078:exact 1078", "2,5 millones:exact 2500000");
    assertThat(readSpanish("Dos mil trescientos, mil 200, cuarenta y tres, ciento cinco."))
        .containsExactly(
            "Dos mil trescientos:exact 2300",
            "mil 200:exact 1200",
            "cuarenta y tres:exact 43",
            "ciento cinco:exact 105");
    assertThat(readSpanish("Hablaron más de una veintena de jueces y medio centenar de vecinos."))
        .containsExactly("más de una veintena:more-than 20", "medio centenar:exact 50");
  }

  @Test
  void spanishRanges() {
    assertThat(readSpanish("Hablaron entre 10 y 15 jueces, de 12 a 15 vecinos y siete u ocho más."))
        .containsExactly(
            "entre 10 y 15:range 10-15", "12 a 15:range 12-15", "siete u ocho:range 7-8");
    assertThat(readSpanish("El número de puestos pasó de 7 a 10."))
        .containsExactly("7:exact 7", "10:exact 10");
  }

  @Test
  void whatCountsNothingInSpanishIsLeftOut() {
    assertThat(
            readSpanish(
                "El 7 de diciembre de 2022, a las 9:15, un hombre de 22 años pagó 30 millones de"
                    + " soles o el 12 por ciento en la avenida Grau 1520."))
        .isEmpty();
    assertThat(readSpanish("Jóvenes de 19 y 20 años caminaron tres kilómetros a las 8.")).isEmpty();
  }

  @Test
  void whatCountsNothingIsLeftOut() {
    assertThat(
            read(
                "On 7 December 2022 a 22-year-old man, aged 22, of 1200 Cedar Avenue paid $40 or 12"
                    + " percent at 9:15 p.m."))
        .isEmpty();
    assertThat(read("Rojas, 22, walked three miles in two hours in 1990 under Article 134."))
        .isEmpty();
    assertThat(read("It ended 5-4 after the 1991 floods.")).isEmpty();
    assertThat(read("Call 555-0123-11 in the 800 block.")).isEmpty();
  }

  private static List<String> read(String text) {
    return read(Language.ENGLISH, text, false);
  }

  private static List<String> readSpanish(String text) {
    return read(Language.SPANISH, text, false);
  }

  private static List<String> read(Language language, String text, boolean articles) {
    List<String> found = new ArrayList<>();
    NumberReader reader = NumberReader.of(language);
    Annotated annotated =
        language == Language.ENGLISH ? ENGLISH.annotate(text) : SPANISH.annotate(text);
    for (Sentence sentence : annotated.sentences()) {
      if (articles) {
        for (int i = 1; i <= sentence.size(); i++) {
          NumberMention mention = reader.article(sentence, i);
          if (mention != null) {
            found.add(describe(mention.quantity()));
          }
        }
      } else {
        reader.read(sentence).forEach(mention -> found.add(describe(mention.quantity())));
      }
    }
    return found;
  }

  private static String describe(Quantity quantity) {
    String value =
        switch (quantity.bound()) {
          case RANGE -> " " + quantity.low() + "-" + quantity.high();
          case VAGUE -> "";
          default -> " " + quantity.value();
        };
    return quantity.words() + ":" + quantity.bound().code() + value;
  }
}
