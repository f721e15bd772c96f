package org.quipu.record.view;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quipu.core.event.Act;
import org.quipu.core.event.Status;
import org.quipu.record.entry.DayBasis;
import org.quipu.record.entry.RecordedClaim;
import org.quipu.record.source.SourceGroup;

/**
 * A step of a case, once for all who tell it.
 *
 * @param from first of its days, null where none is known
 * @param to last of its days
 * @param basis what the days rest on; {@code published} is only when it was told
 * @param status as it is told: a planned or demanded step has not been taken
 * @param bodies names of those who take it
 * @param terms lengths of a sentence or detention that are told; several where the sources differ
 * @param content words for the charge or what is ordered
 * @param sources who tell it, each once
 */
public record CaseStep(
    Act act,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    DayBasis basis,
    Status status,
    List<String> bodies,
    List<Period> terms,
    List<String> content,
    List<SourceGroup> sources,
    List<RecordedClaim> claims) {
  public CaseStep {
    bodies = List.copyOf(bodies);
    terms = List.copyOf(terms);
    content = List.copyOf(content);
    sources = List.copyOf(sources);
    claims = List.copyOf(claims);
  }
}
