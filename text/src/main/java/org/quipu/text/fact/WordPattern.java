package org.quipu.text.fact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A pattern over the words of a sentence; {@link PatternText} says how it is written. It has no
 * repetition but short gaps, so that trying it costs little.
 */
final class WordPattern {
  private final List<Step> steps;

  WordPattern(List<Step> steps) {
    this.steps = List.copyOf(steps);
  }

  /** One part of a pattern. */
  sealed interface Step {}

  /** A word, by its lemma or as written. */
  record Word(Set<String> words) implements Step {
    Word {
      words = Set.copyOf(words);
    }
  }

  /** One of several runs of steps; an empty one makes it optional. */
  record Choice(List<List<Step>> runs) implements Step {
    Choice {
      runs = List.copyOf(runs);
    }
  }

  /** Up to so many words of any kind, no punctuation among them. */
  record Gap(int most) implements Step {}

  /** A value, such as a number. */
  record Slot(SlotKind kind) implements Step {}

  /**
   * A way to fit the pattern.
   *
   * @param end token index behind the last word
   * @param values of the slots
   */
  record Fit(int end, List<String> values) {
    Fit {
      values = List.copyOf(values);
    }

    Fit to(int other) {
      return new Fit(other, values);
    }
  }

  boolean hasSlot() {
    return hasSlot(steps);
  }

  private static boolean hasSlot(List<Step> steps) {
    return steps.stream()
        .anyMatch(
            step ->
                step instanceof Slot
                    || step instanceof Choice choice
                        && choice.runs().stream().anyMatch(WordPattern::hasSlot));
  }

  /** All ways in which the pattern fits the words from a token on. */
  Set<Fit> at(Words words, int token) {
    return run(steps, words, Set.of(new Fit(token, List.of())));
  }

  private static Set<Fit> run(List<Step> steps, Words words, Set<Fit> from) {
    Set<Fit> here = from;
    for (Step step : steps) {
      Set<Fit> next = new LinkedHashSet<>();
      for (Fit fit : here) {
        step(step, words, fit, next);
      }
      if (next.isEmpty()) {
        return next;
      }
      here = next;
    }
    return here;
  }

  private static void step(Step step, Words words, Fit fit, Set<Fit> next) {
    if (step instanceof Word word) {
      if (fit.end() <= words.size() && words.is(fit.end(), word.words())) {
        next.add(fit.to(fit.end() + 1));
      }
    } else if (step instanceof Choice choice) {
      for (List<Step> run : choice.runs()) {
        next.addAll(run(run, words, Set.of(fit)));
      }
    } else if (step instanceof Gap gap) {
      int at = fit.end();
      next.add(fit);
      while (at <= words.size() && at - fit.end() < gap.most() && words.isWord(at)) {
        next.add(fit.to(++at));
      }
    } else if (step instanceof Slot slot && fit.end() <= words.size()) {
      for (Words.Value value : words.values(slot.kind(), fit.end())) {
        List<String> values = new ArrayList<>(fit.values());
        values.addAll(value.values());
        next.add(new Fit(value.last() + 1, values));
      }
    }
  }
}
