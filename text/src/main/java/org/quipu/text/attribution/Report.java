package org.quipu.text.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quipu.core.actor.Actor;
import org.quipu.core.document.Quote;
import org.quipu.core.document.Span;

/** A report as found in one sentence, before reports are put into each other. */
record Report(List<Quote> source, Quote cue, List<Quote> content, @Nullable Actor speaker) {
  int contentLength() {
    return content.stream().mapToInt(quote -> quote.span().length()).sum();
  }

  boolean holds(Span span) {
    return content.stream().anyMatch(quote -> quote.span().contains(span));
  }
}
