/** When something is said to have been: days, intervals, bounds, and what stays unresolved. */
@NullMarked
package org.quipu.core.time;

import org.jspecify.annotations.NullMarked;
