package org.quipu.core.document;

/**
 * Words of a document and where they stand in it; the words are the document's, letter by letter.
 */
public record Quote(Span span, String text) {
  public Quote {
    if (text.codePointCount(0, text.length()) != span.length()) {
      throw new IllegalArgumentException(
          "the quotation \"" + text + "\" does not fill its span " + span);
    }
  }

  public int start() {
    return span.start();
  }

  public int end() {
    return span.end();
  }
}
