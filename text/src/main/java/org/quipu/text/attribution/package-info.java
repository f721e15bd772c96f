/** Who says what: {@link org.quipu.text.attribution.AttributionReader} is where to start. */
@NullMarked
package org.quipu.text.attribution;

import org.jspecify.annotations.NullMarked;
