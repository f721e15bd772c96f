package org.quipu.text.coding;

import org.jspecify.annotations.Nullable;
import org.quipu.core.attribution.Attribution;
import org.quipu.core.document.Quote;
import org.quipu.core.document.Span;

/**
 * A word by which whoever speaks shows a stance toward what he names. It is shown and not judged: a
 * status does not follow from it.
 *
 * @param quote the word, or the quotation with its marks
 * @param about the head of what it marks
 * @param attribution whose word it is, null for the publisher's
 */
public record StanceMark(
    Quote quote, MarkStance stance, Quote about, @Nullable Attribution attribution) {

  /** It marks these words, or the head of them. */
  public boolean marks(Span words) {
    return words.overlaps(about.span());
  }

  public StanceMark by(@Nullable Attribution other) {
    return new StanceMark(quote, stance, about, other);
  }

  /** In plain words, for people. */
  public String note() {
    return "\"" + quote.text() + "\" marks \"" + about.text() + "\": " + stance.code();
  }
}
