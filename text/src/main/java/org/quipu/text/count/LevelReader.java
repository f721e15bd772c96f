package org.quipu.text.count;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quipu.core.quantity.Measure;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.annotate.Token;
import org.quipu.text.resolve.quantity.NumberReader;

/**
 * Levels that a text says to stand somewhere or to have changed: "the death toll rose to 49", "the
 * number of US bases has increased from 7 to 10". The value is the level reached; the one before it
 * is a note.
 */
final class LevelReader {
  private static final int REACH = 14;
  private static final int BEFORE_REACH = 4;
  private static final int THOSE_REACH = 2;
  private static final int ADVERBS = 2;

  private final CountWords words;
  private final MeasureRules rules;

  LevelReader(NumberReader numbers, CountWords words, MeasureRules rules) {
    this.words = words;
    this.rules = rules;
  }

  /**
   * @param from the words of the earlier level, null where none is told
   * @param running a total by its own words: "the toll"
   * @param nameFirst first token of what the level is of, {@code nameLast} its last
   */
  record Level(
      Group group,
      Measure measure,
      int trigger,
      @Nullable String from,
      int nameFirst,
      int nameLast,
      boolean running) {}

  List<Level> read(Sentence sentence, List<Group> groups) {
    List<Level> levels = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (words.is("level-noun", token.lemma()) || those(sentence, token.index()) != null) {
        Level level = level(sentence, groups, token.index());
        if (level != null
            && levels.stream().noneMatch(other -> other.group().equals(level.group()))) {
          levels.add(level);
        }
      }
    }
    return levels;
  }

  private @Nullable Level level(Sentence sentence, List<Group> groups, int noun) {
    if (words.has("subject-behind-verb")) {
      Level level = before(sentence, groups, noun);
      if (level != null) {
        return level;
      }
    }
    Group reached = null;
    String from = null;
    for (Group group : groups) {
      if (group.first() <= noun || group.first() > noun + REACH || !group.isNumbered()) {
        continue;
      }
      String before = Chunks.lower(sentence, group.first() - 1);
      if (words.is("level-from", before)) {
        from = group.quantity() == null ? null : group.quantity().words();
      } else if (words.is("level-to", before) && reached == null) {
        reached = group;
      }
    }
    int trigger = reached == null ? 0 : change(sentence, noun, reached.first());
    if (reached == null || trigger == 0) {
      return null;
    }
    if (words.is("toll", sentence.token(noun).lemma())) {
      return new Level(reached, Measure.KILLED, trigger, from, noun, noun, true);
    }
    Measure those = those(sentence, noun);
    if (those != null) {
      boolean bare = reached.noun() == 0 && reached.last() <= noun + THOSE_REACH;
      return bare ? new Level(reached, those, trigger, from, noun, noun, false) : null;
    }
    int of = noun + 1;
    if (of > sentence.size() || !words.isOf(Chunks.lower(sentence, of))) {
      return null;
    }
    return named(sentence, noun, of, reached, trigger, from);
  }

  /** "Asciende a 60 la cifra de fallecidos": the level stands before its noun. */
  private @Nullable Level before(Sentence sentence, List<Group> groups, int noun) {
    for (Group group : groups) {
      int to = group.first() - 1;
      int verb = changeBefore(sentence, to);
      verb = verb == 0 ? changeBetween(sentence, group, noun) : verb;
      Measure those = those(sentence, noun);
      if (those != null
          && group.isNumbered()
          && group.last() == noun - 2
          && to > 0
          && changeBefore(sentence, to) > 0
          && words.is("level-to", Chunks.lower(sentence, to))) {
        return new Level(group, those, verb, null, noun, noun, false);
      }
      if (group.isNumbered()
          && group.first() < noun
          && noun - group.last() <= BEFORE_REACH
          && to > 0
          && verb > 0
          && words.is("level-to", Chunks.lower(sentence, to))
          && words.isOf(Chunks.lower(sentence, noun + 1))) {
        for (int i = noun + 2; i <= Math.min(sentence.size(), noun + 4); i++) {
          Measure known = known(Chunks.lower(sentence, i), sentence.token(i).lemma());
          if (known != null) {
            return new Level(group, known, verb, null, noun, i, true);
          }
        }
      }
    }
    return null;
  }

  /** "The dead" of "put the dead at 49", "los muertos" of "elevó a cuatro los muertos". */
  private @Nullable Measure those(Sentence sentence, int token) {
    return token > 1
            && words.isDefinite(Chunks.lower(sentence, token - 1))
            && !words.is("level-noun", sentence.token(token).lemma())
        ? known(Chunks.lower(sentence, token), sentence.token(token).lemma())
        : null;
  }

  private boolean isChange(Sentence sentence, int token) {
    return sentence.token(token).isVerb()
        && words.is("level-change", sentence.token(token).lemma());
  }

  /** The verb of the change right before, adverbs between: "elevó ayer a cuatro". */
  private int changeBefore(Sentence sentence, int to) {
    for (int i = to - 1; i >= Math.max(1, to - 1 - ADVERBS); i--) {
      if (isChange(sentence, i)) {
        return i;
      }
      if (!sentence.token(i).tag().startsWith("RB")) {
        return 0;
      }
    }
    return 0;
  }

  /** "A seis se eleva el número de …". */
  private int changeBetween(Sentence sentence, Group group, int noun) {
    for (int i = group.last() + 1; i < noun; i++) {
      if (isChange(sentence, i)) {
        return i;
      }
    }
    return 0;
  }

  /** The verb of the change, before or behind the noun of the level. */
  private int change(Sentence sentence, int noun, int end) {
    for (int i = end - 1; i >= Math.max(1, noun - 5); i--) {
      Token token = sentence.token(i);
      if (token.isVerb() && words.is("level-change", token.lemma())) {
        return i;
      }
    }
    return 0;
  }

  private @Nullable Level named(
      Sentence sentence, int noun, int of, Group reached, int trigger, @Nullable String from) {
    int last = 0;
    Measure known = null;
    for (int i = of + 1; i < reached.first(); i++) {
      Token token = sentence.token(i);
      String lower = Chunks.lower(sentence, i);
      if (known == null) {
        known = known(lower, token.lemma());
        last = known != null ? i : last;
      }
      if (last == 0 && token.isNoun() && !sentence.token(i + 1).isNoun()) {
        last = i;
      }
      if (token.isVerb() && !token.tag().equals("VBN") || token.tag().equals("MD")) {
        break;
      }
    }
    if (last == 0) {
      return null;
    }
    if (known != null) {
      return new Level(reached, known, trigger, from, noun, last, true);
    }
    Token head = sentence.token(last);
    return words.is("political-noun", head)
        ? new Level(
            reached,
            FreeMeasures.name(words, sentence, of + 1, last),
            trigger,
            from,
            of + 1,
            last,
            false)
        : null;
  }

  private @Nullable Measure known(String lower, String lemma) {
    for (MeasureRule rule : rules.of(MeasureRule.Kind.STATE, lower)) {
      return rule.measure();
    }
    for (MeasureRule.Kind kind : List.of(MeasureRule.Kind.NOUN, MeasureRule.Kind.ROLE)) {
      for (MeasureRule rule : rules.of(kind, lemma)) {
        if (rule.with().isEmpty()) {
          return rule.measure();
        }
      }
    }
    return null;
  }
}
