/**
 * The words of Quipu as types: document, claim, evidence, attribution, status, event, count,
 * decision. They are records and sealed interfaces whose constructors refuse an illegal value, so
 * no other module checks them again. Nothing here reads a file, a clock, a locale or the network,
 * and the only library is Jackson, seen from the package {@code org.quipu.core.json} alone.
 */
@NullMarked
package org.quipu.core;

import org.jspecify.annotations.NullMarked;
