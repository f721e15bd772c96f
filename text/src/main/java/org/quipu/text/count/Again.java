package org.quipu.text.count;

import org.jspecify.annotations.Nullable;
import org.quipu.text.annotate.Sentence;

/**
 * A second figure for what was just counted: "The ministry counts four dead. The union counts six",
 * "the police spoke of 3,000 marchers; the union said there were more than 9,000". Only a bare
 * number held by a verb of counting, in the sentence of the other figure or the next one.
 */
final class Again {
  private final CountWords words;
  private @Nullable Measured last;
  private int at = -1;

  Again(CountWords words) {
    this.words = words;
  }

  /** To be called for the counts of a text in their order. */
  void told(Sentence sentence, Measured measured) {
    if (measured.rule().measure().isKnown() && measured.group().kind() == Group.Kind.NUMBERED) {
      last = measured;
      at = sentence.index();
    }
  }

  @Nullable Measured of(Sentence sentence, Group group) {
    boolean near = last != null && sentence.index() - at <= 1;
    if (!near || last == null || group.noun() > 0 || group.kind() != Group.Kind.NUMBERED) {
      return null;
    }
    return isCounted(sentence, group.head()) ? new Measured(group, last.rule(), 0) : null;
  }

  private boolean isCounted(Sentence sentence, int number) {
    int holder = sentence.head(number);
    if (holder == 0) {
      return false;
    }
    String relation = sentence.relation(number);
    if (relation.equals("obj") || relation.equals("nsubj") && isThere(sentence, holder)) {
      return isCounting(sentence, holder);
    }
    // "… and the union six": the number stands behind who counts, the verb is left out
    return relation.equals("nummod")
        && holder < number
        && sentence.relation(holder).equals("conj")
        && sentence.head(holder) != 0
        && isCounting(sentence, sentence.head(holder));
  }

  private static boolean isThere(Sentence sentence, int verb) {
    return !sentence.children(verb, "expl").isEmpty();
  }

  private boolean isCounting(Sentence sentence, int verb) {
    return sentence.token(verb).isVerb() && words.is("counting-verb", sentence.token(verb).lemma());
  }
}
