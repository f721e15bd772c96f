package org.quipu.record.dispute;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quipu.core.document.Known;
import org.quipu.core.time.DateRange;
import org.quipu.record.entry.RecordedClaim;
import org.quipu.record.source.SourceGroup;
import org.quipu.record.source.SourceGroups;

/**
 * One value of a dispute.
 *
 * @param value in words
 * @param claims that give it, first published first; their evidence is the dispute's
 * @param sources of these claims, each once
 */
public record Side(String value, List<RecordedClaim> claims, List<SourceGroup> sources) {
  static final Comparator<RecordedClaim> FIRST =
      comparing(Side::published, nullsLast(naturalOrder()))
          .thenComparing(claim -> claim.document().id().value())
          .thenComparing(claim -> claim.claim().basis().evidence().quote().start())
          .thenComparing(claim -> claim.id().value());

  public Side {
    if (claims.isEmpty()) {
      throw new IllegalArgumentException("nobody says \"" + value + "\"");
    }
    claims = claims.stream().sorted(FIRST).toList();
    sources = List.copyOf(sources);
  }

  static Side of(String value, List<RecordedClaim> claims, SourceGroups groups) {
    List<RecordedClaim> sorted = claims.stream().distinct().sorted(FIRST).toList();
    return new Side(value, sorted, sorted.stream().map(groups::of).distinct().toList());
  }

  /** Who said so first, as far as is known. */
  public RecordedClaim first() {
    return claims.get(0);
  }

  private static @Nullable LocalDate published(RecordedClaim claim) {
    Known<DateRange> published = claim.document().metadata().published();
    return published == null ? null : published.value().to();
  }
}
