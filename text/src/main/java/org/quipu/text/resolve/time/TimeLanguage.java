package org.quipu.text.resolve.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.annotate.Token;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The words and rules of one language, as its file tells them. */
record TimeLanguage(
    TimeWords words, List<TimeRule> rules, Set<String> cues, Map<String, Set<String>> bounds) {

  static TimeLanguage load(String file) {
    try (InputStream in = TimeLanguage.class.getResourceAsStream("/org/quipu/text/time/" + file)) {
      if (in == null) {
        throw new IllegalStateException("no time rules " + file + " in this build");
      }
      Map<String, Object> yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
      return of(file, yaml);
    } catch (IOException e) {
      throw new UncheckedIOException("the time rules cannot be read", e);
    }
  }

  private static TimeLanguage of(String file, Map<String, Object> yaml) {
    Map<String, Map<String, String>> classes = new LinkedHashMap<>();
    map(yaml.get("classes"))
        .forEach(
            (name, values) -> {
              Map<String, String> entries = new LinkedHashMap<>();
              map(values)
                  .forEach(
                      (value, list) -> {
                        for (String word : strings(list)) {
                          entries.put(word, value);
                        }
                      });
              classes.put(name, entries);
            });
    Map<String, String> tags = new LinkedHashMap<>();
    map(yaml.get("only-tagged"))
        .forEach((tag, list) -> strings(list).forEach(word -> tags.put(word, tag)));
    TimeWords words = new TimeWords(classes, tags);
    List<TimeRule> rules = new ArrayList<>();
    if (yaml.get("rules") instanceof List<?> list) {
      for (Object entry : list) {
        rules.add(rule(file, map(entry), words));
      }
    }
    Set<String> cues = new HashSet<>(strings(yaml.get("cues")));
    for (String name : strings(yaml.get("cue-classes"))) {
      classes.getOrDefault(name, Map.of()).keySet().forEach(key -> cues.add(key.split(" ")[0]));
    }
    Map<String, Set<String>> bounds = new LinkedHashMap<>();
    map(yaml.get("bounds")).forEach((name, list) -> bounds.put(name, Set.copyOf(strings(list))));
    return new TimeLanguage(words, List.copyOf(rules), Set.copyOf(cues), Map.copyOf(bounds));
  }

  private static TimeRule rule(String file, Map<String, Object> entry, TimeWords words) {
    String id = String.valueOf(entry.get("id"));
    String where = file + ", rule " + id + ": ";
    if (!(entry.get("pattern") instanceof String pattern)
        || !(entry.get("make") instanceof String make)) {
      throw new IllegalArgumentException(where + "a rule needs a pattern and a make");
    }
    List<TimeRule.Element> elements = TimeRule.parse(pattern);
    for (TimeRule.Element element : elements) {
      for (String option : element.options()) {
        if (option.startsWith("{") && !words.knows(option.substring(1, option.length() - 1))) {
          throw new IllegalArgumentException(where + "no word class " + option);
        }
      }
    }
    return new TimeRule(
        id,
        elements,
        TimeRule.Make.valueOf(make.toUpperCase(Locale.ROOT)),
        (@Nullable String) entry.get("type"),
        (@Nullable String) entry.get("value"),
        entry.get("shift") instanceof Integer shift ? shift : 0,
        strings(entry.get("examples")),
        strings(entry.get("not")));
  }

  boolean is(String bound, String word) {
    return bounds.getOrDefault(bound, Set.of()).contains(word);
  }

  /** Which bound a word before an expression makes: since, until, before, after; empty for none. */
  String bound(String word) {
    for (String bound : List.of("since", "until", "before", "after")) {
      if (is(bound, word)) {
        return bound;
      }
    }
    return "";
  }

  /** Whether the sentence holds a word without which no rule can fit. */
  boolean isCued(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      String word = token.word();
      if (Character.isDigit(word.charAt(0)) || cues.contains(word.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, Object> map(@Nullable Object object) {
    Map<String, Object> copy = new LinkedHashMap<>();
    if (object instanceof Map<?, ?> map) {
      map.forEach((key, value) -> copy.put(String.valueOf(key), value));
    }
    return copy;
  }

  private static List<String> strings(@Nullable Object object) {
    if (object instanceof List<?> list) {
      return list.stream().map(String::valueOf).toList();
    }
    return object == null ? List.of() : List.of(String.valueOf(object));
  }
}
