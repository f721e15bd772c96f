/**
 * What the law asks of an institutional act, and what the record shows of it, requirement by
 * requirement. There is no overall verdict, and none must be added: people decide.
 */
@NullMarked
package org.quipu.procedure;

import org.jspecify.annotations.NullMarked;
