package org.quipu.text.code;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quipu.core.document.Span;

/** An example sentence with its parts in brackets: {@code [Police:actor] [arrested:trigger] …}. */
record Bracketed(String text, List<Part> parts) {
  private static final Pattern BRACKET = Pattern.compile("\\[([^\\]]*):([a-z]+)\\]");

  record Part(Span span, String role) {}

  static Bracketed parse(String marked) {
    StringBuilder text = new StringBuilder();
    List<Part> parts = new ArrayList<>();
    Matcher matcher = BRACKET.matcher(marked);
    int at = 0;
    while (matcher.find()) {
      text.append(marked, at, matcher.start());
      int start = text.length();
      text.append(matcher.group(1));
      parts.add(new Part(new Span(start, text.length()), matcher.group(2)));
      at = matcher.end();
    }
    text.append(marked.substring(at));
    return new Bracketed(text.toString(), parts);
  }
}
