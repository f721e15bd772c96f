/**
 * Who did what to whom: PLOVER's event types, modes and contexts, institutional acts and
 * proceedings.
 */
@NullMarked
package org.quipu.core.event;

import org.jspecify.annotations.NullMarked;
