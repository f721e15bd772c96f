/**
 * What a person meets: {@code cli} (commands), {@code web} (the page and its HTTP answers) and
 * {@code exchange} (import and export). All three only parse, call the other modules and print.
 */
@NullMarked
package org.quipu.app;

import org.jspecify.annotations.NullMarked;
