/** From bytes to documents: text, HTML, PDF, Office files, JSON Lines. */
@NullMarked
package org.quipu.text.open;

import org.jspecify.annotations.NullMarked;
