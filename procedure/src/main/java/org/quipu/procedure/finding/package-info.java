/** Outcomes of requirements over all readings and all credible values. */
@NullMarked
package org.quipu.procedure.finding;

import org.jspecify.annotations.NullMarked;
