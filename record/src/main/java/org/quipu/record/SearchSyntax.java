package org.quipu.record;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person types, as an FTS5 expression. Words must all occur; {@code "words in quotes"} as
 * they stand; {@code OR} (also {@code |}) between alternatives; {@code -word} or {@code NOT word}
 * leaves out; {@code protest*} for beginnings. Anything else is looked for as words, so that no
 * query is an error.
 */
final class SearchSyntax {
  private static final Pattern TOKEN = Pattern.compile("(-?)\"([^\"]*)\"?|(\\S+)");

  private final StringBuilder wanted = new StringBuilder();
  private final StringBuilder unwanted = new StringBuilder();
  private boolean or;
  private boolean not;

  private SearchSyntax() {}

  /** The expression; empty when the query holds no word to look for. */
  static Optional<String> parse(String query) {
    SearchSyntax syntax = new SearchSyntax();
    Matcher token = TOKEN.matcher(query);
    while (token.find()) {
      if (token.group(2) != null) {
        syntax.term(token.group(2), false, !token.group(1).isEmpty());
      } else {
        syntax.word(token.group(3));
      }
    }
    return syntax.expression();
  }

  private void word(String word) {
    switch (word) {
      case "OR", "|", "||" -> or = true;
      case "NOT" -> not = true;
      case "AND", "&", "&&" -> or = false;
      default -> {
        boolean minus = word.length() > 1 && word.startsWith("-");
        String bare = minus ? word.substring(1) : word;
        term(bare, bare.endsWith("*"), minus);
      }
    }
  }

  private void term(String words, boolean prefix, boolean minus) {
    boolean leaveOut = minus || not;
    not = false;
    if (words.codePoints().noneMatch(SearchSyntax::isWordCharacter)) {
      return;
    }
    String phrase =
        '"' + words.replace("\"", "\"\"").replace("\0", " ") + '"' + (prefix ? "*" : "");
    if (leaveOut) {
      unwanted.append(unwanted.isEmpty() ? "" : " OR ").append(phrase);
    } else {
      wanted.append(wanted.isEmpty() ? "" : or ? " OR " : ") AND (").append(phrase);
    }
    or = false;
  }

  private Optional<String> expression() {
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    String all = "((" + wanted + "))";
    return Optional.of(unwanted.isEmpty() ? all : all + " NOT (" + unwanted + ")");
  }

  /** What FTS5's unicode61 makes words of: letters, numbers and characters of private use. */
  private static boolean isWordCharacter(int point) {
    int type = Character.getType(point);
    return Character.isLetterOrDigit(point)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER
        || type == Character.PRIVATE_USE;
  }
}
