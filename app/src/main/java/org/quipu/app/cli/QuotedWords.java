package org.quipu.app.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quipu.core.document.CodePoints;
import org.quipu.core.document.Span;

/** Finds words in a text as they stand there, whatever white space and line ends are between. */
record QuotedWords(CodePoints text) {
  List<Span> find(String words) {
    String parts =
        Arrays.stream(words.strip().split("\\s+"))
            .map(Pattern::quote)
            .collect(Collectors.joining("\\s+"));
    Matcher matcher =
        Pattern.compile("(?<![\\p{L}\\p{N}])" + parts + "(?![\\p{L}\\p{N}])").matcher(text.text());
    List<Span> found = new ArrayList<>();
    while (matcher.find()) {
      found.add(text.quote(matcher.start(), matcher.end()).span());
    }
    return found;
  }
}
