/**
 * What the coder makes of one text, before it becomes claims or a line of {@code quipu code}. All
 * spans count code points of the text.
 */
@NullMarked
package org.quipu.text.coding;

import org.jspecify.annotations.NullMarked;
