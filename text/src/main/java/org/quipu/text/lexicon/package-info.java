/** The lexicon of triggers and frames: loading, checking, looking up. */
@NullMarked
package org.quipu.text.lexicon;

import org.jspecify.annotations.NullMarked;
