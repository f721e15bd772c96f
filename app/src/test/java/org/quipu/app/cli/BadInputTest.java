package org.quipu.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What no editor would print, through {@code quipu code} as a person runs it. */
class BadInputTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String PLAIN = "Police arrested three farmers";

  private record Said(int code, List<JsonNode> lines, String err) {}

  private static Said code(byte[] input) throws JsonProcessingException {
    InputStream in = System.in;
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    ByteArrayOutputStream complained = new ByteArrayOutputStream();
    int code;
    try {
      System.setIn(new ByteArrayInputStream(input));
      System.setOut(new PrintStream(said, true, UTF_8));
      System.setErr(new PrintStream(complained, true, UTF_8));
      code = QuipuCommand.run("code", "--quiet");
    } finally {
      System.setIn(in);
      System.setOut(out);
      System.setErr(err);
    }
    List<JsonNode> lines = new ArrayList<>();
    for (String line : said.toString(UTF_8).lines().toList()) {
      lines.add(MAPPER.readTree(line));
    }
    return new Said(code, lines, complained.toString(UTF_8));
  }

  /** Every text coded, none an error, and every span the words of the text. */
  private static List<JsonNode> coded(List<String> texts) throws JsonProcessingException {
    StringBuilder input = new StringBuilder();
    for (String text : texts) {
      input
          .append("{\"id\":\"")
          .append(input.length())
          .append("\",\"lang\":\"en\",\"date\":\"2024-03-15\",\"text\":\"");
      for (char c : text.toCharArray()) {
        input.append("\\u%04x".formatted((int) c));
      }
      input.append("\"}\n");
    }
    Said said = code(input.toString().getBytes(UTF_8));
    assertThat(said.err()).isEmpty();
    assertThat(said.code()).isZero();
    assertThat(said.lines()).hasSameSizeAs(texts);
    for (int i = 0; i < texts.size(); i++) {
      int[] points = texts.get(i).codePoints().toArray();
      for (JsonNode span : said.lines().get(i).findParents("text")) {
        int start = span.path("start").asInt();
        String words = new String(points, start, span.path("end").asInt() - start);
        assertThat(span.path("text").asText()).isEqualTo(words);
      }
    }
    return said.lines();
  }

  private static boolean hasArrest(JsonNode line) {
    for (JsonNode event : line.path("events")) {
      if (event.path("type").asText().equals("COERCE")) {
        return true;
      }
    }
    return false;
  }

  @Test
  void oddCharactersAroundAndInsideWordsChangeNothing() throws JsonProcessingException {
    List<String> texts =
        List.of(
            "Police \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 arrested three farmers \uD83D\uDE00.",
            "Police arrested \u0645\u062D\u0645\u062F \u0639\u0644\u064A and three farmers.",
            "\u202Ecilop\u202C " + PLAIN + " in \u05E9\u05DC\u05D5\u05DD.",
            "Po\u200Blice\u200D arr\u200Bested thr\u2060ee far\uFEFFmers.",
            "Police\u0000 arrested\u0000 three farmers.\u0000",
            "Police arrested \uD800 three farmers \uDC00 in Lima \uD83D",
            "Police \uDC00\uD800 arrested three farmers.",
            "POLICE ARRESTED THREE FARMERS IN LIMA ON MONDAY, THE UNION SAID.",
            "\uFFFF\uFFFE " + PLAIN,
            "\u0001\u0002\u001B[31m " + PLAIN + "\u007F",
            "\u2028" + PLAIN + "\u2029in Lima",
            "\t".repeat(1000) + PLAIN);
    for (JsonNode line : coded(texts)) {
      assertThat(hasArrest(line)).as(line.toString()).isTrue();
    }
  }

  @Test
  void nothingIsTooEmptyTooBigOrTooDeep() throws JsonProcessingException {
    coded(
        List.of(
            "",
            "   \n\n  ",
            "\u0000\u0000",
            "\u200B\u200B",
            "\uD800",
            "-",
            "\"",
            "%s {} ${x} \\",
            "\uD83D\uDE00".repeat(100),
            "e\u0301".repeat(500),
            "\u8B66\u5BDF".repeat(200),
            "\"".repeat(300) + PLAIN + "\"".repeat(300),
            "He said that ".repeat(300) + PLAIN,
            "$1,000,000,000,000,000,000,000,000 lost, 99999999999999999999999 people killed",
            "hundred ".repeat(200) + "people were killed " + "million ".repeat(60) + "years ago",
            "He died 999,999,999,999 years ago, 9999999 centuries before, on 31 February 2023.",
            "They met in the week of 31 February and on 0000-00-00; a "
                + "99999999999-year-old man was killed in a shooting.",
            PLAIN + ", ".repeat(1000) + "and " + "Juan Perez, ".repeat(200) + "too."));
  }

  /**
   * Words that the readers of numbers, times and counts look for, in no order that means anything.
   */
  @Test
  void wordsInAnyOrder() throws JsonProcessingException {
    String[] words =
        ("police arrested the a 3 12 2023 1,000 million hundred dozen more than at least between and"
                + " or to - , . ; : \" ' ( ) killed injured people women per cent % $ ago years days"
                + " week of March 31 30 Monday next last Christmas since until from before after"
                + " Lima Peru President Juan Perez said that not if would vote 81 voted against"
                + " 10.30 p.m. first half quarter century decade 1990s '90s old aged were was in on")
            .split(" ");
    Random random = new Random(3);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = 0; k < 20; k++) {
        text.append(words[random.nextInt(words.length)]).append(' ');
      }
      texts.add(text.toString());
    }
    assertThatCode(() -> coded(texts)).doesNotThrowAnyException();
  }

  @Tag("slow")
  @Test
  @Timeout(600)
  void aMegabyteInOneSentence() throws JsonProcessingException {
    String words = "Police arrested three farmers in Lima and the union said that two died while ";
    long start = System.nanoTime();
    coded(
        List.of(
            words.repeat((1 << 20) / words.length()),
            "a".repeat(1 << 20),
            "The union said \"".repeat(10_000) + PLAIN + "\"".repeat(10_000)));
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMinutes(9));
  }

  @Test
  void aBrokenLineCostsItsOwnLineOnly() throws JsonProcessingException {
    String deep = "[".repeat(5000);
    byte[] latin =
        "{\"id\":\"l\",\"text\":\"Per\u00FA\"}\n"
            .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    byte[] rest =
        ("\n[]\n17\n"
                + deep
                + "\n{\"id\":\"p\",\"text\":\"A pol\u00EDcia informou que duas pessoas foram feridas na"
                + " capital\"}\n{\"id\":\"s\",\"text\":\"Lima\"}\n{\"id\":\"e\",\"text\":\"The police have"
                + " arrested three of the farmers.\"}\n")
            .getBytes(UTF_8);
    byte[] all = new byte[latin.length + rest.length];
    System.arraycopy(latin, 0, all, 0, latin.length);
    System.arraycopy(rest, 0, all, latin.length, rest.length);
    Said said = code(all);
    assertThat(said.code()).isEqualTo(3);
    assertThat(said.lines())
        .extracting(line -> line.path("error").path("kind").asText())
        .containsExactly(
            "not-json",
            "no-id",
            "no-id",
            "too-large",
            "unsupported-language",
            "unknown-language",
            "");
    assertThat(said.lines().get(6).path("lang").asText()).isEqualTo("en");
  }
}
