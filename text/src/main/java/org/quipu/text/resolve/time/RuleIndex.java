package org.quipu.text.resolve.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which rules can begin at a word: at most words none can, and that is most of the speed. */
final class RuleIndex {
  private final Map<String, List<TimeRule>> byWord = new HashMap<>();
  private final List<TimeRule> numeric = new ArrayList<>();

  RuleIndex(List<TimeRule> rules, TimeWords words) {
    for (TimeRule rule : rules) {
      Set<String> openers = new HashSet<>();
      boolean digits = false;
      for (TimeRule.Element element : rule.pattern()) {
        for (String option : element.options()) {
          if (option.charAt(0) == '{') {
            String name = option.substring(1, option.length() - 1);
            openers.addAll(words.openers(name));
            digits |= Numbers.CLASSES.contains(name);
          } else {
            openers.add(option);
          }
        }
        if (!element.optional()) {
          break;
        }
      }
      for (String opener : openers) {
        byWord.computeIfAbsent(opener, word -> new ArrayList<>()).add(rule);
      }
      if (digits) {
        numeric.add(rule);
      }
    }
  }

  /** In the order of the file. */
  List<TimeRule> at(String word) {
    List<TimeRule> rules = byWord.get(word);
    if (rules != null) {
      return rules;
    }
    // "22nd", "'80s", "10:35"; "1st" is also an ordinal and was found above
    return Character.isLetter(word.charAt(0)) ? List.of() : numeric;
  }
}
