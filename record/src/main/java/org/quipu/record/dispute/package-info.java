/**
 * Where claims about one point of an incident or campaign cannot all be true, told apart from
 * growth and from figures of different things. Begin at {@link org.quipu.record.dispute.Disputes}.
 * A false dispute costs more trust than a missed one: in doubt there is none.
 */
@NullMarked
package org.quipu.record.dispute;

import org.jspecify.annotations.NullMarked;
