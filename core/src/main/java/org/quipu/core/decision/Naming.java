package org.quipu.core.decision;

import org.jspecify.annotations.Nullable;
import org.quipu.core.document.DocumentId;

/**
 * Whoever is called this: how a decision names an actor. Actors are computed and their ids can
 * change as documents come; what documents call them does not.
 *
 * @param name as the claims have it
 * @param country that the claims give with it, null where they give none
 * @param list id of the actor list's entry, null for a name that no list knows
 * @param document only there; null for every document
 */
public record Naming(
    String name, @Nullable String country, @Nullable String list, @Nullable DocumentId document) {
  public Naming {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a decision on an actor gives its name");
    }
  }
}
