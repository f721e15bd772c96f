/**
 * The one canonical JSON form: hashed, stored and exported. The only package of core that knows
 * Jackson.
 */
@NullMarked
package org.quipu.core.json;

import org.jspecify.annotations.NullMarked;
