package org.quipu.text.fact;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quipu.core.event.Act;

/**
 * An entry of the fact lists.
 *
 * @param id with its language, such as {@code en/fact#debate-none}
 * @param place {@code file:line}
 * @param value null where a slot of the pattern gives it
 * @param rather acts to which the words belong sooner than to a nearer one: a deadline of elections
 *     is one of the dissolution
 * @param announced it is about a thing to come: what is planned asserts it
 * @param alone a fact even where no act is told nearby
 * @param hangs a fact only where the words hang on those of the act
 */
public record FactEntry(
    String id,
    String place,
    String fact,
    @Nullable String value,
    List<WordPattern> patterns,
    Set<Act> rather,
    boolean announced,
    boolean alone,
    boolean hangs,
    List<String> examples,
    List<String> counterExamples) {
  public FactEntry {
    patterns = List.copyOf(patterns);
    rather = Set.copyOf(rather);
    examples = List.copyOf(examples);
    counterExamples = List.copyOf(counterExamples);
  }
}
