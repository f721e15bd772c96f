package org.quipu.text.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quipu.text.fact.WordPattern.Choice;
import org.quipu.text.fact.WordPattern.Gap;
import org.quipu.text.fact.WordPattern.Slot;
import org.quipu.text.fact.WordPattern.Step;
import org.quipu.text.fact.WordPattern.Word;

/**
 * Reads a pattern as people write it:
 *
 * <ul>
 *   <li>{@code debate} a word by its lemma or as written, small
 *   <li>{@code debate|discussion} one of these words
 *   <li>{@code (take part|speak)} one of these runs of words
 *   <li>{@code full?} a word or bracket that may be missing
 *   <li>{@code @debate} a word or run of words of the list {@code debate} of the file
 *   <li>{@code ..} up to three words of any kind without punctuation among them, {@code ..5} up to
 *       five
 *   <li>{@code <number>}, {@code <article>}, {@code <duration>} a value
 * </ul>
 */
final class PatternText {
  private static final Pattern PART =
      Pattern.compile("\\s*(\\(|\\)|\\||\\?|\\.\\.\\d?|<[a-z]+>|@[a-z-]+|[^\\s()|?<>@]+)");
  private static final int GAP = 3;

  private final List<String> parts = new ArrayList<>();
  private final Map<String, List<String>> lists;
  private final String text;
  private int at;

  private PatternText(String text, Map<String, List<String>> lists) {
    this.text = text;
    this.lists = lists;
    Matcher matcher = PART.matcher(text.strip());
    int end = 0;
    while (matcher.lookingAt()) {
      parts.add(matcher.group(1));
      end = matcher.end();
      matcher.region(end, text.strip().length());
    }
    if (end < text.strip().length()) {
      throw wrong("what is \"" + text.strip().substring(end) + "\"?");
    }
  }

  /**
   * @param lists words and runs of words by the name of their list
   * @throws IllegalArgumentException saying what is wrong
   */
  static WordPattern read(String text, Map<String, List<String>> lists) {
    PatternText reading = new PatternText(text, lists);
    List<Step> steps = reading.run();
    if (reading.at < reading.parts.size()) {
      throw reading.wrong("a bracket is closed that was not opened");
    }
    if (steps.isEmpty() || !(steps.get(0) instanceof Word || steps.get(0) instanceof Choice)) {
      throw reading.wrong("a pattern begins with a word");
    }
    return new WordPattern(steps);
  }

  private List<Step> run() {
    List<Step> steps = new ArrayList<>();
    while (at < parts.size() && !parts.get(at).equals(")") && !parts.get(at).equals("|")) {
      Step step = step();
      // a|b|c outside of brackets are single words
      List<List<Step>> others = new ArrayList<>(List.of(List.of(step)));
      while (isNext("|") && at + 1 < parts.size() && depth == 0) {
        at++;
        others.add(List.of(step()));
      }
      step = others.size() == 1 ? step : new Choice(others);
      if (isNext("?")) {
        at++;
        step = new Choice(List.of(List.of(step), List.of()));
      }
      steps.add(step);
    }
    return steps;
  }

  private int depth;

  private Step step() {
    String part = parts.get(at++);
    if (part.equals("(")) {
      return bracket();
    }
    if (part.equals("?") || part.equals("|") || part.equals(")")) {
      throw wrong("\"" + part + "\" stands behind a word or bracket");
    }
    if (part.startsWith("..")) {
      return new Gap(part.length() == 2 ? GAP : part.charAt(2) - '0');
    }
    if (part.startsWith("<")) {
      return new Slot(slot(part.substring(1, part.length() - 1)));
    }
    if (part.startsWith("@")) {
      return list(part.substring(1));
    }
    if (!part.equals(part.toLowerCase(Locale.ROOT))) {
      throw wrong("words are written small: \"" + part + "\"");
    }
    return new Word(Set.of(part));
  }

  private Step bracket() {
    depth++;
    List<List<Step>> runs = new ArrayList<>();
    runs.add(run());
    while (isNext("|")) {
      at++;
      runs.add(run());
    }
    if (!isNext(")")) {
      throw wrong("a bracket is not closed");
    }
    at++;
    depth--;
    if (runs.stream().anyMatch(List::isEmpty)) {
      throw wrong("a choice is empty; write ? behind the bracket where it may be missing");
    }
    return new Choice(runs);
  }

  private SlotKind slot(String name) {
    for (SlotKind kind : SlotKind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
        return kind;
      }
    }
    throw wrong("no slot <" + name + ">; there are <number>, <article>, <duration>");
  }

  private Step list(String name) {
    List<String> words = lists.get(name);
    if (words == null) {
      throw wrong("no list @" + name + "; there are " + lists.keySet());
    }
    Set<String> singles = new HashSet<>();
    List<List<Step>> runs = new ArrayList<>();
    for (String each : words) {
      if (each.matches("[^\\s()|?<>@]+")) {
        singles.add(each);
      } else {
        runs.add(new PatternText(each, lists).whole());
      }
    }
    if (!singles.isEmpty()) {
      runs.add(0, List.of(new Word(singles)));
    }
    return runs.size() == 1 && runs.get(0).size() == 1 ? runs.get(0).get(0) : new Choice(runs);
  }

  private List<Step> whole() {
    List<Step> steps = run();
    if (at < parts.size()) {
      throw wrong("a bracket is closed that was not opened");
    }
    return steps;
  }

  private boolean isNext(String part) {
    return at < parts.size() && parts.get(at).equals(part);
  }

  private IllegalArgumentException wrong(String problem) {
    return new IllegalArgumentException("in the pattern \"" + text + "\": " + problem);
  }
}
