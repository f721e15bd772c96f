package org.quipu.record.actor;

import java.util.List;
import java.util.Map;

/**
 * Mentions that may bear on who each other are, and on nobody else: their actors can be computed
 * apart from all others and come out the same.
 *
 * @param ties what mentions of another circle would be tied to this one by, and whether it is
 *     strong here
 */
public record Circle(List<Mention> mentions, Map<String, Boolean> ties) {
  public Circle {
    mentions = List.copyOf(mentions);
    ties = Map.copyOf(ties);
  }

  /** Whether a tie holds only between circles that share something else too. */
  public static boolean isConditional(String tie) {
    return tie.startsWith("1") || tie.startsWith("2");
  }

  /** Whether it ties nothing itself. */
  public static boolean isTrait(String tie) {
    return tie.startsWith("c|") || tie.startsWith("o|");
  }

  /** Countries and, where {@code tie} asks for it, offices: what must be shared beside it. */
  public static List<String> traitsFor(String tie) {
    return tie.startsWith("2") ? List.of("c|", "o|") : List.of("c|");
  }
}
