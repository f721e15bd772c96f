/** Which claims of several documents are taken to be about one occurrence, and why. */
@NullMarked
package org.quipu.record.incident;

import org.jspecify.annotations.NullMarked;
