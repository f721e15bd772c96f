/** Sentences, tokens, names and dependencies. The only package that knows the NLP library. */
@NullMarked
package org.quipu.text.annotate;

import org.jspecify.annotations.NullMarked;
