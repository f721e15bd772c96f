/** Stub. */
@NullMarked
package org.quipu.text.count;

import org.jspecify.annotations.NullMarked;
