package org.quipu.text.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Takes pronouns off the verbs that they are written with: "detenerlo" is "detener" and "lo". The
 * tagger and the parser were trained on such pieces. Contractions ("del", "al") stay whole, as they
 * are in the parser's training data.
 */
final class Clitics {
  private static final List<String> PRONOUNS =
      List.of("nos", "los", "las", "les", "lo", "la", "le", "se", "me", "te", "os");

  private Clitics() {}

  /** Lengths of the pieces of a token, in order; one where there is nothing to take off. */
  static List<Integer> pieces(String word, SpanishForms forms) {
    String lower = word.toLowerCase(Locale.ROOT);
    List<SpanishForms.Reading> readings = forms.of(lower);
    if (lower.length() < 5
        || readings.isEmpty()
        || !readings.stream().allMatch(reading -> reading.clitics() > 0)) {
      return List.of(word.length());
    }
    List<Integer> lengths = new ArrayList<>();
    String stem = lower;
    for (int i = readings.get(0).clitics(); i > 0; i--) {
      String pronoun = "";
      for (String candidate : PRONOUNS) {
        if (pronoun.isEmpty() && stem.endsWith(candidate)) {
          pronoun = candidate;
        }
      }
      if (pronoun.isEmpty()) {
        return List.of(word.length());
      }
      stem = stem.substring(0, stem.length() - pronoun.length());
      lengths.add(0, pronoun.length());
    }
    lengths.add(0, stem.length());
    return lengths;
  }
}
