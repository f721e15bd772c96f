package org.quipu.text.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quipu.core.event.Status;
import org.quipu.core.quantity.Quantity;

/**
 * An example sentence with its counts in brackets: {@code [More than 40:killed more-than 40] died.}
 */
record Marked(String sentence, List<String> wanted) {
  private static final Pattern BRACKET = Pattern.compile("\\[([^\\]:]+):([^\\]]+)\\]");

  static Marked parse(String example) {
    List<String> wanted = new ArrayList<>();
    StringBuilder plain = new StringBuilder();
    Matcher bracket = BRACKET.matcher(example);
    int at = 0;
    while (bracket.find()) {
      plain.append(example, at, bracket.start()).append(bracket.group(1));
      wanted.add(bracket.group(2).replace(" exact ", " "));
      at = bracket.end();
    }
    plain.append(example.substring(at));
    wanted.sort(Comparator.naturalOrder());
    return new Marked(plain.toString(), wanted);
  }

  /** What was found, in the notation of the brackets. */
  static List<String> describe(List<FoundCount> counts) {
    List<String> found = new ArrayList<>();
    for (FoundCount count : counts) {
      found.add(
          count.count().measure().name()
              + describe(count.count().quantity())
              + (count.status() == Status.ASSERTED ? "" : " " + count.status().code())
              + (count.count().cumulative() ? " cumulative" : ""));
    }
    found.sort(Comparator.naturalOrder());
    return found;
  }

  private static String describe(Quantity quantity) {
    return switch (quantity.bound()) {
      case EXACT -> " " + quantity.value();
      case VAGUE -> " vague";
      case RANGE -> " range " + quantity.low() + "-" + quantity.high();
      default -> " " + quantity.bound().code() + " " + quantity.value();
    };
  }
}
