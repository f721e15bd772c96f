/** Reading the tables of words that lie beside the classes that use them. */
@NullMarked
package org.quipu.record.data;

import org.jspecify.annotations.NullMarked;
