/** Holds the procedures against a record: joins its claims to acts, and tells what comes out. */
@NullMarked
package org.quipu.app.finding;

import org.jspecify.annotations.NullMarked;
