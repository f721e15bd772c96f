package org.quipu.text.resolve.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.quipu.text.lexicon.YamlFile;

/**
 * The word sets of {@code es.yaml}.
 *
 * @param sets in lower case, by name
 * @param examples names in brackets with their kind, for the build
 */
record NameWords(Map<String, Set<String>> sets, List<String> examples) {
  private static final Set<String> NAMES =
      Set.of(
          "organization-heads",
          "place-heads",
          "event-heads",
          "sports",
          "placed-with-article",
          "agencies",
          "clubs",
          "indices",
          "portfolio-titles",
          "portfolios",
          "place-acronyms");

  static NameWords spanish() {
    Map<String, Set<String>> sets = new HashMap<>();
    List<String> examples = new ArrayList<>();
    YamlFile.Section file = YamlFile.read(NameWords.class, "es.yaml");
    file.allowOnly(Set.of("sets"));
    for (YamlFile.Section section : file.sections("sets")) {
      section.allowOnly(Set.of("set", "words", "examples"));
      String name = section.required("set");
      if (!NAMES.contains(name) || sets.containsKey(name)) {
        throw section.wrong("set", "no set of that name, or one too many; there are " + NAMES);
      }
      if (section.texts("examples").isEmpty()) {
        throw section.wrong("", "a set needs an example: add examples: with a name in brackets");
      }
      Set<String> words = new HashSet<>();
      section.texts("words").forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
      sets.put(name, words);
      examples.addAll(section.texts("examples"));
    }
    if (!sets.keySet().equals(NAMES)) {
      throw file.wrong("sets", "sets are missing; there must be " + NAMES);
    }
    return new NameWords(Map.copyOf(sets), List.copyOf(examples));
  }

  boolean is(String set, String word) {
    return sets.getOrDefault(set, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }
}
