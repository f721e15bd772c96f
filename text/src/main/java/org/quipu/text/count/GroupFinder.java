package org.quipu.text.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quipu.core.quantity.Quantity;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.annotate.Token;
import org.quipu.text.resolve.quantity.NumberMention;
import org.quipu.text.resolve.quantity.NumberReader;

/** The noun phrases of a sentence that may be counted, from tokens and tags alone. */
final class GroupFinder {
  private final NumberReader numbers;
  private final Persons persons;
  private final CountWords words;

  GroupFinder(NumberReader numbers, Persons persons, CountWords words) {
    this.numbers = numbers;
    this.persons = persons;
    this.words = words;
  }

  /** A run of words that ends in a noun; {@code noun} is 0 where none came. */
  private record Chunk(int last, int noun) {}

  /** Groups with a number or an article, left to right. */
  List<Group> counted(Sentence sentence) {
    List<Group> groups = new ArrayList<>();
    boolean[] taken = new boolean[sentence.size() + 2];
    for (NumberMention number : numbers.read(sentence)) {
      Group group = numbered(sentence, number);
      groups.add(group);
      for (int i = group.first(); i <= group.last(); i++) {
        taken[i] = true;
      }
    }
    for (int i = 1; i <= sentence.size(); i++) {
      NumberMention article = taken[i] ? null : numbers.article(sentence, i);
      if (article != null && i < sentence.size()) {
        Chunk chunk = chunk(sentence, i + 1);
        if (chunk.noun() > 0 && !taken[chunk.noun()] && isOnePerson(sentence.token(chunk.noun()))) {
          boolean another =
              words.isFurther(lower(sentence, i)) || words.isFurther(lower(sentence, i + 1));
          groups.add(
              new Group(
                  i,
                  chunk.last(),
                  outward(sentence, i, chunk.last(), chunk.noun()),
                  chunk.noun(),
                  article.quantity(),
                  another ? Group.Kind.ANOTHER : Group.Kind.INDEFINITE));
        }
      }
    }
    groups.sort((a, b) -> Integer.compare(a.first(), b.first()));
    return groups;
  }

  /** Names of persons, "the man", "she": one each, for tallies and lists of names. */
  List<Group> single(Sentence sentence) {
    List<Group> groups = new ArrayList<>();
    for (int i = 1; i <= sentence.size(); i++) {
      Token token = sentence.token(i);
      if (token.entity().equals("PERSON")) {
        int last = i;
        while (last < sentence.size() && sentence.token(last + 1).entity().equals("PERSON")) {
          last++;
        }
        groups.add(
            new Group(i, last, outward(sentence, i, last, last), last, null, Group.Kind.NAMED));
        i = last;
      } else if (words.isPronounForOne(lower(sentence, i)) && token.tag().equals("PRP")) {
        groups.add(new Group(i, i, i, 0, null, Group.Kind.PRONOUN));
      } else if ((token.tag().equals("DT") || token.tag().equals("PRP$"))
          && numbers.article(sentence, i) == null
          && i < sentence.size()) {
        Chunk chunk = chunk(sentence, i + 1);
        if (chunk.noun() > 0 && isOnePerson(sentence.token(chunk.noun()))) {
          groups.add(
              new Group(
                  i,
                  chunk.last(),
                  outward(sentence, i, chunk.last(), chunk.noun()),
                  chunk.noun(),
                  null,
                  Group.Kind.DEFINITE));
          i = chunk.last();
        }
      }
    }
    return groups;
  }

  private boolean isOnePerson(Token noun) {
    return !noun.tag().equals("NNS")
        && !noun.tag().equals("NNPS")
        && !words.is("collective", noun.lemma())
        && persons.isPerson(noun);
  }

