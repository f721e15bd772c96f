/** Who says so, through as many hands as there are. */
@NullMarked
package org.quipu.core.attribution;

import org.jspecify.annotations.NullMarked;
