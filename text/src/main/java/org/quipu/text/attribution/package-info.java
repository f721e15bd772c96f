/** Stub. */
@NullMarked
package org.quipu.text.attribution;

import org.jspecify.annotations.NullMarked;
