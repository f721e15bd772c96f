package org.quipu.record.source;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quipu.core.actor.Actor;
import org.quipu.core.actor.ActorKind;
import org.quipu.core.attribution.Attribution;
import org.quipu.core.document.Folding;
import org.quipu.record.data.DataFile;

/** Names as they are compared: folded, without articles and acronyms in brackets. */
public final class Names {
  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "el", "la", "los", "las", "un", "una", "some", "unos", "unas");

  /** Words after which a name tells more about its head: "residents | of the town". */
  private static final Set<String> JOINTS =
      Set.of("of", "in", "from", "at", "de", "del", "en", "who", "que", "to", "for", "near");

  private static final Map<String, String> KINDS =
      DataFile.rows(Names.class, "speakers.tsv", 3).stream()
          .collect(
              Collectors.toMap(
                  row -> row.get(0), row -> row.get(1), (one, other) -> one, TreeMap::new));

  private Names() {}

  private static final Map<String, String> ALIASES =
      DataFile.rows(Names.class, "aliases.tsv", 3).stream()
          .collect(Collectors.toMap(row -> row.get(1), row -> row.get(0)));

  /** Folded, and one name for an office that goes by several ("Defensoría del Pueblo"). */
  public static String canonical(String name) {
    String folded = fold(name);
    return ALIASES.getOrDefault(folded, folded);
  }

  public static String fold(String name) {
    // "(FARC)" and "(sample)" add to a name; "(Marxist-Leninist)" is part of it: another party.
    String bare =
        Folding.fold(name.replaceAll("\\((?!\\p{Lu}\\p{Ll})[^)]*\\)", " ")).replace('’', '\'');
    List<String> words =
        Arrays.stream(bare.split("[^\\p{L}\\p{Nd}'&.-]+"))
            .filter(word -> !word.isEmpty() && !ARTICLES.contains(word))
            .toList();
    return words.isEmpty() ? Folding.fold(name) : String.join(" ", words);
  }

  /** Folded with what its brackets say, except for initials: "League (North)", "League (LNT)". */
  static String withBrackets(String name) {
    return Folding.fold(name.replaceAll("\\s*\\(\\p{Lu}{2,}\\)", ""));
  }

  /**
   * True for an actor that stands for whoever it was: no list knows it, and its name is no name.
   */
  public static boolean isUnnamed(Actor actor) {
    return !isListed(actor)
        && (actor.kind() == ActorKind.GROUP || "unnamed".equals(kind(fold(actor.name()))));
  }

  /** True when an actor list holds it, so that its id says who is meant. */
  public static boolean isListed(Actor actor) {
    return actor.id() != null && !actor.id().equals("unresolved");
  }

  static boolean isPublisher(Attribution said) {
    return "publisher".equals(kind(fold(said.speakerName())));
  }

  /** A pronoun whose antecedent was not found, a crowd, or nobody at all. */
  static boolean isUnnamed(Attribution said) {
    Actor speaker = said.speaker();
    if (speaker == null) {
      return said.source().isEmpty() || "unnamed".equals(kind(fold(said.speakerName())));
    }
    return "unresolved".equals(speaker.id()) || isUnnamed(speaker);
  }

  private static String kind(String folded) {
    String whole = KINDS.get(folded);
    if (whole != null) {
      return whole;
    }
    List<String> words = List.of(folded.split(" "));
    int end = 1;
    while (end < words.size() && !JOINTS.contains(words.get(end))) {
      end++;
    }
    // The head is the last word of an English name and the first of a Spanish one.
    String last = KINDS.getOrDefault(words.get(end - 1), "");
    return last.equals("unnamed") ? last : KINDS.getOrDefault(words.get(0), "named");
  }
}
