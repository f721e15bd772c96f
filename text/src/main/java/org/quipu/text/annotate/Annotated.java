package org.quipu.text.annotate;

import java.util.List;
import org.quipu.core.document.CodePoints;
import org.quipu.core.document.Language;
import org.quipu.core.document.Quote;

/** A text with its sentences. Token offsets are UTF-16 indexes into {@code points.text()}. */
public record Annotated(CodePoints points, Language language, List<Sentence> sentences) {
  public Annotated {
    sentences = List.copyOf(sentences);
  }

  public String text() {
    return points.text();
  }

  /** The words from one token to another of a sentence, both included. */
  public Quote quote(Sentence sentence, int first, int last) {
    return points.quote(sentence.token(first).start(), sentence.token(last).end());
  }
}
