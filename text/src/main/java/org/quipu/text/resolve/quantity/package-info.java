/** Numbers and their bounds from words: "more than a hundred", "20-30", "dozens". */
@NullMarked
package org.quipu.text.resolve.quantity;

import org.jspecify.annotations.NullMarked;
