package org.quipu.text.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * The forms of Spanish words: LanguageTool's dictionary, which gives every reading of a form with
 * its lemma and EAGLES tag. It says what the tagger's part of speech does not: whether a verb is
 * finite, of what tense, and what a clitic is fused to.
 */
final class SpanishForms {
  private static final String RESOURCE = "org/languagetool/resource/es/es-ES";
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final String PLAIN = "aeioun";
  private static final String MARKED = "áéíóúñ";

  private final Dictionary dictionary;

  /** A lookup has state: one a thread. */
  private final ThreadLocal<DictionaryLookup> lookups;

  /** One reading of a form: its lemma and its tag in EAGLES' scheme. */
  record Reading(String lemma, String tag) {
    boolean isVerb() {
      return tag.startsWith("V");
    }

    boolean isParticiple() {
      return isVerb() && tag.length() > 2 && tag.charAt(2) == 'P';
    }

    /** How many pronouns are fused to the verb: one in "detenerlo", two in "dárselo". */
    int clitics() {
      return isVerb() ? (int) tag.chars().filter(c -> c == ':').count() : 0;
    }
  }

  private SpanishForms(Dictionary dictionary) {
    this.dictionary = dictionary;
    this.lookups = ThreadLocal.withInitial(() -> new DictionaryLookup(this.dictionary));
  }

  static SpanishForms load() {
    ClassLoader loader = SpanishForms.class.getClassLoader();
    try (InputStream forms = loader.getResourceAsStream(RESOURCE + ".dict");
        InputStream about = loader.getResourceAsStream(RESOURCE + ".info")) {
      if (forms == null || about == null) {
        throw new IllegalStateException("the Spanish dictionary is not on the class path");
      }
      return new SpanishForms(Dictionary.read(forms, about));
    } catch (IOException e) {
      throw new UncheckedIOException("the Spanish dictionary cannot be read", e);
    }
  }

  /** Readings of a form as written; none where the dictionary does not know it. */
  List<Reading> exactly(String form) {
    List<Reading> readings = new ArrayList<>(3);
    for (WordData word : lookups.get().lookup(form)) {
      String tag = String.valueOf(word.getTag());
      // The last character is a letter for the form's frequency.
      readings.add(new Reading(String.valueOf(word.getStem()), tag.substring(0, tag.length() - 1)));
    }
    return readings;
  }

  /** Readings of a form in lower case, or else as written (a name). */
  List<Reading> of(String form) {
    List<Reading> readings = exactly(form.toLowerCase(Locale.ROOT));
    return readings.isEmpty() ? exactly(form) : readings;
  }

  boolean knows(String form) {
    return !of(form).isEmpty();
  }

  /**
   * The form with the accent that its writer left out ("gobernacion", "alcaldias"): the one known
   * form that differs by one mark, or the form itself.
   */
  String withAccent(String form) {
    if (form.length() < 4 || !isPlain(form) || knows(form)) {
      return form;
    }
    String tilde = form.replace("nn", "ñ"); // "annos", where the keyboard had no ñ
    if (!tilde.equals(form) && knows(tilde)) {
      return tilde;
    }
    for (int i = form.length() - 1; i >= 0; i--) {
      int vowel = PLAIN.indexOf(form.charAt(i));
      if (vowel >= 0) {
        String marked = form.substring(0, i) + MARKED.charAt(vowel) + form.substring(i + 1);
        if (knows(marked)) {
          return marked;
        }
      }
    }
    return form;
  }

  private static boolean isPlain(String form) {
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c > 127 || !Character.isLetter(c)) {
        return false;
      }
    }
    return true;
  }

  /** Without accents: the stem of "deteniéndolo" is the gerund "deteniendo". */
  static String withoutAccents(String form) {
    return Normalizer.normalize(
        MARKS
            .matcher(Normalizer.normalize(form.replace("ñ", "\u0001"), Normalizer.Form.NFD))
            .replaceAll("")
            .replace("\u0001", "ñ"),
        Normalizer.Form.NFC);
  }
}
