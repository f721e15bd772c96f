package org.quipu.text.coding;

import org.jspecify.annotations.Nullable;
import org.quipu.core.document.Quote;
import org.quipu.core.place.Location;
import org.quipu.core.place.Place;
import org.quipu.core.place.Vicinity;

/**
 * A place name in the text, with what the gazetteer knows of it.
 *
 * @param vicinity what the words before it say; null where they put something in the place
 */
public record PlaceMention(Quote quote, Place place, @Nullable Vicinity vicinity) {

  /** In the place. */
  public PlaceMention(Quote quote, Place place) {
    this(quote, place, null);
  }

  /** Where something is that this mention places. */
  public Location location(boolean inferred) {
    return new Location(place, quote, inferred, vicinity);
  }
}
