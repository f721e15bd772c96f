package org.quipu.record;

/**
 * An input that could not be read, which is an outcome to keep like any other.
 *
 * @param path as the person named it, with the line for JSON Lines
 * @param reason one word for the kind of obstacle, such as {@code empty}
 * @param message what a person should know and do
 */
public record Unreadable(String path, String reason, String message) {}
