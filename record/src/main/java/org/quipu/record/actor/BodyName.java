package org.quipu.record.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quipu.record.source.Names;

/**
 * An organisation's name as it is compared.
 *
 * @param key its words in the order of the alphabet, one for both languages, without those of its
 *     country
 * @param country the mention's, or the one in the name; null where neither says it
 * @param organ whether it is one of those that each country has, told without a name of its own
 * @param acronym the name itself where it is one, else empty
 * @param initials what acronyms of the name would be, and the one that stands in brackets
 * @param explained the one in brackets, else empty
 */
record BodyName(
    String key,
    @Nullable String country,
    boolean organ,
    String acronym,
    Set<String> initials,
    String explained) {
  private static final Set<String> SMALL =
      Set.of(
          "of", "the", "a", "an", "and", "for", "in", "on", "at", "to", "de", "del", "la", "las",
          "los", "el", "y", "e", "en", "para", "por", "s");

  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{Nd}-]{1,9}");
  private static final Pattern IN_BRACKETS =
      Pattern.compile("\\((\\p{Lu}[\\p{Lu}\\p{Nd}-]{1,9})\\)");

  /** Of this share of its words a name's are written large. */
  private static final double LARGE = 0.6;

  /** Null for a description ("a commission", "the coup regime") and a heading. */
  static @Nullable BodyName of(String name, @Nullable String country, Set<String> forms) {
    String folded = Names.fold(name);
    String where = country == null ? CountryWords.endOf(folded) : country;
    List<String> rest = without(folded, where);
    List<String> words = words(Names.canonical(String.join(" ", rest)));
    boolean organ = isOrgan(words);
    if (words.isEmpty() || !organ && !isName(name) && forms.stream().noneMatch(BodyName::isName)) {
      return null;
    }
    Set<String> key = new TreeSet<>();
    words.forEach(word -> key.add(BodyWords.common(word)));
    Matcher brackets = IN_BRACKETS.matcher(name);
    String explained = brackets.find() ? brackets.group(1) : "";
    String bare = name.strip();
    return new BodyName(
        String.join(" ", key),
        where,
        organ,
        ACRONYM.matcher(bare).matches() ? bare : "",
        initials(name, explained),
        explained);
  }

  /** The folded words without those of the country, if others are left. */
  private static List<String> without(String folded, @Nullable String country) {
    List<String> all = new ArrayList<>(List.of(folded.split(" ")));
    if (country == null) {
      return all;
    }
    List<String> rest = new ArrayList<>(all);
    rest.removeIf(word -> CountryWords.isOf(bare(word), country));
    while (!rest.isEmpty() && SMALL.contains(rest.get(rest.size() - 1))) {
      rest.remove(rest.size() - 1);
    }
    return words(String.join(" ", rest)).isEmpty() ? all : rest;
  }

  private static List<String> words(String folded) {
    return Arrays.stream(folded.split(" "))
        .map(BodyName::bare)
        .filter(word -> !word.isEmpty() && !SMALL.contains(word))
        .toList();
  }

  private static String bare(String word) {
    return word.replaceAll("'s?$", "");
  }

  private static boolean isOrgan(List<String> words) {
    boolean organ = false;
    boolean body = false;
    boolean part = false;
    for (String word : words) {
      BodyWords.Word known = BodyWords.of(word);
      if (known == null || known.kind().equals("plain")) {
        return false;
      }
      organ |= known.kind().equals("organ");
      body |= known.kind().equals("body");
      part |= known.kind().equals("part");
    }
    return organ || body && part;
  }

  /** Whether it is written as a name: most words large, not one common word, no heading. */
  static boolean isName(String written) {
    List<String> words =
        Arrays.stream(written.replaceAll("[«»\"“”(),]", " ").strip().split("\\s+"))
            .filter(word -> !word.isEmpty() && !SMALL.contains(Names.fold(word)))
            .filter(word -> !Set.of("The", "El", "La", "Los", "Las").contains(word))
            .toList();
    if (words.isEmpty()) {
      return false;
    }
    if (words.size() == 1) {
      String word = words.get(0);
      return Character.isUpperCase(word.codePointAt(0)) && BodyWords.of(Names.fold(word)) == null;
    }
    long large =
        words.stream()
            .filter(
                word ->
                    Character.isUpperCase(word.codePointAt(0))
                        || Character.isDigit(word.codePointAt(0)))
            .count();
    boolean heading =
        written.equals(written.toUpperCase(Locale.ROOT))
            && words.stream().anyMatch(word -> word.length() > 5);
    return !heading
        && large >= LARGE * words.size()
        && Character.isUpperCase(words.get(0).codePointAt(0));
  }

  /** Whether people are called by a name of their own: not by the first word of a sentence. */
  static boolean isLongName(String written) {
    return isName(written)
        && written.codePoints().noneMatch(Character::isDigit)
        && Arrays.stream(written.split("\\s+"))
                .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                .count()
            > 1;
  }

  private static Set<String> initials(String name, String explained) {
    Set<String> found = new LinkedHashSet<>();
    StringBuilder large = new StringBuilder();
    StringBuilder all = new StringBuilder();
    // "(Marxist-Leninist)" is part of the name and of its acronym; "(HL)" and "(sample)" are not.
    String whole = name.replaceAll("\\((?!\\p{Lu}\\p{Ll})[^)]*\\)", " ").replaceAll("[()]", " ");
    for (String word : whole.strip().split("[\\s-]+")) {
      if (!word.isEmpty() && Character.isLetter(word.codePointAt(0))) {
        String first = Names.fold(word).substring(0, 1).toUpperCase(Locale.ROOT);
        boolean small = SMALL.contains(Names.fold(word)) || Names.fold(word).isEmpty();
        large.append(small ? "" : first);
        all.append(first);
      }
    }
    if (large.length() > 1) {
      found.add(large.toString());
      found.add(all.toString());
    }
    if (!explained.isEmpty()) {
      found.add(explained);
    }
    return found;
  }
}
