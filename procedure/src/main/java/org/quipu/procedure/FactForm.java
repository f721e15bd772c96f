package org.quipu.procedure;

import org.jspecify.annotations.Nullable;
import org.quipu.procedure.fact.Selector;
import org.quipu.procedure.fact.Value;

/**
 * A fact that the requirements of a procedure ask for.
 *
 * @param about in plain words: "votes for the motion"
 * @param from where a record tells it, null for what only a person enters
 */
public record FactForm(Value.Kind kind, String about, @Nullable Selector from) {}
