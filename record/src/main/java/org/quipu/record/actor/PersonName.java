package org.quipu.record.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quipu.core.document.Folding;
import org.quipu.record.data.DataFile;

/**
 * A person's name as it is compared.
 *
 * @param parts folded, without titles; particles are joined to what follows ("delacruz")
 * @param shown as written, without titles
 * @param suffix "jr" and the like, which tells apart those of one name; empty where there is none
 */
record PersonName(List<String> parts, String shown, String suffix) {
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "del", "la", "las", "los", "y", "e", "van", "von", "der", "den", "da", "do", "dos",
          "di", "al", "el", "bin", "ben", "ibn");

  private static final Set<String> UNLIKE =
      DataFile.rows(PersonName.class, "unlike.tsv", 3).stream()
          .map(row -> row.get(0))
          .collect(Collectors.toUnmodifiableSet());

  /** Of these, words of people and bodies that have a name all the same: "Lima Neighbours". */
  private static final Set<String> BODIES =
      DataFile.rows(PersonName.class, "unlike.tsv", 3).stream()
          .filter(row -> row.get(1).equals("crowd") || row.get(1).equals("body"))
          .map(row -> row.get(0))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "el", "la", "un", "una");

  /** The name without what stands around it; null for a description ("his foreign minister"). */
  static @Nullable PersonName of(String name) {
    String bare =
        name.replaceAll("\\([^)]*\\)|[«»\"“”]", " ").replaceAll("['’]s?(?=\\s|$)", "").strip();
    if (bare.isEmpty() || bare.codePoints().anyMatch(Character::isDigit)) {
      return null;
    }
    String[] all = bare.split("[\\s,]+");
    int titles = 0;
    boolean titled = false;
    while (titles < all.length && isBefore(plain(all[titles]), all[titles])) {
      titled |= Titles.isTitle(plain(all[titles]));
      titles++;
    }
    // Only now, for a title may have a hyphen of its own.
    String[] words =
        String.join(" ", Arrays.asList(all).subList(titles, all.length)).strip().split("[\\s-]+");
    int from = 0;
    int to = words.length;
    String suffix = "";
    if (to - from > 1 && Titles.isSuffix(plain(words[to - 1]))) {
      suffix = plain(words[--to]);
    }
    // "obispo de Merrow" holds an office; "De la Cruz" is a name.
    if (words[from].isEmpty() || !isCapital(words[from]) && (titled || to - from > 4)) {
      return null;
    }
    return parse(words, from, to, suffix);
  }

  /** Whether what was read as a person is a body by its words. */
  static boolean isBody(String name) {
    return Arrays.stream(name.split("[\\s-]+")).map(PersonName::plain).anyMatch(BODIES::contains);
  }

  private static boolean isBefore(String folded, String word) {
    return Titles.isTitle(folded) || ARTICLES.contains(folded) && !isCapital(word);
  }

  private static @Nullable PersonName parse(String[] words, int from, int to, String suffix) {
    List<String> parts = new ArrayList<>();
    StringBuilder shown = new StringBuilder();
    StringBuilder joined = new StringBuilder();
    boolean own = false;
    for (int i = from; i < to; i++) {
      String folded = plain(words[i]);
      shown.append(shown.isEmpty() ? "" : " ").append(words[i]);
      joined.append(folded);
      if (PARTICLES.contains(folded)) {
        continue;
      }
      if (!isCapital(words[i])) {
        return null;
      }
      if (UNLIKE.contains(folded)) {
        return null;
      }
      own |= !Titles.isTitle(folded) && !BodyWords.isOrganOrBody(folded);
      parts.add(joined.toString());
      joined.setLength(0);
    }
    return own && joined.isEmpty() && parts.size() <= 6
        ? new PersonName(List.copyOf(parts), shown.toString(), suffix)
        : null;
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }

  private static String plain(String word) {
    return Folding.fold(word).replace(".", "");
  }

  /** Given name and surname, at least. */
  boolean isFull() {
    return parts.size() > 1 && !hasInitial();
  }

  /** "J. Mendoza". */
  boolean hasInitial() {
    return parts.get(0).length() == 1 && parts.size() > 1;
  }

  /** Whether this full name may be meant by a part of it: a surname, or an initial with one. */
  boolean mayBeCalled(PersonName brief) {
    if (!brief.suffix.isEmpty() && !brief.suffix.equals(suffix)) {
      return false;
    }
    List<String> surnames = parts.subList(1, parts.size());
    return brief.hasInitial()
        ? parts.get(0).startsWith(brief.parts.get(0))
            && surnames.containsAll(brief.parts.subList(1, brief.parts.size()))
        : brief.parts.size() == 1 && surnames.contains(brief.parts.get(0));
  }

  /** Whether all parts of the other stand here in the same order, and here is more. */
  boolean holds(PersonName other) {
    if (!suffix.equals(other.suffix) || other.parts.size() >= parts.size()) {
      return false;
    }
    int at = 0;
    for (String part : parts) {
      if (at < other.parts.size() && part.equals(other.parts.get(at))) {
        at++;
      }
    }
    return at == other.parts.size();
  }

  /** Whether the other's parts stand here side by side: nothing between them was left out. */
  boolean holdsTogether(PersonName other) {
    return (" " + String.join(" ", parts) + " ")
        .contains(" " + String.join(" ", other.parts) + " ");
  }
}
