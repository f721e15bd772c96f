package org.quipu.text.count;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.quipu.core.document.Language;
import org.quipu.text.annotate.Token;
import org.quipu.text.resolve.quantity.Table;

/**
 * The small words that counting turns on, as {@code words.tsv} lists them by kind. A kind that the
 * file lacks stops the program when it starts.
 */
final class CountWords {
  /** What one language has and another need not. */
  private static final Set<String> OPTIONAL =
      Set.of("grammar", "owner-mark", "clitic", "age-before", "sum-verb", "object-mark", "of-noun");

  private final String resource;
  private final String code;

  private final Map<String, Set<String>> kinds = new HashMap<>();

  static String resource(Language language) {
    return "/org/quipu/text/counts/" + language.code() + "/words.tsv";
  }

  static CountWords of(Language language) {
    return new CountWords(language);
  }

  private CountWords(Language language) {
    this.resource = resource(language);
    this.code = language.code();
    Table table = Table.read(resource, 3);
    for (Table.Row row : table.rows()) {
      kinds.computeIfAbsent(row.get(0), kind -> new HashSet<>()).addAll(row.list(1));
    }
    for (String kind : List.of("of", "further", "definite", "measure-noun", "temporal", "strong")) {
      of(kind);
    }
  }

  /** The language's code, which begins the ids of its rules. */
  String code() {
    return code;
  }

  /** A habit of the language, such as {@code subject-behind-verb}. */
  boolean has(String habit) {
    return is("grammar", habit);
  }

  /**
   * The words of a kind.
   *
   * @throws IllegalStateException when the file has none
   */
  Set<String> of(String kind) {
    Set<String> words = kinds.get(kind);
    if (words == null && OPTIONAL.contains(kind)) {
      return Set.of();
    }
    if (words == null) {
      throw new IllegalStateException(resource + " has no line of kind \"" + kind + "\"");
    }
    return words;
  }

  boolean is(String kind, String word) {
    return of(kind).contains(word);
  }

  /** The same for a token: by its lemma, or by its form where the lemmatiser errs ("bases"). */
  boolean is(String kind, Token token) {
    Set<String> words = of(kind);
    if (words.contains(token.lemma())) {
      return true;
    }
    String form = token.word().toLowerCase(Locale.ROOT);
    return token.tag().equals("NNS") && words.contains(form.substring(0, form.length() - 1))
        || token.tag().equals("JJ")
            && form.endsWith("ed")
            && (words.contains(form.substring(0, form.length() - 2))
                || words.contains(form.substring(0, form.length() - 1)));
  }

  boolean isOf(String word) {
    return is("of", word);
  }

  boolean isFurther(String word) {
    return is("further", word);
  }

  boolean isDefinite(String word) {
    return is("definite", word);
  }

  /** Nouns that hold what they measure by "of": "dozens of people". */
  boolean holdsOf(String lemma) {
    return is("measure-noun", lemma);
  }

  boolean isTemporal(String lemma) {
    return is("temporal", lemma);
  }

  boolean isStrong(String word) {
    return is("strong", word);
  }

  boolean isPronounForOne(String word) {
    return is("pronoun-one", word);
  }
}
