/** What a record holds, as its readers get it: claims with where they stand, and documents. */
@NullMarked
package org.quipu.record.entry;

import org.jspecify.annotations.NullMarked;
