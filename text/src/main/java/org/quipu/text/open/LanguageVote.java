package org.quipu.text.open;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which language a text is in, by a vote of its function words. The words of languages that are not
 * read stand against them, so that Portuguese is not taken for Spanish. Under a millisecond for an
 * article, where the detectors that were measured take four to fifteen. One instance serves all
 * threads.
 */
public final class LanguageVote {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|[¿¡]");

  /** Enough for any article; a book need not be counted to its end. */
  private static final int LONGEST_SAMPLE = 8_000;

  /** From here on a text has so many words that few function words speak against every language. */
  private static final int MANY_WORDS = 25;

  private static final int SOME_VOTES = 3;
  private static final double LEAST_SHARE = 0.10;
  private static final double LEAST_LEAD = 1.25;

  private static final int CLEAR_WORDS = 8;
  private static final int CLEAR_VOTES = 4;
  private static final double CLEAR_SHARE = 0.25;
  private static final int CLEAR_LEAD = 4;

  private final Map<String, Set<String>> languagesOf = new HashMap<>();
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, String> examples = new LinkedHashMap<>();

  /**
   * @param code ISO 639-1; null where the vote is open
   * @param name the language in words, or the script, for a message
   * @param words how many words were counted
   */
  public record Verdict(@Nullable String code, String name, int words) {
    /** Too few words, or too evenly divided, to tell. */
    public boolean isOpen() {
      return code == null;
    }
  }

  private LanguageVote() {}

  /** Reads the word lists, which takes some milliseconds. */
  public static LanguageVote load() {
    LanguageVote vote = new LanguageVote();
    for (Map.Entry<String, Map<String, String>> language :
        Knowledge.tables("languages.yaml").entrySet()) {
      String code = language.getKey();
      Map<String, String> entry = language.getValue();
      vote.names.put(code, Knowledge.value(entry, "name"));
      vote.examples.put(code, Knowledge.value(entry, "example"));
      for (String word : Knowledge.value(entry, "words").split("\\s+")) {
        vote.languagesOf.computeIfAbsent(word, w -> new HashSet<>()).add(code);
      }
    }
    return vote;
  }

  Map<String, String> examples() {
    return examples;
  }

  public Verdict of(String text) {
    String sample = text.length() > LONGEST_SAMPLE ? text.substring(0, LONGEST_SAMPLE) : text;
    Map<String, Integer> votes = new HashMap<>();
    Map<Character.UnicodeScript, Integer> scripts = new HashMap<>();
    int words = 0;
    Matcher matcher = WORD.matcher(sample.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      String word = matcher.group();
      words++;
      scripts.merge(Character.UnicodeScript.of(word.codePointAt(0)), word.length(), Integer::sum);
      for (String code : languagesOf.getOrDefault(word, Set.of())) {
        votes.merge(code, 1, Integer::sum);
      }
    }
    for (Map.Entry<Character.UnicodeScript, Integer> script : scripts.entrySet()) {
      int letters = scripts.values().stream().mapToInt(Integer::intValue).sum();
      if (isForeign(script.getKey()) && script.getValue() * 2 > letters) {
        String name = script.getKey().name();
        return new Verdict(
            "und", name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT) + " script", words);
      }
    }
    return count(votes, words);
  }

  /**
   * True where a sentence is in one of two languages beyond doubt: many of its words speak for it,
   * and hardly any for the other. Asked of single sentences, which are short, so it is harder to
   * please than {@link #of}.
   */
  public boolean isClearly(String sentence, String code, String other) {
    int words = 0;
    int votes = 0;
    int against = 0;
    Matcher matcher = WORD.matcher(sentence.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      words++;
      Set<String> languages = languagesOf.getOrDefault(matcher.group(), Set.of());
      boolean shared = languages.contains(code) && languages.contains(other);
      votes += languages.contains(code) && !shared ? 1 : 0;
      against += languages.contains(other) && !shared ? 1 : 0;
    }
    return words >= CLEAR_WORDS
        && votes >= CLEAR_VOTES
        && votes >= CLEAR_SHARE * words
        && votes >= CLEAR_LEAD * against;
  }

  private Verdict count(Map<String, Integer> votes, int words) {
    String best = null;
    int most = 0;
    for (String code : names.keySet()) { // those that are read stand first and win a tie
      if (votes.getOrDefault(code, 0) > most) {
        most = votes.getOrDefault(code, 0);
        best = code;
      }
    }
    if (best != null && most >= LEAST_SHARE * words && leads(best, votes)) {
      return new Verdict(best, String.valueOf(names.get(best)), words);
    }
    if (words >= MANY_WORDS && most < LEAST_SHARE * words) {
      return new Verdict("und", "a language that is not known here", words);
    }
    return new Verdict(null, "open", words);
  }

  /**
   * A language that is read must lead clearly before the other that is read, but need not before
   * its neighbours, whose words it shares, where some words were counted: a short Spanish text
   * seldom proves that it is not Catalan.
   */
  private static boolean leads(String best, Map<String, Integer> votes) {
    int most = votes.getOrDefault(best, 0);
    for (Map.Entry<String, Integer> vote : votes.entrySet()) {
      boolean isNeighbour = isRead(best) && !isRead(vote.getKey());
      double lead = isNeighbour && most >= SOME_VOTES ? 1 : LEAST_LEAD;
      if (!vote.getKey().equals(best) && most < lead * vote.getValue()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isRead(String code) {
    return Json.language(code) != null;
  }

  private static boolean isForeign(Character.UnicodeScript script) {
    return script != Character.UnicodeScript.LATIN
        && script != Character.UnicodeScript.COMMON
        && script != Character.UnicodeScript.INHERITED;
  }
}
