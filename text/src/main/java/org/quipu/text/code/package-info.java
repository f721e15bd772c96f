/** The coder: an annotated text in, what it claims out. */
@NullMarked
package org.quipu.text.code;

import org.jspecify.annotations.NullMarked;
