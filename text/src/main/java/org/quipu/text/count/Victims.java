package org.quipu.text.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.annotate.Token;
import org.quipu.text.resolve.quantity.NumberReader;

/**
 * Tells the persons of a text apart by name, age and gender, so that "a man", "the 22-year-old" and
 * "Rojas" may be one. An indefinite phrase opens a new person only where the words contradict those
 * known, or say "another".
 */
final class Victims {
  private final CountWords words;
  private final NumberReader numbers;
  private final List<Victim> known = new ArrayList<>();

  Victims(CountWords words, NumberReader numbers) {
    this.words = words;
    this.numbers = numbers;
  }

  List<Victim> known() {
    return known;
  }

  long with(String measure) {
    return known.stream().filter(victim -> victim.measures.contains(measure)).count();
  }

  long withOneOf(Set<String> measures, String without) {
    return known.stream()
        .filter(victim -> !victim.measures.contains(without))
        .filter(victim -> victim.measures.stream().anyMatch(measures::contains))
        .count();
  }

  /** The sentence that first tells of one of whom the measure holds; far off where none does. */
  int first(String measure) {
    return known.stream()
        .filter(victim -> victim.measures.contains(measure))
        .mapToInt(victim -> victim.firstSentence)
        .min()
        .orElse(Integer.MAX_VALUE / 2);
  }

  /** Those told of up to a sentence, of whom one of the measures holds. */
  long upTo(int sentence, Set<String> measures, String without) {
    return known.stream()
        .filter(victim -> victim.firstSentence <= sentence && !victim.measures.contains(without))
        .filter(victim -> victim.measures.stream().anyMatch(measures::contains))
        .count();
  }

  /**
   * Adds a mention; {@code together} are those of the same statement, who must be others; {@code
   * doer} is who "himself" is.
   */
  Victim add(
      Sentence sentence,
      int position,
      Group group,
      String measure,
      List<Victim> together,
      @Nullable Group doer) {
    Victim mention = describe(sentence, group);
    if (group.kind() == Group.Kind.REFLEXIVE) {
      mention.self = true;
      together.forEach(other -> other.self = false);
      if (doer != null) {
        mention.take(describe(sentence, doer));
      }
    }
    mention.measures.add(measure);
    mention.firstSentence = position;
    mention.lastSentence = position;
    Victim same = group.kind() == Group.Kind.ANOTHER ? null : find(mention, together);
    if (same == null) {
      known.add(mention);
      return mention;
    }
    same.take(mention);
    return same;
  }

  private @Nullable Victim find(Victim mention, List<Victim> together) {
    for (Victim victim : known) {
      if (!together.contains(victim) && victim.matches(mention)) {
        return victim;
      }
    }
    // of those who may be meant: one of whom the same was said, else the one last spoken of
    Victim best = null;
    for (Victim victim : known) {
      if (together.contains(victim) || !victim.agrees(mention)) {
        continue;
      }
      boolean same = victim.measures.containsAll(mention.measures);
      boolean bestSame = best != null && best.measures.containsAll(mention.measures);
      boolean later = best != null && victim.lastSentence >= best.lastSentence;
      if (best == null || (same == bestSame ? later : same)) {
        best = victim;
      }
    }
    return best;
  }

  private Victim describe(Sentence sentence, Group group) {
    Victim victim = new Victim();
    for (int i = group.first(); i <= group.last(); i++) {
      String word = Chunks.lower(sentence, i);
      Token token = sentence.token(i);
      if (token.tag().equals("PRP$")) {
        continue; // "his daughter"
      }
      if (words.is("male", word)) {
        victim.gender = "male";
      } else if (words.is("female", word)) {
        victim.gender = "female";
      }
      if (words.is("adult", word)) {
        victim.adult = true;
      } else if (words.is("child", word)) {
        victim.adult = false;
      }
      if (token.tag().equals("CD") && i < sentence.size() && isAgeMark(sentence, i)) {
        Long age = numbers.value(sentence, i);
        victim.age = age == null ? word : age.toString();
      }
      if (group.kind() == Group.Kind.NAMED && token.entity().equals("PERSON")) {
        victim.names.add(word.toLowerCase(Locale.ROOT));
      }
    }
    if (victim.age == null) {
      victim.age = apposedAge(sentence, group);
    }
    if (victim.adult == null && victim.age != null && victim.age.matches("\\d{1,3}")) {
      int age = Integer.parseInt(victim.age);
      victim.adult = age >= 20 ? Boolean.TRUE : age <= 12 ? Boolean.FALSE : null;
    }
    if (victim.names.isEmpty()) {
      apposedName(sentence, group, victim);
    }
    return victim;
  }

  private boolean isAgeMark(Sentence sentence, int i) {
    String next = sentence.token(i + 1).tag();
    return next.equals("HYPH") || isAge(sentence.token(i + 1).lemma());
  }

  private boolean isAge(String lemma) {
    return words.of("age-lemma").stream().anyMatch(lemma::startsWith);
  }

  /** "Rojas, 22, …", "un joven de 22 años". */
  private @Nullable String apposedAge(Sentence sentence, Group group) {
    int at = group.last() + 1;
    int before = Chunks.lower(sentence, at).equals(",") ? at + 1 : at;
    if (before + 2 <= sentence.size()
        && words.is("age-before", Chunks.lower(sentence, before))
        && isAge(sentence.token(before + 2).lemma())) {
      return sentence.token(before + 1).word();
    }
    if (at + 1 <= sentence.size()
        && sentence.token(at).word().matches("[,(]")
        && sentence.token(at + 1).word().matches("\\d{1,3}")) {
      return sentence.token(at + 1).word();
    }
    return null;
  }

  /** "22-year-old Juan Rojas": the name right behind the group. */
  private static void apposedName(Sentence sentence, Group group, Victim victim) {
    int at = group.last() + 1;
    if (at <= sentence.size() && sentence.token(at).word().equals(",")) {
      at++;
    }
    while (at <= sentence.size() && sentence.token(at).entity().equals("PERSON")) {
      victim.names.add(Chunks.lower(sentence, at));
      at++;
    }
  }
}
