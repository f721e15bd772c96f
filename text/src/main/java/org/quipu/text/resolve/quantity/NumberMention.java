package org.quipu.text.resolve.quantity;

import org.quipu.core.quantity.Quantity;

/**
 * A number in a sentence.
 *
 * @param first token index of its first word, those of the bound included
 * @param last token index of its last word
 */
public record NumberMention(int first, int last, Quantity quantity) {}
