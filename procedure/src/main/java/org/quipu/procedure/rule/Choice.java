package org.quipu.procedure.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.quipu.core.document.Folding;

/**
 * One of several things that a law names, under all the words that sources use for it.
 *
 * @param name as the law has it
 * @param also other words, in any language; a text that has any of them means this
 */
public record Choice(String name, List<String> also) {
  private static final Pattern VICE = Pattern.compile("\\bvice (?=\\p{L})");

  public Choice {
    also = List.copyOf(also);
    if (plain(name).isEmpty() || also.stream().anyMatch(other -> plain(other).isEmpty())) {
      throw new IllegalArgumentException("a name has letters or digits");
    }
  }

  /** Whole words, without regard to case and accents. */
  boolean isMeantBy(String words) {
    String text = " " + plain(words) + " ";
    if (text.contains(" " + plain(name) + " ")) {
      return true;
    }
    return also.stream().anyMatch(other -> text.contains(" " + plain(other) + " "));
  }

  /**
   * Those of several that words mean, in their order. Longer names are looked for first and taken
   * out: "second vice-president" is not the vice-president besides.
   */
  static List<Choice> meantBy(String words, List<Choice> choices) {
    record Form(Choice choice, String words) {}
    List<Form> forms = new ArrayList<>();
    for (Choice choice : choices) {
      forms.add(new Form(choice, plain(choice.name)));
      choice.also.forEach(other -> forms.add(new Form(choice, plain(other))));
    }
    forms.sort(Comparator.comparing(form -> -form.words().length()));
    Set<Choice> meant = new HashSet<>();
    String text = " " + plain(words) + " ";
    for (Form form : forms) {
      String sought = " " + form.words() + " ";
      if (text.contains(sought)) {
        meant.add(form.choice());
        text = text.replace(sought, " | ");
      }
    }
    return choices.stream().filter(meant::contains).toList();
  }

  /** A vice-president is no president: the word before makes another office of it. */
  private static String plain(String words) {
    return VICE.matcher(folded(words)).replaceAll("vice");
  }

  private static String folded(String words) {
    return Folding.fold(words).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  static String names(List<Choice> choices) {
    return String.join(", ", choices.stream().map(Choice::name).toList());
  }
}
