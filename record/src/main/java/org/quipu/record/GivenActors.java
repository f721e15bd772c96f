package org.quipu.record;

/**
 * A list of actors that somebody gave to read documents with.
 *
 * @param name of the file, for messages
 * @param csv its text
 */
public record GivenActors(String name, String csv) {}
