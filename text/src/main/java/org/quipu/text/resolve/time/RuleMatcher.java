package org.quipu.text.resolve.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quipu.text.annotate.Sentence;

/** Finds, from left to right, the rule that takes most words; of equals the earlier one. */
final class RuleMatcher {
  private final TimeLanguage language;

  private final RuleIndex index;

  RuleMatcher(TimeLanguage language) {
    this.language = language;
    this.index = new RuleIndex(language.rules(), language.words());
  }

  List<Match> matches(Sentence sentence) {
    if (!language.isCued(sentence)) {
      return List.of();
    }
    List<Match> found = new ArrayList<>();
    int taken = 0;
    for (int at = 1; at <= sentence.size(); at++) {
      @Nullable Match best = null;
      for (TimeRule rule : index.at(TimeWords.word(sentence, at))) {
        @Nullable Match match = match(rule, sentence, at);
        if (match != null
            && match.first() > taken
            && (best == null
                || match.first() < best.first()
                || match.first() == best.first() && match.last() > best.last())) {
          best = match;
        }
      }
      // an expression behind context ("for years") must not hide a longer one that begins there
      if (best != null && best.first() > at) {
        @Nullable Match later = longestAt(sentence, best.first());
        best = later != null && later.last() > best.last() ? null : best;
      }
      if (best != null) {
        found.add(best);
        taken = best.last();
        at = best.last();
      }
    }
    return found;
  }

  private @Nullable Match longestAt(Sentence sentence, int at) {
    @Nullable Match best = null;
    for (TimeRule rule : index.at(TimeWords.word(sentence, at))) {
      @Nullable Match match = match(rule, sentence, at);
      if (match != null && match.first() == at && (best == null || match.last() > best.last())) {
        best = match;
      }
    }
    return best;
  }

  private @Nullable Match match(TimeRule rule, Sentence sentence, int at) {
    if (!Character.isLetterOrDigit(sentence.token(at).word().charAt(0))
        && sentence.token(at).word().length() == 1) {
      return null; // an optional comma begins nothing
    }
    return step(rule, 0, sentence, at, 0, 0, new HashMap<>());
  }

  private @Nullable Match step(
      TimeRule rule,
      int element,
      Sentence sentence,
      int at,
      int first,
      int last,
      Map<String, String> captures) {
    if (element == rule.pattern().size()) {
      return first == 0 ? null : new Match(rule, first, last, at - 1, Map.copyOf(captures));
    }
    TimeRule.Element wanted = rule.pattern().get(element);
    if (at <= sentence.size()) {
      for (String option : wanted.options()) {
        if (option.charAt(0) != '{') {
          if (language.words().isWord(option, sentence, at)) {
            @Nullable Match match =
                next(rule, element, sentence, at, at, first, last, captures, wanted);
            if (match != null) {
              return match;
            }
          }
          continue;
        }
        String name = option.substring(1, option.length() - 1);
        for (TimeWords.Found found : language.words().find(name, sentence, at)) {
          Map<String, String> more = new HashMap<>(captures);
          more.put(more.containsKey(name) ? name + "2" : name, found.value());
          @Nullable Match match =
              next(rule, element, sentence, at, found.last(), first, last, more, wanted);
          if (match != null) {
            return match;
          }
        }
      }
    }
    return wanted.optional() ? step(rule, element + 1, sentence, at, first, last, captures) : null;
  }

  private @Nullable Match next(
      TimeRule rule,
      int element,
      Sentence sentence,
      int at,
      int end,
      int first,
      int last,
      Map<String, String> captures,
      TimeRule.Element wanted) {
    int from = wanted.context() || first > 0 ? first : at;
    int to = wanted.context() ? last : end;
    return step(rule, element + 1, sentence, end + 1, from, to, captures);
  }
}
