/** Stub. */
@NullMarked
package org.quipu.text.resolve.place;

import org.jspecify.annotations.NullMarked;
