package org.quipu.record.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quipu.core.claim.Stance;
import org.quipu.core.event.Status;
import org.quipu.record.entry.RecordedClaim;
import org.quipu.record.source.SourceGroup;

/**
 * That somebody takes a stance on some day.
 *
 * @param day by which the claim is sorted, null where none is known
 * @param about the words for the matter, those of the first claim; null where only actors are named
 * @param status as it is told: a denied or demanded stance is not taken
 * @param sources who say so, each once
 */
public record Stand(
    @Nullable LocalDate day,
    Stance stance,
    @Nullable String about,
    Status status,
    List<SourceGroup> sources,
    List<RecordedClaim> claims) {
  public Stand {
    sources = List.copyOf(sources);
    claims = List.copyOf(claims);
  }
}