  private Group numbered(Sentence sentence, NumberMention number) {
    int next = number.last() + 1;
    Quantity quantity = number.quantity();
    Group.Kind kind = isFurther(sentence, number) ? Group.Kind.FURTHER : Group.Kind.NUMBERED;
    if (next < sentence.size() && words.isOf(lower(sentence, next))) {
      int inner = next + 1;
      boolean part = words.isDefinite(lower(sentence, inner));
      if (part || words.holdsOf(sentence.token(number.last()).lemma())) {
        Chunk chunk = chunk(sentence, part ? inner + 1 : inner);
        int noun = chunk.noun();
        int last = noun > 0 ? chunk.last() : part ? inner : number.last();
        int head = outward(sentence, number.first(), number.last(), number.last());
        return new Group(number.first(), last, head, noun, quantity, part ? Group.Kind.PART : kind);
      }
    }
    Chunk chunk = chunk(sentence, next);
    if (chunk.noun() > 0) {
      return new Group(
          number.first(),
          chunk.last(),
          outward(sentence, number.first(), chunk.last(), chunk.noun()),
          chunk.noun(),
          quantity,
          kind);
    }
    int last = number.last();
    if (next <= sentence.size() && words.isFurther(lower(sentence, next))) {
      last = next;
    }
    int head = outward(sentence, number.first(), last, number.last());
    return new Group(number.first(), last, head, 0, quantity, kind);
  }

  /** "Another 12", "12 more", "two other men". */
  private boolean isFurther(Sentence sentence, NumberMention number) {
    for (int i = number.first(); i <= Math.min(sentence.size(), number.last() + 1); i++) {
      if (words.isFurther(lower(sentence, i)) && !isBoundMore(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** The "more" of "more than" and "or more" adds nobody. */
  private static boolean isBoundMore(Sentence sentence, int i) {
    boolean than = i < sentence.size() && sentence.token(i + 1).lemma().equals("than");
    boolean or = i > 1 && sentence.token(i - 1).tag().equals("CC");
    return than || or;
  }

  /** The token of a phrase whose head lies outside; the noun where the parser disagrees. */
  private static int outward(Sentence sentence, int first, int last, int noun) {
    int head = sentence.head(noun);
    int at = noun;
    int steps = 0;
    while (sentence.isParsed() && head >= first && head <= last && steps++ < 12) {
      at = head;
      head = sentence.head(at);
    }
    return at;
  }

  private Chunk chunk(Sentence sentence, int from) {
    int noun = 0;
    int i = from;
    for (; i <= sentence.size(); i++) {
      Token token = sentence.token(i);
      String tag = token.tag();
      if (words.isTemporal(token.lemma())) {
        if (!isHyphened(sentence, i)) {
          break;
        }
      } else if (tag.startsWith("NN")) {
        boolean newName = tag.startsWith("NNP") && noun > 0 && !sentence.token(noun).isProperNoun();
        boolean nameBehindState =
            tag.startsWith("NNP") && i > from && sentence.token(i - 1).tag().equals("VBN");
        if (newName || nameBehindState) {
          break;
        }
        noun = i;
      } else if (tag.equals("HYPH") || tag.equals("CD") && isHyphened(sentence, i)) {
        if (i == from && tag.equals("HYPH") && !words.isStrong(next(sentence, i))) {
          break;
        }
      } else if (isOldAsNoun(sentence, i)) {
        return new Chunk(i, i);
      } else if (noun > 0 && !isHyphened(sentence, i) || !isModifier(token)) {
        break;
      }
    }
    return noun == 0 ? new Chunk(from - 1, 0) : new Chunk(noun, noun);
  }

  private static boolean isModifier(Token token) {
    return Set.of("JJ", "JJS", "JJR", "VBN", "VBG").contains(token.tag());
  }

  private static boolean isHyphened(Sentence sentence, int i) {
    return i < sentence.size() && sentence.token(i + 1).tag().equals("HYPH")
        || i > 1 && sentence.token(i - 1).tag().equals("HYPH");
  }

  /** "A 22-year-old was …": the age stands for the person. */
  private static boolean isOldAsNoun(Sentence sentence, int i) {
    if (!sentence.token(i).lemma().equals("old") || i < 4) {
      return false;
    }
    String behind = i < sentence.size() ? sentence.token(i + 1).tag() : ".";
    return sentence.token(i - 1).tag().equals("HYPH")
        && !behind.startsWith("NN")
        && !behind.startsWith("JJ");
  }

  private static String next(Sentence sentence, int i) {
    return i < sentence.size() ? lower(sentence, i + 1) : "";
  }

  static String lower(Sentence sentence, int i) {
    return sentence.token(i).word().toLowerCase(Locale.ROOT);
  }

  static @Nullable Token tokenAt(Sentence sentence, int i) {
    return i >= 1 && i <= sentence.size() ? sentence.token(i) : null;
  }
}
