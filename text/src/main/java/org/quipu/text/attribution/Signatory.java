package org.quipu.text.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quipu.core.actor.Actor;
import org.quipu.core.attribution.Attribution;
import org.quipu.core.document.Quote;

/**
 * Whom a whole document speaks for.
 *
 * @param source the signatures, or the name in the heading
 * @param cue the heading's word or "states:"; null where only the signature says it
 * @param content the text between heading and signature
 */
public record Signatory(List<Quote> source, @Nullable Quote cue, Quote content, Actor speaker) {
  public Signatory {
    source = List.copyOf(source);
  }

  Attribution attribution() {
    return new Attribution(
        source, cue == null ? List.of() : List.of(cue), List.of(content), speaker, null);
  }

  /** The publisher signs, or one of its organs does ("Central Committee, …"). */
  public boolean isOf(@Nullable String publisher) {
    return publisher != null
        && source.stream()
            .anyMatch(
                quote -> {
                  String name = Lines.fold(quote.text());
                  String other = Lines.fold(publisher);
                  return name.contains(other) || other.contains(name);
                });
  }
}
