package org.quipu.text.count;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quipu.text.annotate.Sentence;

/** "Eight people died in Ayacucho, six in Apurímac": the verb is left out the second time. */
final class Splits {
  private Splits() {}

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
