package org.quipu.text.resolve.actor;

/**
 * A country of {@code countries.tsv}.
 *
 * @param code that its actors carry: its own alpha-3, for a dependency the controlling state's
 */
record Country(String code, String name) {}
