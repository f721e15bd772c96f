package org.quipu.core.document;

/** A metadatum and how it came to be known. What is not known has no {@code Known}. */
public record Known<T>(T value, Origin origin) {}
