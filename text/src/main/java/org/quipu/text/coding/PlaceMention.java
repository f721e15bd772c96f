package org.quipu.text.coding;

import org.quipu.core.document.Quote;
import org.quipu.core.place.Place;

/** A place name in the text, with what the gazetteer knows of it. */
public record PlaceMention(Quote quote, Place place) {}
