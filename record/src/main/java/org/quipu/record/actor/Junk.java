package org.quipu.record.actor;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.quipu.core.actor.Actor;
import org.quipu.record.data.DataFile;
import org.quipu.record.source.Names;

/** What never is an actor, whatever it was taken for. */
final class Junk {
  private static final Set<String> WORDS =
      DataFile.rows(Junk.class, "junk.tsv", 3).stream()
          .map(row -> row.get(0))
          .collect(Collectors.toUnmodifiableSet());

  private Junk() {}

  /** Pronouns, numbers, marks of agencies, headings; things, which the coder gives no kind. */
  static boolean is(Actor actor) {
    if (Names.isListed(actor)) {
      return false;
    }
    if (actor.kind() == null || "unresolved".equals(actor.id())) {
      return true;
    }
    return isWords(actor.name());
  }

  /** Whether these words alone name nobody: "she", "26", "AFP". */
  static boolean isWords(String words) {
    String folded = Names.fold(words);
    return folded.codePoints().noneMatch(Character::isLetter)
        || Arrays.stream(folded.split(" "))
            .allMatch(
                word -> WORDS.contains(word) || word.codePoints().noneMatch(Character::isLetter));
  }
}
