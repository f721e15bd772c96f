/** Facts of an act as sources give them: values, who says so, and where a record tells them. */
@NullMarked
package org.quipu.procedure.fact;

import org.jspecify.annotations.NullMarked;
