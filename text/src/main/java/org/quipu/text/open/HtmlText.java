package org.quipu.text.open;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The words of an element, a paragraph for each block, with a blank line between: so a heading or a
 * caption does not run into the next sentence. White space is collapsed as a browser does, but
 * no-break spaces and soft hyphens stay.
 */
final class HtmlText implements NodeFilter {
  private final StringBuilder out = new StringBuilder();
  private final StringBuilder paragraph = new StringBuilder();

  private HtmlText() {}

  static String of(Element root) {
    HtmlText text = new HtmlText();
    root.filter(text);
    text.end();
    return text.out.toString();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(text.getWholeText());
    } else if (node instanceof Element element) {
      switch (element.normalName()) {
        case "script", "style", "noscript", "template", "svg", "button", "select", "iframe" -> {
          return FilterResult.SKIP_ENTIRELY;
        }
        case "br" -> newLine();
        case "td", "th" -> append(" ");
        default -> {
          if (element.isBlock()) {
            end();
          }
        }
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element
        && element.isBlock()
        && !element.normalName().equals("td")
        && !element.normalName().equals("th")) {
      end();
    }
    return FilterResult.CONTINUE;
  }

  private void append(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
        if (!paragraph.isEmpty() && " \n".indexOf(last()) < 0) {
          paragraph.append(' ');
        }
      } else {
        paragraph.append(c);
      }
    }
  }

  /** A line break; two in a row part paragraphs, which old pages write so. */
  private void newLine() {
    while (!paragraph.isEmpty() && last() == ' ') {
      paragraph.setLength(paragraph.length() - 1);
    }
    if (!paragraph.isEmpty()) {
      paragraph.append('\n');
    }
  }

  private char last() {
    return paragraph.charAt(paragraph.length() - 1);
  }

  private void end() {
    String words = paragraph.toString().strip();
    paragraph.setLength(0);
    if (!words.isBlank()) {
      out.append(out.isEmpty() ? "" : "\n\n").append(words);
    }
  }
}
