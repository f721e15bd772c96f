package org.quipu.text.coding;

import org.quipu.core.document.Quote;

/**
 * A name in the text.
 *
 * @param type PERSON, ORGANIZATION, LOCATION or MISC
 */
public record NameMention(Quote quote, String type) {}
