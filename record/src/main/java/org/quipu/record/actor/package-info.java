/** Who is who: one actor for the names that documents give it, and what people decided on it. */
@NullMarked
package org.quipu.record.actor;

import org.jspecify.annotations.NullMarked;
