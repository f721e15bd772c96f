package org.quipu.text.resolve.place;

import java.util.HashSet;
import java.util.Set;

/**
 * Common nouns that go with place names ({@code words.tsv}).
 *
 * @param kinds words for divisions, which a name may carry or drop: county, province
 * @param streets words that end the name of a street: such a name is no town
 * @param houses words that end the name of a building: it may be named for the town that it is in
 * @param waters words that make a name one of a river, a lake, a mountain
 * @param directions words that cut a part out of a place: "Northeast Texas"
 * @param towns words for towns, before a name: "the city of Puno"
 * @param settled words for what is smaller or larger than a town, before or behind a name: "the
 *     Barranco neighborhood"
 * @param ofs the prepositions between such a word and the name
 * @param ins the prepositions before where something is
 * @param ands the conjunctions that join two names
 * @param vague single words that are no place the gazetteer could know: "Asia", "Gulf"
 * @param followers words behind a place's name in the name of one of its bodies: "Lima Police"
 */
record PlaceWords(
    Set<String> kinds,
    Set<String> streets,
    Set<String> houses,
    Set<String> towns,
    Set<String> settled,
    Set<String> ofs,
    Set<String> ins,
    Set<String> ands,
    Set<String> waters,
    Set<String> followers,
    Set<String> directions,
    Set<String> vague) {

  static PlaceWords bundled() {
    PlaceWords words =
        new PlaceWords(
            new HashSet<>(),
            new HashSet<>(),
            new HashSet<>(),
            new HashSet<>(),
            new HashSet<>(),
            new HashSet<>(),
            new HashSet<>(),
            new HashSet<>(),
            new HashSet<>(),
            new HashSet<>(),
            new HashSet<>(),
            new HashSet<>());
    Tables.read(
        "/org/quipu/text/places/words.tsv",
        row -> {
          Set<String> set =
              switch (row[0]) {
                case "kind" -> words.kinds;
                case "street" -> words.streets;
                case "house" -> words.houses;
                case "town" -> words.towns;
                case "settled" -> words.settled;
                case "of" -> words.ofs;
                case "in" -> words.ins;
                case "and" -> words.ands;
                case "water" -> words.waters;
                case "follower" -> words.followers;
                case "direction" -> words.directions;
                case "vague" -> words.vague;
                default -> throw new IllegalArgumentException("no class of words " + row[0]);
              };
          set.add(row[1]);
        });
    return words;
  }

  /** The name without a word for its kind, before ("Provincia de") or behind it. */
  static String bare(String folded, Set<String> kinds) {
    int last = folded.lastIndexOf(' ');
    if (last > 0 && kinds.contains(folded.substring(last + 1))) {
      return folded.substring(0, last);
    }
    int first = folded.indexOf(' ');
    if (first > 0 && kinds.contains(folded.substring(0, first))) {
      String rest = folded.substring(first + 1);
      if (folded.startsWith("district of ")) {
        return folded; // the District of Columbia is not called Columbia
      }
      return rest.startsWith("of ") || rest.startsWith("de ") ? rest.substring(3) : rest;
    }
    return folded;
  }
}
