package org.quipu.text.count;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.quipu.core.document.Language;
import org.quipu.text.annotate.Token;

/** Nouns for human beings, as {@code persons.txt} lists them. */
final class Persons {

  private final Set<String> nouns = new HashSet<>();

  /** Endings of plural nouns for people, written "-ist". */
  private final Set<String> endings = new HashSet<>();

  static Persons of(Language language) {
    String resource = "/org/quipu/text/counts/" + language.code() + "/persons.txt";
    Persons persons = new Persons();
    try (InputStream bytes = Persons.class.getResourceAsStream(resource)) {
      if (bytes == null) {
        throw new IllegalStateException(resource + " is missing from the program");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          for (String word : line.split("\\s+")) {
            (word.startsWith("-") ? persons.endings : persons.nouns).add(word);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " cannot be read", e);
    }
    persons.nouns.remove("");
    return persons;
  }

  Set<String> nouns() {
    return nouns;
  }

  boolean isPerson(Token token) {
    return nouns.contains(token.lemma())
        || nouns.contains(singular(token))
        || token.entity().equals("PERSON")
        || token.tag().equals("NNS") && endsLikePerson(token.lemma());
  }

  /** Names of peoples and orders are tagged as names, and keep their plural in the lemma. */
  private static String singular(Token token) {
    String form = token.word().toLowerCase(Locale.ROOT);
    return token.tag().equals("NNPS") && form.endsWith("s")
        ? form.substring(0, form.length() - 1)
        : form;
  }

  /** Plurals in "-men", "-ists" name people whatever comes before. */
  private boolean endsLikePerson(String lemma) {
    return endings.stream().anyMatch(ending -> lemma.endsWith(ending.substring(1)));
  }
}
