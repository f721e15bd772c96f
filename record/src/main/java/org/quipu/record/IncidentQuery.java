package org.quipu.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quipu.core.event.Act;
import org.quipu.core.event.EventType;
import org.quipu.core.quantity.Measure;
import org.quipu.record.incident.Family;

/**
 * Which incidents are wanted: those with a report that fits. What is null does not restrict.
 *
 * @param place part of the name of the place or of its first-level division
 * @param measure with a figure of this measure
 * @param documents told by at least so many documents
 * @param limit at most so many; 0 for all
 */
public record IncidentQuery(
    @Nullable Family family,
    @Nullable EventType type,
    @Nullable Act act,
    @Nullable String country,
    @Nullable String place,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Measure measure,
    int documents,
    int limit,
    int offset) {
  /** All of them, whatever the number of their documents. */
  public static final IncidentQuery ALL = atLeast(1);

  public IncidentQuery {
    if (documents < 1 || limit < 0 || offset < 0) {
      throw new IllegalArgumentException("no incident is told by " + documents + " documents");
    }
  }

  /** Those that at least so many documents tell. */
  public static IncidentQuery atLeast(int documents) {
    return new IncidentQuery(null, null, null, null, null, null, null, null, documents, 0, 0);
  }
}
