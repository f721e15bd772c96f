package org.quipu.core.actor;

import org.jspecify.annotations.Nullable;
import org.quipu.core.document.Quote;

/**
 * An actor where a sentence names it.
 *
 * @param quote the head phrase in the sentence
 * @param resolvedFrom the pronoun or description in the sentence, when {@code quote} is its
 *     antecedent elsewhere; null when the sentence names the actor itself
 */
public record Participant(Quote quote, Actor actor, @Nullable Quote resolvedFrom) {
  /** The words of the sentence itself: the pronoun or description where there is one. */
  public Quote mention() {
    return resolvedFrom == null ? quote : resolvedFrom;
  }
}
