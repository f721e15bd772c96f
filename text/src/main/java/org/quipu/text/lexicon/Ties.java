package org.quipu.text.lexicon;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The small words that a tree is read with, from {@code LANGUAGE/grammar.yaml}.
 *
 * @param of the preposition of owners and complements
 * @param agent the preposition of who does it in a passive
 * @param infinitive the mark of an infinitive, or of a purpose
 * @param bareInfinitive whether infinitives stand without a mark
 * @param conjunction a pronoun that may stand for what its clause modifies
 * @param low prepositions that lead to a trigger's parts rather than to the noun before them
 * @param through prepositions under which a light verb may take its noun: "went on strike"
 */
public record Ties(
    String of,
    String agent,
    String infinitive,
    boolean bareInfinitive,
    String conjunction,
    Set<String> low,
    Set<String> through) {

  static Ties of(YamlFile.Section file) {
    file.allowOnly(
        Set.of("of", "agent", "infinitive", "bare-infinitive", "conjunction", "low", "through"));
    return new Ties(
        file.required("of"),
        file.required("agent"),
        file.required("infinitive"),
        file.required("bare-infinitive").equals("true"),
        file.required("conjunction"),
        Set.copyOf(new LinkedHashSet<>(file.texts("low"))),
        Set.copyOf(new LinkedHashSet<>(file.texts("through"))));
  }
}
