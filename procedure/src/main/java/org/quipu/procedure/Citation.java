package org.quipu.procedure;

import org.jspecify.annotations.Nullable;

/**
 * The law that a requirement rests on.
 *
 * @param part of the article: "a)", null for all of it
 */
public record Citation(LegalText law, @Nullable String part) {
  @Override
  public String toString() {
    return part == null ? law.cite() : law.cite() + " " + part;
  }
}
