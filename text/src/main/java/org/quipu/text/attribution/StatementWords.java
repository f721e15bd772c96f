package org.quipu.text.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quipu.core.document.Language;
import org.quipu.text.lexicon.YamlFile;

/** How statements show themselves, from {@code attribution/statements-LANGUAGE.yaml}. */
final class StatementWords {
  private static final Set<String> LISTS =
      Set.of(
          "headings",
          "ties",
          "topics",
          "states",
          "undersigned",
          "first-person",
          "endings",
          "articles",
          "small",
          "not-names");

  private final Map<String, List<String>> lists = new HashMap<>();

  /** Groups: 1 the heading's word, 2 the name with what follows it; 2 is missing without a tie. */
  final Pattern heading;

  /** Groups: 1 the name, 2 the verb with its colon. */
  final Pattern states;

  final Pattern undersigned;

  private StatementWords(YamlFile.Section file) {
    List<String> keys = new ArrayList<>(LISTS);
    keys.add("examples");
    file.allowOnly(Set.copyOf(keys));
    LISTS.forEach(list -> lists.put(list, file.texts(list)));
    this.heading =
        compile("^(" + any("headings") + ")(?:\\s+(?:" + any("ties") + ")\\s+(.+))?[:.]?$");
    this.states = compile("^(.{8,160}?),?\\s+((?:" + any("states") + "):)$");
    this.undersigned = compile("(?<!\\p{L})(?:" + any("undersigned") + ")(?!\\p{L})");
  }

  static StatementWords of(Language language) {
    return new StatementWords(
        YamlFile.read(StatementWords.class, "statements-" + language.code() + ".yaml"));
  }

  private static Pattern compile(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private String any(String list) {
    return list(list).stream()
        .sorted((a, b) -> b.length() - a.length()) // "of the" before "of"
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  private List<String> list(String name) {
    return lists.getOrDefault(name, List.of());
  }

  private boolean isIn(String list, String word) {
    return list(list).contains(word.toLowerCase(Locale.ROOT));
  }

  boolean isFirstPerson(String word, boolean verb) {
    String small = word.toLowerCase(Locale.ROOT);
    return isIn("first-person", word) || verb && list("endings").stream().anyMatch(small::endsWith);
  }

  boolean isTopic(String word) {
    return isIn("topics", word);
  }

  boolean isArticle(String word) {
    return isIn("articles", word);
  }

  /**
   * A line that is nothing but a name: capitals, small words between them, no full stop, no figure.
   */
  boolean isName(String line) {
    String[] all = line.split("[\\s\u00A0,()/&]+");
    int capitals = 0;
    for (String word : all) {
      if (word.isEmpty()) {
        continue;
      }
      if (Character.isUpperCase(word.charAt(0))) {
        capitals++;
      } else if (!isIn("small", word)) {
        return false;
      }
    }
    boolean acronym = line.matches("\\p{Lu}{3,}");
    return (capitals >= 2 || acronym)
        && all.length <= 16
        && line.matches("[\\p{L}].*[\\p{L})]")
        && !line.matches(".*[\\d:!?@\u201C\u201D\"\u00A1\u00BF;].*")
        && !isIn("not-names", all[0]);
  }
}
