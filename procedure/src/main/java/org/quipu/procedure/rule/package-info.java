/** The closed list of what a law can ask, and how each is computed from facts. */
@NullMarked
package org.quipu.procedure.rule;

import org.jspecify.annotations.NullMarked;
