/** What a person decides about a claim; nothing is overwritten. */
@NullMarked
package org.quipu.core.decision;

import org.jspecify.annotations.NullMarked;
