package org.quipu.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quipu.record.entry.RecordedClaim;

/**
 * What is claimed to have begun on one day. The claims tell how long, and {@link
 * RecordedClaim#dayBasis} how surely.
 *
 * @param day null for claims that no day is known for; they come last
 */
public record TimelineDay(@Nullable LocalDate day, List<RecordedClaim> claims) {
  public TimelineDay {
    claims = List.copyOf(claims);
  }
}
