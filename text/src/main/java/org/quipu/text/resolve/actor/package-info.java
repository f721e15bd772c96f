/** Stub. */
@NullMarked
package org.quipu.text.resolve.actor;

import org.jspecify.annotations.NullMarked;
