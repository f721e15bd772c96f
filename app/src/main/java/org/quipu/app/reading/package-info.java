/** Reading documents into a record: opened, coded, appended, in the order in which they came. */
@NullMarked
package org.quipu.app.reading;

import org.jspecify.annotations.NullMarked;
