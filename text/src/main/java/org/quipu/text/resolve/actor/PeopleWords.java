package org.quipu.text.resolve.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quipu.core.document.Language;

/**
 * Words for people that no list of ours holds, and the gender of first names, from the data that
 * comes with the annotator's models (Ji and Lin 2009, Bergsma and Lin 2006). Only English has them.
 */
final class PeopleWords {
  private static final String DATA = "/edu/stanford/nlp/models/dcoref/";

  private final Set<String> animate = new HashSet<>();
  private final Map<String, String> genders = new HashMap<>();

  static PeopleWords load(Language language) {
    PeopleWords words = new PeopleWords();
    if (language == Language.ENGLISH) {
      lines("animate.unigrams.txt", words::addAnimate);
      lines("namegender.combine.txt", words::addGender);
    }
    return words;
  }

  private void addAnimate(String line) {
    if (line.equals(line.toLowerCase(Locale.ROOT)) && line.length() > 3) {
      animate.add(line);
    }
  }

  private void addGender(String line) {
    String[] cells = line.split("\t");
    if (cells.length == 2) {
      genders.put(
          cells[0].toLowerCase(Locale.ROOT), cells[1].toLowerCase(Locale.ROOT).substring(0, 1));
    }
  }

  private static void lines(String file, Consumer<String> each) {
    try (InputStream in =
            Objects.requireNonNull(
                PeopleWords.class.getResourceAsStream(DATA + file),
                () -> file + " is missing; put CoreNLP's models on the class path");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      reader.lines().forEach(each);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** True for a common noun, in its basic form, that mostly stands for people. */
  boolean isPerson(String lemma) {
    return animate.contains(lemma);
  }

  /** {@code m}, {@code f}, or null where the name tells nothing. */
  @Nullable String gender(String firstName) {
    String gender = genders.get(Words.plain(firstName));
    return gender == null || gender.equals("n") ? null : gender;
  }
}
