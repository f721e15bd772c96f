package org.quipu.text.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * What {@code annotate/es-verbs.txt} lists: which "se" is part of its verb, who is no agent, and
 * which nouns keep their sense inside a phrase.
 */
final class SpanishVerbs {
  private static final String RESOURCE = "/org/quipu/text/annotate/es-verbs.txt";
  private static final Set<String> PRONOMINAL = new HashSet<>();
  private static final Set<String> NO_AGENTS = new HashSet<>();
  private static final Set<String> PHRASE_NOUNS = new HashSet<>();

  static {
    load();
  }

  private SpanishVerbs() {}

  private static void load() {
    try (InputStream in = SpanishVerbs.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing from the program");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        String[] columns = line.split("\t", -1);
        if (columns.length != 2) {
          throw new IllegalStateException(RESOURCE + ":" + number + ": a kind and a word wanted");
        }
        switch (columns[0]) {
          case "pronominal" -> PRONOMINAL.add(columns[1]);
          case "no-agent" -> NO_AGENTS.add(columns[1]);
          case "phrase-noun" -> PHRASE_NOUNS.add(columns[1]);
          default ->
              throw new IllegalStateException(
                  RESOURCE + ":" + number + ": no kind \"" + columns[0] + "\"");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + " cannot be read", e);
    }
  }

  static boolean isPronominal(String lemma) {
    return PRONOMINAL.contains(lemma);
  }

  static boolean isNoAgent(String lemma) {
    return NO_AGENTS.contains(lemma);
  }

  static boolean isPhraseNoun(String lemma) {
    return PHRASE_NOUNS.contains(lemma);
  }
}
