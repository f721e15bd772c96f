package org.quipu.text.count;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a count covers: one occurrence, or all since some day. */
record Scope(
    boolean cumulative, @Nullable LocalDate since, @Nullable LocalDate asOf, List<String> notes) {}
