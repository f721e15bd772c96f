/** One value asserted by one source in one place, with the words that carry it. */
@NullMarked
package org.quipu.core.claim;

import org.jspecify.annotations.NullMarked;
