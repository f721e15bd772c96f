/**
 * What is claimed about one measure of an incident or campaign: a line for every source, and totals
 * by named rules. Begin at {@link org.quipu.record.tally.Tally}. Nothing is summed or averaged, and
 * no number appears that nobody gave.
 */
@NullMarked
package org.quipu.record.tally;

import org.jspecify.annotations.NullMarked;
