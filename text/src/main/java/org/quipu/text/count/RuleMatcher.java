package org.quipu.text.count;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quipu.core.quantity.Measure;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.annotate.Token;

/** Tries the rules of a kind at one word. */
final class RuleMatcher {
  private static final int BEHIND = 3;

  private final MeasureRules rules;

  RuleMatcher(MeasureRules rules) {
    this.rules = rules;
  }

  boolean knows(MeasureRule.Kind kind, String word) {
    return !rules.of(kind, word).isEmpty();
  }

  /** The first rule that the word opens, by its lemma or its form, with its condition met. */
  @Nullable Measured at(Sentence sentence, Group group, int token, MeasureRule.Kind kind) {
    String lemma = sentence.token(token).lemma();
    String form = Chunks.lower(sentence, token);
    Measured found = first(rules.of(kind, form), sentence, group, token);
    return found != null || form.equals(lemma)
        ? found
        : first(rules.of(kind, lemma), sentence, group, token);
  }

  /** As {@link #at}, for a noun that is counted itself: the condition is about what holds it. */
  @Nullable Measured ofNoun(Sentence sentence, Group group, MeasureRule.Kind kind) {
    for (MeasureRule rule : rules.of(kind, sentence.token(group.noun()).lemma())) {
      int holder = sentence.head(group.noun());
      boolean held =
          holder > 0
              && (isOneOf(sentence.token(holder), rule) || stands(sentence, rule, holder, group));
      if (rule.with().isEmpty() || held) {
        return new Measured(group, rule, 0);
      }
    }
    return null;
  }

  private static @Nullable Measured first(
      List<MeasureRule> rules, Sentence sentence, Group group, int token) {
    for (MeasureRule rule : rules) {
      if (rule.with().isEmpty() || stands(sentence, rule, token, group)) {
        return new Measured(group, rule, token);
      }
    }
    return null;
  }

  /** One of the rule's words below the trigger, right before it, or soon behind it. */
  private static boolean stands(Sentence sentence, MeasureRule rule, int trigger, Group group) {
    for (int child : sentence.children(trigger)) {
      if (isOneOf(sentence.token(child), rule)) {
        return true;
      }
    }
    if (trigger > 1 && isOneOf(sentence.token(trigger - 1), rule)) {
      return true;
    }
    int near = group.first() == trigger + 1 ? group.last() : trigger;
    for (int i = trigger + 1; i <= Math.min(sentence.size(), near + BEHIND); i++) {
      if (isOneOf(sentence.token(i), rule)) {
        return true;
      }
      if (i > near && sentence.token(i).tag().matches("[,:.]|CC|CD")) {
        return false; // "7 shot, 3 dead": another statement
      }
    }
    return false;
  }

  private static boolean isOneOf(Token token, MeasureRule rule) {
    return rule.with().contains(token.lemma());
  }

  /** Of two findings the graver: who was shot and died counts as killed. */
  static @Nullable Measured graver(@Nullable Measured a, @Nullable Measured b) {
    boolean killed = b != null && b.rule().measure().equals(Measure.KILLED);
    return a == null || killed ? (b == null ? a : b) : a;
  }
}
