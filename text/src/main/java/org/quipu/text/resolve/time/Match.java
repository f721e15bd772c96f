package org.quipu.text.resolve.time;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule that fits the words of a sentence.
 *
 * @param first index of the first token of the expression, from 1, context left out
 * @param last index of its last token
 * @param end index of the last token that the rule looked at
 * @param captures values by word class
 */
record Match(TimeRule rule, int first, int last, int end, Map<String, String> captures) {
  @Nullable String get(String name) {
    return captures.get(name);
  }

  boolean has(String name) {
    return captures.containsKey(name);
  }

  int number(String name) {
    String value = captures.get(name);
    if (value == null) {
      throw new IllegalStateException("rule " + rule.id() + " needs {" + name + "}");
    }
    return Integer.parseInt(value);
  }

  /** The direction that the rule or its words give: −1 last, 0 this, 1 next. */
  int shift() {
    return has("DIRECTION") ? number("DIRECTION") : rule.shift();
  }
}
