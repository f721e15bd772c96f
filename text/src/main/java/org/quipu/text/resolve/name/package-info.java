/** What kind of thing a name names: the recogniser's answer, looked at again with lists. */
@NullMarked
package org.quipu.text.resolve.name;

import org.jspecify.annotations.NullMarked;
