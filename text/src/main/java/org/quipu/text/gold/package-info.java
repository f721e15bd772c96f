/** Gold data that a person wrote, and what the coder makes of it: scores and reasons. */
@NullMarked
package org.quipu.text.gold;

import org.jspecify.annotations.NullMarked;
