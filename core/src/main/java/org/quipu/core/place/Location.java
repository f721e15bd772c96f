package org.quipu.core.place;

import org.jspecify.annotations.Nullable;
import org.quipu.core.document.Quote;

/**
 * Where something is said to have been.
 *
 * @param quote the words that name the place, wherever they stand in the document
 * @param inferred true when the sentence itself does not name it
 * @param vicinity null where it is in the place
 */
public record Location(
    Place place, @Nullable Quote quote, boolean inferred, @Nullable Vicinity vicinity) {

  /** In the place. */
  public Location(Place place, @Nullable Quote quote, boolean inferred) {
    this(place, quote, inferred, null);
  }
}
