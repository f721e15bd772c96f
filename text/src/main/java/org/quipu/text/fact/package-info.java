/**
 * What texts say about an institutional act that a rule asks about: patterns over words and lemmas,
 * kept as data with examples ({@code en.yaml}, {@code es.yaml}; docs/facts.md says how to add one).
 */
@NullMarked
package org.quipu.text.fact;

import org.jspecify.annotations.NullMarked;
