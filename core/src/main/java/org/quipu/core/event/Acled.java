package org.quipu.core.event;

/** ACLED's event type and sub-event type, by their names in its codebook. */
public record Acled(String eventType, String subEventType) {}
