/** Stub. */
@NullMarked
package org.quipu.text.resolve.time;

import org.jspecify.annotations.NullMarked;
