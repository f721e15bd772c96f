/** Where, with the precision that the words allow. */
@NullMarked
package org.quipu.core.place;

import org.jspecify.annotations.NullMarked;
