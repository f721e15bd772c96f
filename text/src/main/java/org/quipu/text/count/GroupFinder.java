package org.quipu.text.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
  private final Chunks chunks;

  GroupFinder(NumberReader numbers, Persons persons, CountWords words) {
    this.numbers = numbers;
    this.persons = persons;
    this.words = words;
    this.chunks = new Chunks(words);
  }

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
    for (int i = 1; i < sentence.size(); i++) {
      NumberMention article = taken[i] ? null : numbers.article(sentence, i);
      if (article != null) {
        Group group = indefinite(sentence, i, article.quantity());
        if (group != null && !taken[group.last()]) {
          groups.add(group);
        }
      }
    }
    groups.sort(Comparator.comparingInt(Group::first));
    return groups;
  }

  /** "A man", "another", "a third". */
  private @Nullable Group indefinite(Sentence sentence, int i, Quantity one) {
    String next = Chunks.lower(sentence, i + 1);
    boolean another = words.isFurther(Chunks.lower(sentence, i)) || words.isFurther(next);
    boolean ordinal = words.is("ordinal", next);
    Group.Kind kind = another || ordinal ? Group.Kind.ANOTHER : Group.Kind.INDEFINITE;
    if (words.isOf(next) && words.isDefinite(Chunks.lower(sentence, i + 2)) && !another) {
      Chunks.Chunk whole = chunks.from(sentence, i + 3); // "una de las víctimas", "uno de ellos"
      int last = Math.max(i + 2, whole.last());
      int head = Chunks.outward(sentence, i, i, i);
      return new Group(i, last, head, whole.noun(), one, Group.Kind.PART);
    }
    Chunks.Chunk chunk = chunk(sentence, i + 1);
    if (chunk.noun() > 0) {
      int head = Chunks.outward(sentence, i, chunk.last(), chunk.noun());
      return isOnePerson(sentence.token(chunk.noun()))
          ? new Group(i, chunk.last(), head, chunk.noun(), one, kind)
          : null;
    }
    if (ordinal) {
      return new Group(i, i + 1, i + 1, 0, one, kind);
    }
    return words.isFurther(Chunks.lower(sentence, i)) ? new Group(i, i, i, 0, one, kind) : null;
  }

  /** Persons without an article, as headlines have them: "Man shot near station". */
  List<Group> headline(Sentence sentence, List<Group> others) {
    List<Group> groups = new ArrayList<>();
    for (int i = 1; i <= sentence.size(); i++) {
      int at = i;
      boolean person =
          persons.nouns().contains(Chunks.lower(sentence, i)) && !isPersonAt(sentence, i + 1);
      boolean aged = sentence.token(i).tag().equals("CD") && !isCovered(others, i);
      Chunks.Chunk age = aged ? chunks.from(sentence, i) : new Chunks.Chunk(i, 0);
      int noun = person ? at : isPersonAt(sentence, age.noun()) ? age.noun() : 0;
      if (noun > 0 && isOnePerson(sentence.token(noun)) && !isCovered(others, noun)) {
        Quantity one = Quantity.exactly(1, sentence.token(noun).word());
        int head = Chunks.outward(sentence, i, noun, noun);
        groups.add(new Group(i, noun, head, noun, one, Group.Kind.INDEFINITE));
        i = noun;
      }
    }
    return groups;
  }

  private boolean isPersonAt(Sentence sentence, int i) {
    return i >= 1 && i <= sentence.size() && persons.isPerson(sentence.token(i));
  }

  private static boolean isCovered(List<Group> groups, int token) {
    return groups.stream().anyMatch(group -> group.covers(token));
  }

  /** Names of persons, "the man", "she": one each, for tallies and lists of names. */
  List<Group> single(Sentence sentence) {
    List<Group> groups = new ArrayList<>();
    for (int i = 1; i <= sentence.size(); i++) {
      Token token = sentence.token(i);
      String word = Chunks.lower(sentence, i);
      if (token.entity().equals("PERSON")) {
        int last = i;
        while (last < sentence.size() && sentence.token(last + 1).entity().equals("PERSON")) {
          last++;
        }
        int head = Chunks.outward(sentence, i, last, last);
        groups.add(new Group(i, last, head, last, null, Group.Kind.NAMED));
        i = last;
      } else if (words.is("pronoun-self", word)) {
        groups.add(new Group(i, i, i, 0, null, Group.Kind.REFLEXIVE));
      } else if (words.isPronounForOne(word) && token.tag().equals("PRP")) {
        groups.add(new Group(i, i, i, 0, null, Group.Kind.PRONOUN));
      } else if (isUnnamed(sentence, i)) {
        groups.add(new Group(i, i, i, 0, null, Group.Kind.UNNAMED));
      } else if ((token.tag().equals("DT") || token.tag().equals("PRP$"))
          && numbers.article(sentence, i) == null
          && !words.is("general", word)
          && i < sentence.size()) {
        Chunks.Chunk chunk = chunks.from(sentence, i + 1);
        if (chunk.noun() > 0 && isOnePerson(sentence.token(chunk.noun()))) {
          int head = Chunks.outward(sentence, i, chunk.last(), chunk.noun());
          boolean other = words.isFurther(Chunks.lower(sentence, i + 1));
          boolean ordinal = words.is("ordinal", Chunks.lower(sentence, i + 1));
          Group.Kind kind = other || ordinal ? Group.Kind.ANOTHER : Group.Kind.DEFINITE;
          // "Rojas is the third student to die": said of somebody told of already
          if (!ordinal || sentence.children(head, "cop").isEmpty()) {
            groups.add(new Group(i, chunk.last(), head, chunk.noun(), null, kind));
          }
          i = chunk.last();
        }
      }
    }
    return groups;
  }

  /** "Murió en el hospital", "fue asesinado", "asesinado cerca de su casa": of one told before. */
  private boolean isUnnamed(Sentence sentence, int i) {
    Token token = sentence.token(i);
    if (!words.has("subject-in-verb") || !sentence.isParsed()) {
      return false;
    }
    if (token.tag().equals("PRP$") && i < sentence.size()) {
      Token owned = sentence.token(i + 1); // "su muerte"
      return owned.tag().equals("NN") && !persons.isPerson(owned);
    }
    if (!token.isVerb()) {
      return false;
    }
    if (!sentence.children(i, "nsubj").isEmpty()) {
      return false;
    }
    String word = Chunks.lower(sentence, i);
    if (token.tag().equals("VBN")) {
      List<Integer> helpers = new ArrayList<>(sentence.children(i, "aux"));
      return !word.endsWith("s")
          && helpers.stream().noneMatch(helper -> Chunks.lower(sentence, helper).endsWith("n"))
          && (!helpers.isEmpty() || sentence.head(i) == 0 || i == 1);
    }
    return token.tag().matches("VBD|VBP") && !word.endsWith("n") && !word.endsWith("s");
  }

  /** A chunk, or the person noun that the tagger takes for an adjective: "un menor". */
  private Chunks.Chunk chunk(Sentence sentence, int from) {
    Chunks.Chunk chunk = chunks.from(sentence, from);
    boolean person =
        chunk.noun() == 0
            && words.has("casualties-are-nouns")
            && from <= sentence.size()
            && sentence.token(from).tag().equals("JJ")
            && persons.nouns().contains(sentence.token(from).lemma());
    return person ? new Chunks.Chunk(from, from) : chunk;
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
    if (next < sentence.size() && words.isOf(Chunks.lower(sentence, next))) {
      boolean part = words.isDefinite(Chunks.lower(sentence, next + 1));
      if (part || words.holdsOf(sentence.token(number.last()).lemma())) {
        Chunks.Chunk chunk = chunks.from(sentence, part ? next + 2 : next + 1);
        int last = chunk.noun() > 0 ? chunk.last() : part ? next + 1 : number.last();
        int head = Chunks.outward(sentence, number.first(), number.last(), number.last());
        return new Group(
            number.first(), last, head, chunk.noun(), quantity, part ? Group.Kind.PART : kind);
      }
    }
    Chunks.Chunk chunk = chunk(sentence, isSum(sentence, number) ? next + 1 : next);
    int last = chunk.noun() > 0 ? chunk.last() : number.last();
    if (chunk.noun() == 0 && words.isFurther(Chunks.lower(sentence, next))) {
      last = next;
    }
    int inner = chunk.noun() > 0 ? chunk.noun() : number.last();
    int head = Chunks.outward(sentence, number.first(), last, inner);
    return new Group(number.first(), last, head, chunk.noun(), quantity, kind);
  }

  /** "Suman 49 los fallecidos": those counted stand behind an article. */
  private boolean isSum(Sentence sentence, NumberMention number) {
    int before = number.first() - 1;
    before = words.is("clitic", Chunks.lower(sentence, before)) ? before - 1 : before;
    return before > 0
        && number.last() < sentence.size()
        && sentence.token(before).isVerb()
        && words.is("sum-verb", sentence.token(before).lemma())
        && words.isDefinite(Chunks.lower(sentence, number.last() + 1));
  }

  /** "Another 12", "12 more", "two other men". */
  private boolean isFurther(Sentence sentence, NumberMention number) {
    for (int i = number.first(); i <= Math.min(sentence.size(), number.last() + 1); i++) {
      if (words.isFurther(Chunks.lower(sentence, i)) && !isBoundMore(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** The "more" of "more than" and "or more" adds nobody. */
  private boolean isBoundMore(Sentence sentence, int i) {
    boolean than = words.is("than", Chunks.lower(sentence, i + 1));
    boolean or = i > 1 && sentence.token(i - 1).tag().equals("CC");
    return than || or;
  }
}
