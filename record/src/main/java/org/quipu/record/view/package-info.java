/** Claims put into order for readers: who stands where, and how cases against people go on. */
@NullMarked
package org.quipu.record.view;

import org.jspecify.annotations.NullMarked;
