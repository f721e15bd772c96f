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
 * @param setsOfWord the names of the sets that hold a word: most words are in none, which one
 *     look-up tells
 */
record WordLists(
    Map<String, Set<String>> sets,
    Map<String, List<Sector>> modifiers,
    Map<String, Set<String>> setsOfWord) {
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
    Map<String, Set<String>> setsOfWord = new HashMap<>();
    sets.forEach(
        (name, words) ->
            words.forEach(
                word -> setsOfWord.computeIfAbsent(word, w -> new HashSet<>()).add(name)));
    return new WordLists(Map.copyOf(sets), Map.copyOf(modifiers), setsOfWord);
  }

  Set<String> all(String set) {
    return sets.getOrDefault(set, Set.of());
  }

  boolean is(String set, String word) {
    Set<String> sets = setsOfWord.get(word);
    return sets != null && sets.contains(set);
  }
}
