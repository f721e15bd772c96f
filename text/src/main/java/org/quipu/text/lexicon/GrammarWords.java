package org.quipu.text.lexicon;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Words that name no event but say how a sentence is to be read, by lemma.
 *
 * @param lightVerbs carry a noun that names the event: "stage a protest"
 * @param undergone light verbs whose subject undergoes the noun: "suffered an attack"
 * @param objectControl verbs whose object does the infinitive behind it: "ordered police to fire"
 * @param documents speak for whoever issued them: "a statement criticising the army"
 * @param needsObject verbs that are never without an object, so that a headline's "two farmers
 *     killed" is a passive
 * @param blame lay a deed at somebody's door
 */
public record GrammarWords(
    Set<String> lightVerbs,
    Set<String> undergone,
    Set<String> objectControl,
    Set<String> documents,
    Set<String> needsObject,
    Blame blame) {
  public GrammarWords {
    lightVerbs = Set.copyOf(lightVerbs);
    undergone = Set.copyOf(undergone);
    objectControl = Set.copyOf(objectControl);
    documents = Set.copyOf(documents);
    needsObject = Set.copyOf(needsObject);
  }

  static GrammarWords of(YamlFile.Section file) {
    file.allowOnly(
        Set.of(
            "light-verbs",
            "undergone",
            "object-control",
            "documents",
            "needs-object",
            "blame",
            "ascribe",
            "own",
            "answerable"));
    return new GrammarWords(
        new LinkedHashSet<>(file.texts("light-verbs")),
        new LinkedHashSet<>(file.texts("undergone")),
        new LinkedHashSet<>(file.texts("object-control")),
        new LinkedHashSet<>(file.texts("documents")),
        new LinkedHashSet<>(file.texts("needs-object")),
        Blame.of(file));
  }
}
