package org.quipu.record;

import java.util.List;
import org.quipu.core.document.Quote;
import org.quipu.core.document.Span;
import org.quipu.record.entry.DocumentEntry;

/**
 * A passage that a search found.
 *
 * @param title true when the passage is the document's title; its offsets then count in the title
 * @param passage the passage, with its place in the text
 * @param matches the words looked for, with their places in the same text, in order
 */
public record Hit(DocumentEntry document, boolean title, Quote passage, List<Span> matches) {
  public Hit {
    matches = List.copyOf(matches);
  }

  /** The passage with every match between two marks, such as {@code «} and {@code »}. */
  public String marked(String before, String after) {
    StringBuilder marked = new StringBuilder();
    String text = passage.text();
    int at = 0;
    for (Span match : matches) {
      int from = text.offsetByCodePoints(0, match.start() - passage.start());
      int to = text.offsetByCodePoints(from, match.length());
      marked.append(text, at, from).append(before).append(text, from, to).append(after);
      at = to;
    }
    return marked.append(text, at, text.length()).toString();
  }
}
