/**
 * From bytes to documents. {@code Opener} is the door: it walks files and folders and answers with
 * an {@code Outcome} for each document, read or not; a reader for each format makes an {@code
 * Extract}, and {@code Assembly} adds what the sidecar, the text's own head and end, and its words
 * tell about it.
 */
@NullMarked
package org.quipu.text.open;

import org.jspecify.annotations.NullMarked;
