package org.quipu.text.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecodedTest {
  private static final String SPANISH =
      "El año pasado, según la comisión, la señora Núñez pidió una investigación más amplia. "
          + "«No habrá impunidad», añadió. ¿Quién responderá? El jefe de policía calló.\r\n";

  @ParameterizedTest
  @CsvSource({
    "UTF-8",
    "windows-1252",
    "UTF-16LE",
    "UTF-16BE",
  })
  void spanishTextIsReadInItsEncoding(String charset) {
    byte[] bytes = SPANISH.repeat(5).getBytes(Charset.forName(charset));
    assertThat(Decoded.of(bytes))
        .isEqualTo(new Decoded(SPANISH.repeat(5), Charset.forName(charset)));
    assertThat(Decoded.isBinary(bytes)).isFalse();
  }

  @Test
  void latin1IsASubsetOfWindows1252() {
    byte[] bytes = SPANISH.getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Decoded.of(bytes).text()).isEqualTo(SPANISH);
  }

  @Test
  void aFewSpanishLettersAreEnough() {
    byte[] bytes = "Señores: mañana habrá sesión.".getBytes(Charset.forName("windows-1252"));
    assertThat(Decoded.of(bytes).text()).isEqualTo("Señores: mañana habrá sesión.");
  }

  @Test
  void typographicQuotesOfWindows1252AreRead() {
    String text = "The council’s “statement” – all of it – was read… ".repeat(10);
    assertThat(Decoded.of(text.getBytes(Charset.forName("windows-1252"))).text()).isEqualTo(text);
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() {
    for (String charset : new String[] {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE"}) {
      byte[] bytes = ("\uFEFF" + SPANISH).getBytes(Charset.forName(charset));
      assertThat(Decoded.of(bytes)).isEqualTo(new Decoded(SPANISH, Charset.forName(charset)));
    }
  }

  @Test
  void utf8CutInTheMiddleOfALetterIsStillUtf8() {
    byte[] bytes = (SPANISH + "año").getBytes(StandardCharsets.UTF_8);
    Decoded decoded = Decoded.of(Arrays.copyOf(bytes, bytes.length - 2));
    assertThat(decoded.charset()).isEqualTo(StandardCharsets.UTF_8);
    assertThat(decoded.text()).startsWith(SPANISH).endsWith("a\uFFFD");
  }

  @Test
  void aDeclaredEncodingCountsWhereTheBytesAreNotUtf8() {
    byte[] cyrillic = "Комиссия".getBytes(Charset.forName("windows-1251"));
    assertThat(Decoded.of(cyrillic, "windows-1251").text()).isEqualTo("Комиссия");
    byte[] utf8 = SPANISH.getBytes(StandardCharsets.UTF_8);
    assertThat(Decoded.of(utf8, "iso-8859-1").text()).isEqualTo(SPANISH);
  }

  @Test
  void randomBytesAreBinary() {
    byte[] bytes = new byte[200];
    new Random(7).nextBytes(bytes);
    assertThat(Decoded.isBinary(bytes)).isTrue();
  }
}
