/**
 * Place names to places. {@link org.quipu.text.resolve.place.PlaceReader} is the door: {@code
 * ToponymFinder} finds the names, {@link org.quipu.text.resolve.place.Gazetteer} says what can be
 * meant, {@code Disambiguator} chooses by what the text says around them. The gazetteer is made by
 * {@code text/src/data/places}; aliases, abbreviations and kinds are tables beside it.
 */
@NullMarked
package org.quipu.text.resolve.place;

import org.jspecify.annotations.NullMarked;
