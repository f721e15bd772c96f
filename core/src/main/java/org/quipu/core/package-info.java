/**
 * The words of Quipu as types that cannot hold an illegal value.
 *
 * <p>Packages may use only those to their left: {@code time → document → actor · place → quantity ·
 * event → attribution → claim → decision → json}. Nothing here reads a file, the clock, the locale
 * or the network.
 */
@NullMarked
package org.quipu.core;

import org.jspecify.annotations.NullMarked;
