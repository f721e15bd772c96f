package org.quipu.text.open;

import java.util.Set;
import org.apache.tika.exception.WriteLimitReachedException;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The words of the XHTML that Tika makes of a file, with a blank line between paragraphs. What a
 * page break has cut in two is put together again: a paragraph that ends in the middle of a
 * sentence, before one that begins with a small letter.
 */
final class BlockText extends DefaultHandler {
  private static final Set<String> BLOCKS =
      Set.of(
          "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "tr", "table", "body", "ul", "ol");

  private final int limit;
  private final StringBuilder out = new StringBuilder();
  private final StringBuilder paragraph = new StringBuilder();
  private boolean inBody;

  BlockText(int limit) {
    this.limit = limit;
  }

  String text() {
    return out.toString();
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    if (name.equals("body")) {
      inBody = true;
    } else if (BLOCKS.contains(name)) {
      end();
    } else if (name.equals("br")) {
      paragraph.append('\n');
    } else if (name.equals("td") || name.equals("th")) {
      paragraph.append(' ');
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    if (BLOCKS.contains(name)) {
      end();
    }
    inBody &= !name.equals("body");
  }

  @Override
  public void characters(char[] chars, int start, int length) throws WriteLimitReachedException {
    if (inBody) {
      if (out.length() + paragraph.length() + length > limit) {
        throw new WriteLimitReachedException(limit);
      }
      paragraph.append(chars, start, length);
    }
  }

  private void end() {
    StringBuilder lines = new StringBuilder();
    for (String line : paragraph.toString().strip().split("\\R", -1)) {
      lines.append(lines.isEmpty() ? "" : "\n").append(line.strip());
    }
    paragraph.setLength(0);
    if (!lines.isEmpty()) {
      out.append(out.isEmpty() ? "" : goesOn(lines) ? "\n" : "\n\n").append(lines);
    }
  }

  private boolean goesOn(StringBuilder lines) {
    int last = out.codePointBefore(out.length());
    return Character.isLowerCase(lines.codePointAt(0))
        && (Character.isLetter(last) || last == ',' || last == '-');
  }
}
