/** Ways in and out of a record other than the command line and the page: JSON Lines, CSV. */
@NullMarked
package org.quipu.app.exchange;

import org.jspecify.annotations.NullMarked;
