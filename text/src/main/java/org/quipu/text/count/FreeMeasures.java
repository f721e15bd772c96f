package org.quipu.text.count;

import org.jspecify.annotations.Nullable;
import org.quipu.core.quantity.Bound;
import org.quipu.core.quantity.Measure;
import org.quipu.core.quantity.Quantity;
import org.quipu.text.annotate.Arc;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.annotate.Token;

/**
 * Counts of what has no measure of its own: "six criminal investigations", "at least 14 countries".
 * Choosy by intent: a noun that matters in politics, and a verb that claims something of it.
 */
final class FreeMeasures {
  private final CountWords words;

  FreeMeasures(CountWords words) {
    this.words = words;
  }

  record Free(Measure measure, int trigger) {}

  @Nullable Free read(Sentence sentence, Group group) {
    Quantity quantity = group.quantity();
    if (group.kind() != Group.Kind.NUMBERED
        || group.noun() == 0
        || quantity == null
        || !sentence.isParsed()) {
      return null;
    }
    Token noun = sentence.token(group.noun());
    boolean enough =
        quantity.value() == null ? quantity.bound() == Bound.RANGE : quantity.value() > 1;
    if (!enough || !words.is("political-noun", noun)) {
      return null;
    }
    for (Arc arc : sentence.above(group.noun())) {
      if (arc.governor() > 0 && claims(sentence, arc)) {
        return new Free(name(words, sentence, group.first(), group.noun()), arc.governor());
      }
    }
    return null;
  }

  private boolean claims(Sentence sentence, Arc arc) {
    boolean place = arc.base().equals("nsubj") || arc.relation().equals("obj");
    if (!place) {
      return false;
    }
    boolean exists =
        sentence.children(arc.governor(), "expl").stream()
            .anyMatch(child -> sentence.relation(child).equals("expl"));
    return exists || words.is("claim-verb", sentence.token(arc.governor()));
  }

  /**
   * The words of the noun phrase behind its number, names as written and the rest in lower case.
   */
  static Measure name(CountWords words, Sentence sentence, int from, int noun) {
    int first = noun;
    while (first - 1 >= from && isOfName(sentence.token(first - 1))) {
      first--;
    }
    StringBuilder name = new StringBuilder();
    for (int i = first; i <= nameEnd(words, sentence, noun); i++) {
      Token token = sentence.token(i);
      boolean glued = i > first && sentence.token(i - 1).end() == token.start();
      name.append(name.isEmpty() || glued ? "" : " ");
      name.append(token.isProperNoun() ? token.word() : Chunks.lower(sentence, i));
    }
    return new Measure(name.toString());
  }

  /** "Puntos de bloqueo", "investigaciones penales": what Spanish puts behind its noun. */
  private static int nameEnd(CountWords words, Sentence sentence, int noun) {
    int next = noun + 1;
    if (next > sentence.size()) {
      return noun;
    }
    if (sentence.relation(next).equals("amod:post")) {
      return next;
    }
    boolean of = words.is("of-noun", Chunks.lower(sentence, next)) && next < sentence.size();
    return of && sentence.token(next + 1).tag().matches("NNS?") ? next + 1 : noun;
  }

  private static boolean isOfName(Token token) {
    return token.isNoun() || token.tag().equals("JJ") || token.tag().equals("HYPH");
  }
}
