package org.quipu.text.resolve.place;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quipu.core.place.Vicinity;
import org.quipu.text.annotate.Sentence;

/** Words that put something near a place, or on the way to it ({@code vicinity.tsv}). */
final class Vicinities {
  private static final int MOST_WORDS = 3;

  private final Map<String, Vicinity> phrases = new HashMap<>();
  private final PlaceWords words;

  Vicinities(PlaceWords words) {
    this.words = words;
    Tables.read(
        "/org/quipu/text/places/vicinity.tsv",
        row ->
            phrases.put(
                row[1],
                switch (row[0]) {
                  case "near" -> Vicinity.NEAR;
                  case "between" -> Vicinity.BETWEEN;
                  default -> throw new IllegalArgumentException("no vicinity " + row[0]);
                }));
  }

  /**
   * What the words before a toponym say. "Between" counts with a second place behind, and for that
   * one too; "the north of Puno" is in Puno.
   *
   * @param at index into the toponyms
   */
  @Nullable Vicinity of(List<Toponym> toponyms, int at) {
    Toponym toponym = toponyms.get(at);
    @Nullable Vicinity own = before(toponym);
    if (own != null && !isOpen(toponym)) {
      return own;
    }
    if (own != null) {
      return at + 1 < toponyms.size() && isPair(toponym, toponyms.get(at + 1)) ? own : null;
    }
    boolean second =
        at > 0 && isPair(toponyms.get(at - 1), toponym) && isOpen(toponyms.get(at - 1));
    return second ? Vicinity.BETWEEN : null;
  }

  private @Nullable Vicinity before(Toponym toponym) {
    Sentence sentence = toponym.sentence();
    int end = start(toponym);
    for (int words = MOST_WORDS; words > 0; words--) {
      int first = end - words + 1;
      if (first < 1) {
        continue;
      }
      StringBuilder phrase = new StringBuilder();
      for (int i = first; i <= end; i++) {
        phrase.append(i == first ? "" : " ").append(lower(sentence, i));
      }
      Vicinity said = phrases.get(phrase.toString());
      boolean part = words > 1 && first > 1 && isArticle(lower(sentence, first - 1));
      if (said != null && !(part && isDirection(lower(sentence, first)))) {
        return said;
      }
    }
    return null;
  }

  private boolean isDirection(String word) {
    return words.directions().contains(word);
  }

  /**
   * The last word before the name that is not only its article or kind: "near the town of Ilave".
   */
  private int start(Toponym toponym) {
    Sentence sentence = toponym.sentence();
    int at = toponym.first() - 1;
    if (at > 1
        && words.ofs().contains(lower(sentence, at))
        && (words.towns().contains(sentence.token(at - 1).lemma())
            || words.settled().contains(sentence.token(at - 1).lemma()))) {
      at -= 2;
    }
    while (at > 0 && isArticle(lower(sentence, at))) {
      at--;
    }
    return at;
  }

  private boolean isOpen(Toponym toponym) {
    int at = start(toponym);
    if (at < 1) {
      return false;
    }
    String word = lower(toponym.sentence(), at);
    return word.equals("between") || word.equals("entre");
  }

  private boolean isPair(Toponym one, Toponym other) {
    if (one.sentence() != other.sentence() || other.first() <= one.last()) {
      return false;
    }
    return other.first() - one.last() <= 3
        && words.ands().contains(lower(one.sentence(), one.last() + 1));
  }

  private static boolean isArticle(String word) {
    return switch (word) {
      case "the", "el", "la", "los", "las" -> true;
      default -> false;
    };
  }

  private static String lower(Sentence sentence, int at) {
    return sentence.token(at).word().toLowerCase(Locale.ROOT);
  }
}
