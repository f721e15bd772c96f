/** A source text, the places in it that carry a claim, and where its metadata come from. */
@NullMarked
package org.quipu.core.document;

import org.jspecify.annotations.NullMarked;
