package org.quipu.record.actor;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quipu.core.document.Folding;
import org.quipu.record.data.DataFile;

/** Words of the names of organisations, one for both languages. */
final class BodyWords {
  /**
   * @param common the word that stands for it in comparisons
   * @param kind organ, body, part or plain, see bodies.tsv
   */
  record Word(String common, String kind) {}

  private static final Map<String, Word> WORDS =
      DataFile.rows(BodyWords.class, "bodies.tsv", 4).stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.get(0), row -> new Word(row.get(1), row.get(2))));

  private BodyWords() {}

  static boolean isOrganOrBody(String folded) {
    Word word = WORDS.get(folded);
    return word != null && (word.kind.equals("organ") || word.kind.equals("body"));
  }

  /**
   * The word itself, or the one whose plural it is; null for a word that the list does not have.
   */
  static @Nullable Word of(String folded) {
    Word word = WORDS.get(folded);
    if (word == null && folded.endsWith("s")) {
      word = WORDS.get(folded.substring(0, folded.length() - 1));
    }
    if (word == null && folded.endsWith("es")) {
      word = WORDS.get(folded.substring(0, folded.length() - 2));
    }
    return word;
  }

  /** Whether a name begins with several organs: "governments of the region". */
  static boolean isPlural(String name) {
    String first = Folding.fold(name).split(" ")[0];
    return !WORDS.containsKey(first) && isOrganOrBody(first.replaceAll("s$", ""));
  }

  /** The word in comparisons: without a plural's s. */
  static String common(String folded) {
    Word word = of(folded);
    if (word != null) {
      return word.common;
    }
    return folded.length() > 3 && folded.endsWith("s")
        ? folded.substring(0, folded.length() - 1)
        : folded;
  }
}
