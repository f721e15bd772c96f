package org.quipu.text.resolve.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.quipu.core.actor.Sector;

/**
 * Small sets of words by what they do in a noun phrase, and modifiers that carry a sector.
 *
 * @param sets by their name in the file
 * @param modifiers "rebel", "military", "opposition"
 */
record WordLists(Map<String, Set<String>> sets, Map<String, List<Sector>> modifiers) {
  private static final Set<String> NAMES =
      Set.of(
          "partitives",
          "regions",
          "crowd-numbers",
          "former",
          "armed",
          "junk",
          "indefinite",
          "expletive-lead",
          "plain-capitals",
          "agencies",
          "female",
          "male",
          "country-words",
          "months-and-days",
          "capitals-that-are-words");

  static WordLists load(String file) {
    Map<String, Set<String>> sets = new HashMap<>();
    Map<String, List<Sector>> modifiers = new HashMap<>();
    for (DataEntry entry : DataEntry.readAll(file)) {
      if (entry.has("modifiers")) {
        entry.allowOnly("modifiers", "sectors", "example");
        for (String word : entry.texts("modifiers")) {
          modifiers.put(word.toLowerCase(Locale.ROOT), ActorLists.sectors(entry));
        }
      } else {
        entry.allowOnly("set", "words", "example");
        String name = entry.text("set");
        if (!NAMES.contains(name)) {
          throw entry.fail("unknown set \"" + name + "\"; there are: " + NAMES);
        }
        Set<String> words = sets.computeIfAbsent(name, n -> new HashSet<>());
        entry
            .texts("words")
            .forEach(word -> words.add(name.equals("regions") ? word : Words.plain(word)));
      }
      entry.text("example");
    }
    for (String name : NAMES) {
      if (!sets.containsKey(name)) {
        throw new ActorDataException(file, 1, "the set \"" + name + "\" is missing");
      }
    }
    return new WordLists(Map.copyOf(sets), Map.copyOf(modifiers));
  }

  Set<String> all(String set) {
    return sets.getOrDefault(set, Set.of());
  }

  boolean is(String set, String word) {
    Set<String> words = sets.get(set);
    return words != null && words.contains(word);
  }
}
