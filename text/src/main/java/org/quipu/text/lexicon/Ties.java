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
 * @param issuers prepositions of who issued a document: "a statement by the union"
 * @param locating prepositions of where or when something is, not of whom it concerns
 * @param happening where or when an event itself took place: "the attack took place on a bridge"
 * @param into of these, those before a country that something concerns: "a truce in Somalia"
 * @param conditions conjunctions of what a refusal depends on: "not until the ministry pays"
 * @param demonstratives determiners that point back: "this uprising"
 * @param own possessives that refer back to who acts: "its troops"
 * @param part prepositions by which a bare noun only says more of the event that it hangs on: "una
 *     marcha de protesta"; English compounds them
 * @param measures nouns that only say how many: "una ola de protestas"
 * @param denials verbs by which somebody denies what was said before: "the ministry denied it"
 * @param pointing what such a verb has for its object, pronouns and nouns for a saying
 * @param through prepositions under which a light verb may take its noun: "went on strike"
 */
public record Ties(
    String of,
    String agent,
    String infinitive,
    boolean bareInfinitive,
    String conjunction,
    Set<String> low,
    Set<String> through,
    Set<String> issuers,
    Set<String> locating,
    Set<String> happening,
    Set<String> into,
    Set<String> conditions,
    Set<String> demonstratives,
    Set<String> own,
    Set<String> part,
    Set<String> measures,
    Set<String> denials,
    Set<String> pointing) {

  static Ties of(YamlFile.Section file) {
    file.allowOnly(
        Set.of(
            "of",
            "agent",
            "infinitive",
            "bare-infinitive",
            "conjunction",
            "low",
            "through",
            "issuers",
            "locating",
            "happening",
            "into",
            "conditions",
            "demonstratives",
            "own",
            "part",
            "measures",
            "denials",
            "pointing"));
    return new Ties(
        file.required("of"),
        file.required("agent"),
        file.required("infinitive"),
        file.required("bare-infinitive").equals("true"),
        file.required("conjunction"),
        words(file, "low"),
        words(file, "through"),
        words(file, "issuers"),
        words(file, "locating"),
        words(file, "happening"),
        words(file, "into"),
        words(file, "conditions"),
        words(file, "demonstratives"),
        words(file, "own"),
        words(file, "part"),
        words(file, "measures"),
        words(file, "denials"),
        words(file, "pointing"));
  }

  private static Set<String> words(YamlFile.Section file, String key) {
    return Set.copyOf(new LinkedHashSet<>(file.texts(key)));
  }
}
