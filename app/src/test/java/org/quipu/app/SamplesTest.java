package org.quipu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/**
 * Keeps the bundled samples and the list of what was planted in them together. It looks at files
 * only, not at what Quipu makes of them, so that a changed sample fails here and not as a lost
 * claim somewhere else.
 */
class SamplesTest {
  private static final Path SAMPLES = Path.of("src/main/resources/samples");
  private static final Path EXPECTED = Path.of("src/test/resources/samples-expected");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, String> texts = texts();

  @Test
  void everyQuoteStandsOnceInItsDocument() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (JsonNode line : lines(EXPECTED.resolve("planted.jsonl"))) {
      String quote = line.get("quote").asText();
      String text = texts.getOrDefault(line.get("doc").asText(), "");
      int first = text.indexOf(quote);
      if (first < 0 || first != text.lastIndexOf(quote)) {
        wrong.add(line.get("doc").asText() + ": " + quote);
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void everyDisputeNamesDocumentsThatExist() throws IOException {
    List<String> missing = new ArrayList<>();
    for (JsonNode line : lines(EXPECTED.resolve("disputes.jsonl"))) {
      for (JsonNode doc : line.get("docs")) {
        if (!texts.containsKey(doc.asText())) {
          missing.add(doc.asText());
        }
      }
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void everyDocumentSaysThatItIsASample() {
    assertEquals(26, texts.size());
    texts.forEach(
        (doc, text) ->
            assertTrue(
                text.contains("written for Quipu") || text.contains("muestra escrito para Quipu"),
                doc));
  }

  @Test
  void everyDocumentHasEnoughPlanted() throws IOException {
    Map<String, Integer> planted = new HashMap<>();
    for (JsonNode line : lines(EXPECTED.resolve("planted.jsonl"))) {
      planted.merge(line.get("doc").asText(), 1, Integer::sum);
    }
    texts.keySet().forEach(doc -> assertTrue(planted.getOrDefault(doc, 0) >= 8, doc));
  }

  /** The text of every document that a person would read, by its name in the lists. */
  private static Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = SAMPLES.relativize(file).toString().replace('\\', '/');
        if (name.endsWith(".txt")) {
          texts.put(name, Files.readString(file));
        } else if (name.endsWith(".html")) {
          texts.put(
              name, Jsoup.parse(Files.readString(file)).select("article").first().wholeText());
        } else if (name.endsWith(".jsonl")) {
          for (JsonNode line : lines(file)) {
            texts.put(name + "#" + line.get("id").asText(), line.get("text").asText());
          }
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException("cannot read the samples", e);
    }
    return texts;
  }

  private static List<JsonNode> lines(Path file) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      lines.add(JSON.readTree(line));
    }
    return lines;
  }
}
