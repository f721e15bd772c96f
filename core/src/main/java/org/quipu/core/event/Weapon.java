package org.quipu.core.event;

import org.jspecify.annotations.Nullable;
import org.quipu.core.document.Quote;

/** What an assault was done with, and the class of weapon where a list knows it. */
public record Weapon(Quote quote, @Nullable String weaponClass) {}
