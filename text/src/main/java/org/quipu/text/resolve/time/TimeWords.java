package org.quipu.text.resolve.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.annotate.Token;

/** The word classes of a language, each entry one or more words with a value. */
final class TimeWords {
  /** What a class found: the last token and its value. */
  record Found(int last, String value) {}

  private record Entry(List<String> words, String value) {}

  private static final String MID = "mid-";

  private final Map<String, Map<String, List<Entry>>> classes = new HashMap<>();
  private final Map<String, String> tags;

  /**
   * @param tags words that count only with a tag that begins so ("may" with NNP)
   */
  TimeWords(Map<String, Map<String, String>> byClass, Map<String, String> tags) {
    this.tags = Map.copyOf(tags);
    byClass.forEach(
        (name, values) -> {
          Map<String, List<Entry>> byFirst = new HashMap<>();
          values.forEach(
              (words, value) -> {
                List<String> list = List.of(words.split(" "));
                byFirst
                    .computeIfAbsent(list.get(0), w -> new ArrayList<>())
                    .add(new Entry(list, value));
              });
          byFirst
              .values()
              .forEach(
                  list ->
                      list.sort(Comparator.comparingInt((Entry entry) -> -entry.words().size())));
          classes.put(name, byFirst);
        });
  }

  /** The first words of a class's entries; for the built-in ones those that are spelled out. */
  Set<String> openers(String name) {
    return classes
        .getOrDefault(Numbers.CLASSES.contains(name) ? "NUMBER" : name, Map.of())
        .keySet();
  }

  boolean knows(String name) {
    return classes.containsKey(name) || Numbers.CLASSES.contains(name);
  }

  /** Everything that this class can be at token {@code at}, longest first. */
  List<Found> find(String name, Sentence sentence, int at) {
    if (Numbers.CLASSES.contains(name)) {
      return Numbers.find(name, this, sentence, at);
    }
    List<Entry> entries =
        classes.getOrDefault(name, Map.of()).getOrDefault(word(sentence, at), List.of());
    List<Found> found = new ArrayList<>(1);
    for (Entry entry : entries) {
      if (fits(entry.words(), sentence, at)) {
        found.add(new Found(at + entry.words().size() - 1, entry.value()));
      }
    }
    return found;
  }

  boolean isWord(String wanted, Sentence sentence, int at) {
    return wanted.equals(word(sentence, at));
  }

  private boolean fits(List<String> words, Sentence sentence, int at) {
    if (at + words.size() - 1 > sentence.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).equals(word(sentence, at + i))) {
        return false;
      }
    }
    String tag = tags.get(words.get(0));
    return tag == null || words.size() > 1 || sentence.token(at).tag().startsWith(tag);
  }

  static String word(Sentence sentence, int at) {
    if (at < 1 || at > sentence.size()) {
      return "";
    }
    Token token = sentence.token(at);
    String word = token.word().toLowerCase(Locale.ROOT);
    // "mid-November" is one token
    return word.startsWith(MID) && word.length() > MID.length()
        ? word.substring(MID.length())
        : word;
  }
}
