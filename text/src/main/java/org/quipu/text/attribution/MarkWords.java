package org.quipu.text.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quipu.core.Coded;
import org.quipu.core.document.Language;
import org.quipu.text.coding.MarkStance;
import org.quipu.text.lexicon.YamlFile;

/** The words that mark a stance, from {@code attribution/marks-LANGUAGE.yaml}. */
final class MarkWords {
  enum Part {
    ADJECTIVE,
    NAME,
    ADVERB
  }

  record MarkWord(Part part, MarkStance stance) {}

  private final Map<String, MarkWord> words = new HashMap<>();
  private final Pattern pattern;

  private MarkWords(List<YamlFile.Section> lists) {
    for (YamlFile.Section list : lists) {
      list.allowOnly(Set.of("words", "part", "stance", "example"));
      list.required("example");
      MarkWord made = new MarkWord(part(list), stance(list));
      list.texts("words").forEach(word -> words.put(word, made));
    }
    List<String> longest = new ArrayList<>(words.keySet());
    longest.sort((a, b) -> b.length() - a.length()); // "mal llamado" before "llamado"
    this.pattern =
        Pattern.compile(
            longest.stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}-])(?:", ")(?![\\p{L}-])")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static Part part(YamlFile.Section list) {
    for (Part part : Part.values()) {
      if (part.name().toLowerCase(Locale.ROOT).equals(list.required("part"))) {
        return part;
      }
    }
    throw list.wrong("part", "a part is adjective, name or adverb");
  }

  private static MarkStance stance(YamlFile.Section list) {
    try {
      return Coded.parse(MarkStance.class, list.required("stance"));
    } catch (IllegalArgumentException e) {
      throw list.wrong("stance", String.valueOf(e.getMessage()));
    }
  }

  static MarkWords of(Language language) {
    YamlFile.Section file = YamlFile.read(MarkWords.class, "marks-" + language.code() + ".yaml");
    file.allowOnly(Set.of("marks"));
    return new MarkWords(file.sections("marks"));
  }

  Pattern pattern() {
    return pattern;
  }

  @Nullable MarkWord get(String word) {
    return words.get(word.toLowerCase(Locale.ROOT));
  }
}
