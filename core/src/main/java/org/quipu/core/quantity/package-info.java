/** How many, with its bound: "more than 40" is neither 40 nor 41. */
@NullMarked
package org.quipu.core.quantity;

import org.jspecify.annotations.NullMarked;
