/** From words to actors, places, times and numbers, by lists that are data. */
@NullMarked
package org.quipu.text.resolve;

import org.jspecify.annotations.NullMarked;
