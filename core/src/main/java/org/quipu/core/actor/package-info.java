/** Who: a person, an organisation, a group or a state, with PLOVER's country and sectors. */
@NullMarked
package org.quipu.core.actor;

import org.jspecify.annotations.NullMarked;
