package org.quipu.procedure.rule;

import java.util.List;
import org.quipu.core.document.Folding;

/**
 * One of several things that a law names, under all the words that sources use for it.
 *
 * @param name as the law has it
 * @param also other words, in any language; a text that has any of them means this
 */
public record Choice(String name, List<String> also) {
  public Choice {
    also = List.copyOf(also);
  }

  /** Whole words, without regard to case and accents. */
  boolean isMeantBy(String words) {
    String text = " " + plain(words) + " ";
    if (text.contains(" " + plain(name) + " ")) {
      return true;
    }
    return also.stream().anyMatch(other -> text.contains(" " + plain(other) + " "));
  }

  private static String plain(String words) {
    return Folding.fold(words).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  static String names(List<Choice> choices) {
    return String.join(", ", choices.stream().map(Choice::name).toList());
  }
}
