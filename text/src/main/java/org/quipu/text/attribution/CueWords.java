package org.quipu.text.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.quipu.core.document.Language;
import org.quipu.text.lexicon.YamlFile;

/** The words that mark a report, from {@code attribution/LANGUAGE.yaml}. */
final class CueWords {
  private final Set<String> clause;
  private final Set<String> infinitive;
  private final Set<String> object;
  private final Set<String> nouns;
  private final Set<String> counting;
  private final Map<String, Set<String>> prepositions = new HashMap<>();

  private CueWords(YamlFile.Section file) {
    file.allowOnly(
        Set.of("clause", "infinitive", "object", "counting", "prepositions", "nouns", "adverbs"));
    clause = new HashSet<>(file.texts("clause"));
    infinitive = new HashSet<>(file.texts("infinitive"));
    object = new HashSet<>(file.texts("object"));
    counting = new HashSet<>(file.texts("counting"));
    nouns = new HashSet<>(file.texts("nouns"));
    YamlFile.Section section = file.section("prepositions");
    if (section == null) {
      throw file.wrong("prepositions", "\"prepositions\" is missing");
    }
    for (String verb : section.keys()) {
      prepositions.put(verb, new HashSet<>(section.texts(verb)));
    }
  }

  static CueWords of(Language language) {
    return new CueWords(YamlFile.read(CueWords.class, language.code() + ".yaml"));
  }

  boolean isVerb(String lemma) {
    return clause.contains(lemma)
        || infinitive.contains(lemma)
        || object.contains(lemma)
        || prepositions.containsKey(lemma);
  }

  boolean takesClause(String lemma) {
    return clause.contains(lemma);
  }

  boolean takesInfinitive(String lemma) {
    return infinitive.contains(lemma);
  }

  boolean takesObject(String lemma) {
    return object.contains(lemma);
  }

  /** Who counts says so: "the office counts 12 dead". */
  boolean counts(String lemma) {
    return counting.contains(lemma);
  }

  boolean takes(String lemma, String preposition) {
    return prepositions.getOrDefault(lemma, Set.of()).contains(preposition);
  }

  boolean isNoun(String lemma) {
    return nouns.contains(lemma);
  }
}
