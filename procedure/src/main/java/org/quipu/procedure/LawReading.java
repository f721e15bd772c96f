package org.quipu.procedure;

import org.jspecify.annotations.Nullable;
import org.quipu.procedure.rule.Rule;

/**
 * One way to read what a law asks.
 *
 * @param id null, as the holder, where the law is read in one way only
 */
public record LawReading(@Nullable String id, @Nullable Holder holder, Rule rule) {}
