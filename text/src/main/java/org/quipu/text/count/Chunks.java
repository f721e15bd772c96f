package org.quipu.text.count;

import java.util.Locale;
import java.util.Set;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.annotate.Token;

/**
 * Runs of words that end in a noun, by tags alone: a parser errs most where figures stand in lists.
 */
final class Chunks {
  private static final Set<String> MODIFIERS = Set.of("JJ", "JJS", "JJR", "VBN", "VBG");

  private final CountWords words;

  Chunks(CountWords words) {
    this.words = words;
  }

  /** A run up to its last word; {@code noun} is 0 where no noun came. */
  record Chunk(int last, int noun) {}

  Chunk from(Sentence sentence, int from) {
    int noun = 0;
    for (int i = from; i <= sentence.size(); i++) {
      Token token = sentence.token(i);
      int age = noun == 0 ? ageEnd(sentence, i) : 0;
      if (age > 0) {
        if (standsForPerson(sentence, age)) {
          return new Chunk(age, age);
        }
        i = age;
      } else if (words.isTemporal(token.lemma())) {
        if (!isHyphened(sentence, i)) {
          break;
        }
      } else if (token.isNoun()) {
        if (beginsAnew(sentence, noun, i)) {
          break;
        }
        noun = i;
      } else if (token.tag().equals("HYPH")
          || token.tag().equals("CD") && isHyphened(sentence, i)) {
        if (i == from && token.tag().equals("HYPH") && !words.isStrong(lower(sentence, i + 1))) {
          break;
        }
      } else if (noun > 0 && !isHyphened(sentence, i) || !MODIFIERS.contains(token.tag())) {
        break;
      }
    }
    return noun == 0 ? new Chunk(from - 1, 0) : new Chunk(noun, noun);
  }

  /** A name behind a common noun is another phrase. */
  private static boolean beginsAnew(Sentence sentence, int noun, int i) {
    return sentence.token(i).isProperNoun() && noun > 0 && !sentence.token(noun).isProperNoun();
  }

  /** Last token of "22-year-old", "two year old" at a number; 0 where none stands. */
  private int ageEnd(Sentence sentence, int i) {
    if (!sentence.token(i).tag().equals("CD")) {
      return 0;
    }
    int at = i + 1;
    int[] parts = {0, 0};
    for (int part = 0; part < 2; part++) {
      while (at <= sentence.size() && sentence.token(at).tag().equals("HYPH")) {
        at++;
      }
      if (at > sentence.size()) {
        return 0;
      }
      parts[part] = at++;
    }
    return words.is("age-unit", lower(sentence, parts[0]))
            && words.is("age-old", lower(sentence, parts[1]))
        ? parts[1]
        : 0;
  }

  /** "A 22-year-old was …": nothing that it could describe follows. */
  private static boolean standsForPerson(Sentence sentence, int old) {
    if (old == sentence.size()) {
      return true;
    }
    Token behind = sentence.token(old + 1);
    return !behind.isNoun() && !behind.tag().startsWith("JJ") || behind.entity().equals("PERSON");
  }

  private static boolean isHyphened(Sentence sentence, int i) {
    return i < sentence.size() && sentence.token(i + 1).tag().equals("HYPH")
        || i > 1 && sentence.token(i - 1).tag().equals("HYPH");
  }

  /** The token of a phrase by which the dependencies hold it: the one whose head lies outside. */
  static int outward(Sentence sentence, int first, int last, int noun) {
    int at = noun;
    for (int steps = 0; sentence.isParsed() && steps <= last - first; steps++) {
      int head = sentence.head(at);
      if (head < first || head > last) {
        return at;
      }
      at = head;
    }
    return at;
  }

  static String lower(Sentence sentence, int i) {
    return i >= 1 && i <= sentence.size() ? sentence.token(i).word().toLowerCase(Locale.ROOT) : "";
  }
}
