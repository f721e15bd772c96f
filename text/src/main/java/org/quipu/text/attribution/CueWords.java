package org.quipu.text.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.quipu.core.document.Language;
import org.quipu.text.lexicon.YamlFile;

/** The words that mark a report, from {@code attribution/LANGUAGE.yaml}. */
final class CueWords {
  private static final Set<String> LISTS =
      Set.of(
          "saying",
          "clause",
          "quoting",
          "infinitive",
          "object",
          "counting",
          "addressee",
          "impersonal",
          "light",
          "light-adjectives",
          "support",
          "nouns",
          "noun-prepositions",
          "adjectives",
          "adverbs",
          "first-person",
          "third-person");

  private final Map<String, Set<String>> lists = new HashMap<>();
  private final Map<String, Set<String>> prepositions = new HashMap<>();
  private final Map<String, Set<String>> behindObject = new HashMap<>();

  private CueWords(YamlFile.Section file) {
    Set<String> keys = new HashSet<>(LISTS);
    keys.addAll(Set.of("prepositions", "behind-object", "examples"));
    file.allowOnly(keys);
    for (String list : LISTS) {
      lists.put(list, new HashSet<>(file.texts(list)));
    }
    read(file, "prepositions", prepositions);
    read(file, "behind-object", behindObject);
  }

  private static void read(YamlFile.Section file, String key, Map<String, Set<String>> into) {
    YamlFile.Section section = file.section(key);
    if (section == null) {
      throw file.wrong(key, "\"" + key + "\" is missing");
    }
    for (String verb : section.keys()) {
      into.put(verb, new HashSet<>(section.texts(verb)));
    }
  }

  static CueWords of(Language language) {
    return new CueWords(YamlFile.read(CueWords.class, language.code() + ".yaml"));
  }

  private boolean isIn(String list, String lemma) {
    return lists.getOrDefault(list, Set.of()).contains(lemma);
  }

  boolean isVerb(String lemma) {
    return takesClause(lemma)
        || takesInfinitive(lemma)
        || takesObject(lemma)
        || isOnlyQuoting(lemma)
        || prepositions.containsKey(lemma);
  }

  boolean takesClause(String lemma) {
    return isIn("clause", lemma) || isSaying(lemma) || isOnlyQuoting(lemma);
  }

  /** A verb whose whole business is to report: what follows it is what is said. */
  boolean isSaying(String lemma) {
    return isIn("saying", lemma);
  }

  /** A verb that reports with a quotation only: "she continued". */
  boolean isOnlyQuoting(String lemma) {
    return isIn("quoting", lemma);
  }

  boolean takesInfinitive(String lemma) {
    return isIn("infinitive", lemma);
  }

  boolean takesObject(String lemma) {
    return isIn("object", lemma);
  }

  /** Its object is who is spoken to: "told the court that …". */
  boolean addresses(String lemma) {
    return isIn("addressee", lemma);
  }

  /** "It is said that", "is believed to": a report with nobody named. */
  boolean isImpersonal(String lemma) {
    return isIn("impersonal", lemma);
  }

  /** A verb that only ushers in the one that reports: "went on to say". */
  boolean isLight(String lemma) {
    return isIn("light", lemma);
  }

  /** "Was able to say", "is quick to praise". */
  boolean isLightAdjective(String lemma) {
    return isIn("light-adjectives", lemma);
  }

  /** A verb that makes one report with its noun: "expressed concern". */
  boolean supports(String lemma) {
    return isIn("support", lemma);
  }

  /** Who counts says so: "the office counts 12 dead". */
  boolean counts(String lemma) {
    return isIn("counting", lemma);
  }

  boolean takes(String lemma, String preposition) {
    return prepositions.getOrDefault(lemma, Set.of()).contains(preposition);
  }

  /** What follows the object is part of what is said of it: "describe it as", "accuse them of". */
  boolean takesBehindObject(String lemma, String preposition) {
    return behindObject.getOrDefault(lemma, Set.of()).contains(preposition);
  }

  /** "I", "we": in a quotation that is who is quoted. */
  boolean isFirstPerson(String word) {
    return isIn("first-person", word.toLowerCase(Locale.ROOT));
  }

  boolean isThirdPerson(String word) {
    return isIn("third-person", word.toLowerCase(Locale.ROOT));
  }

  boolean isAdjective(String lemma) {
    return isIn("adjectives", lemma);
  }

  boolean isAdverb(String lemma) {
    return isIn("adverbs", lemma);
  }

  /** "Criticism of the plan": what stands behind the preposition is the content. */
  boolean nounTakes(String preposition) {
    return isIn("noun-prepositions", preposition);
  }

  boolean isNoun(String lemma) {
    return isIn("nouns", lemma);
  }
}
