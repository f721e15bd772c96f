/**
 * How many of whom: counts with their measure, bound, scope and status, found by word lists and
 * dependencies, and the tally of a document's own main incident.
 */
@NullMarked
package org.quipu.text.count;

import org.jspecify.annotations.NullMarked;
