package org.quipu.text.count;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quipu.text.annotate.Sentence;

/**
 * What is said once of several: "a man, two children dead", "eight people died in Ayacucho, six in
 * Apurímac": the verb is left out the second time.
 */
final class Splits {
  private Splits() {}

  /** "A man, two children dead": the state behind the last of a list holds for all of it. */
  static @Nullable Measured shared(Sentence sentence, Group group, Measured next) {
    int between = next.group().first() - group.last() - 1;
    if (between < 1
        || between > 2
        || group.quantity() == null
        || next.rule().kind() != MeasureRule.Kind.STATE
        || next.trigger() <= next.group().last()) {
      return null;
    }
    for (int i = group.last() + 1; i < next.group().first(); i++) {
      if (!sentence.token(i).tag().matches(",|CC")) {
        return null;
      }
    }
    return new Measured(group, next.rule(), next.trigger());
  }

  /** "Detuvo a 30 personas, incluidos dos menores": what befell the whole befell the part. */
  static @Nullable Measured part(
      CountWords words, Sentence sentence, Group group, List<Measured> before) {
    if (before.isEmpty() || !isIncluded(words, sentence, group)) {
      return null;
    }
    Measured whole = before.get(before.size() - 1);
    return whole.group().last() < group.first()
        ? new Measured(group, whole.rule(), whole.trigger())
        : null;
  }

  /** "Including two minors", "among them a police officer". */
  static boolean isIncluded(CountWords words, Sentence sentence, Group group) {
    for (int i = Math.max(1, group.first() - 3); i < group.first(); i++) {
      String word = Chunks.lower(sentence, i);
      if (words.is("includes", word) || words.is("among", word) && i + 1 < group.first()) {
        return true;
      }
    }
    return false;
  }

  static @Nullable Measured continued(Sentence sentence, Group group, List<Measured> before) {
    if (before.isEmpty() || !group.isNumbered() || group.noun() > 0) {
      return null;
    }
    int next = group.last() + 1;
    boolean inPlace =
        next < sentence.size()
            && sentence.token(next).tag().equals("IN")
            && sentence.token(next + 1).entity().equals("LOCATION");
    boolean listed =
        group.first() > 1
            && (sentence.token(group.first() - 1).word().equals(",")
                || sentence.token(group.first() - 1).tag().equals("CC"));
    Measured last = before.get(before.size() - 1);
    return inPlace && listed && last.group().last() < group.first()
        ? new Measured(group, last.rule(), last.trigger())
        : null;
  }
}
