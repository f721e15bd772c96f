package org.quipu.text.count;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quipu.core.quantity.Measure;
import org.quipu.core.quantity.Quantity;
import org.quipu.text.annotate.Sentence;

/** Tells which phrases of one sentence must mean different persons. */
final class Apart {
  private final CountWords words;
  private final Sentence sentence;
  private final boolean headline;

  /**
   * @param headline true for a title, where a comma may stand for "and"
   */
  Apart(CountWords words, Sentence sentence, boolean headline) {
    this.words = words;
    this.sentence = sentence;
    this.headline = headline;
  }

  /** A phrase for one person, and whom it was taken for. */
  record Told(Measured measured, Victim victim) {}

  /** "One person": told of as a person, since "another" may follow. */
  static boolean isOne(Group group) {
    Quantity quantity = group.quantity();
    return quantity != null
        && quantity.value() != null
        && quantity.value() == 1
        && quantity.low() != null
        && quantity.high() != null;
  }

  /**
   * Joined by "and", two phrases of one statement name two persons, else the second explains the
   * first; of different statements, only where both are introduced.
   */
  boolean areTwo(Told other, Measured measured) {
    Group group = measured.group();
    Group before = other.measured().group();
    if (group.kind() == Group.Kind.UNNAMED) {
      return false; // "se desplomó y murió"
    }
    if (group.kind() == Group.Kind.REFLEXIVE) {
      return before.kind() != Group.Kind.REFLEXIVE
          && other.measured().rule().kind() == MeasureRule.Kind.OBJECT
          && sentence.above(before.head()).stream().anyMatch(arc -> arc.base().equals("obj"))
          && !isDoer(before, measured.trigger());
    }
    if (!joined(before, group)) {
      return false;
    }
    boolean oneStatement =
        other.measured().trigger() == measured.trigger()
            && other.measured().measure().equals(measured.measure());
    boolean differ = !other.measured().measure().equals(measured.measure());
    return oneStatement || differ && introduces(before) && introduces(group);
  }

  private boolean isDoer(Group group, int verb) {
    return verb > 0
        && sentence.below(verb).stream()
            .anyMatch(arc -> arc.base().equals("nsubj") && group.covers(arc.dependent()));
  }

  /** The group that "himself" stands for: the subject of its verb. */
  @Nullable Group doer(List<Group> groups, Measured measured) {
    if (measured.group().kind() != Group.Kind.REFLEXIVE) {
      return null;
    }
    return groups.stream()
        .filter(group -> isDoer(group, measured.trigger()))
        .findFirst()
        .orElse(null);
  }

  /** "A man", "one woman", "his sister": not "the man", "he". */
  private boolean introduces(Group group) {
    return switch (group.kind()) {
      case INDEFINITE, ANOTHER, NUMBERED, PART, FURTHER -> true;
      case DEFINITE -> sentence.token(group.first()).tag().equals("PRP$");
      case NAMED, PRONOUN, UNNAMED, REFLEXIVE -> false;
    };
  }

  private boolean joined(Group a, Group b) {
    int from = Math.min(a.last(), b.last()) + 1;
    int to = Math.max(a.first(), b.first());
    for (int i = from; i < to; i++) {
      boolean and =
          sentence.token(i).tag().equals("CC") && !words.is("or", sentence.token(i).lemma());
      if (and || headline && sentence.token(i).word().equals(",")) {
        return true;
      }
    }
    return false;
  }

  /** "A man and three women were shot", "killed two children and himself": one more. */
  boolean isBeside(Measured one, Toll toll, List<Measured> all) {
    if (!one.measure().equals(toll.measure())) {
      return false;
    }
    if (one.group().kind() == Group.Kind.REFLEXIVE) {
      return one.rule().measure().equals(Measure.KILLED);
    }
    return one.trigger() == toll.trigger()
        && introduces(one.group())
        && all.stream()
            .filter(other -> other.group().isNumbered() && other.trigger() == toll.trigger())
            .anyMatch(other -> joined(one.group(), other.group()));
  }
}
