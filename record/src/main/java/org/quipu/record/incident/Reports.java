package org.quipu.record.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quipu.core.claim.ClaimId;
import org.quipu.core.claim.CountClaim;
import org.quipu.core.claim.EventClaim;
import org.quipu.core.document.DocumentId;
import org.quipu.core.event.Status;
import org.quipu.core.place.Place;
import org.quipu.core.time.DateRange;
import org.quipu.record.entry.RecordedClaim;

/** Puts the claims of one document together that tell of one occurrence. */
public final class Reports {
  /** What did not happen, or not yet, is no occurrence to be linked. A denial is about one. */
  private static final Set<Status> OF_OCCURRENCES =
      Set.of(Status.ASSERTED, Status.ALLEGED, Status.DENIED, Status.HISTORICAL);

  private final List<Piece> pieces = new ArrayList<>();
  private final Map<ClaimId, Piece> byClaim = new HashMap<>();
  private final Decided decided;

  private Reports(Decided decided) {
    this.decided = decided;
  }

  /**
   * The reports of a document.
   *
   * @param claims those in force, in the order of the text
   * @param sentences the words of each sentence, by the index that claims carry
   * @param decided what people put together and apart
   */
  public static List<Report> of(
      DocumentId document,
      @Nullable DateRange published,
      List<RecordedClaim> claims,
      List<String> sentences,
      Decided decided) {
    Reports reading = new Reports(decided);
    List<RecordedClaim> waiting = new ArrayList<>();
    Set<ClaimId> summed = new HashSet<>(); // "47 people have died since" tells of no one occurrence
    for (RecordedClaim claim : claims) {
      if (claim.claim() instanceof CountClaim counted) {
        waiting.add(claim);
        if (counted.count().cumulative() && counted.event() != null) {
          summed.add(counted.event());
        }
      }
    }
    for (RecordedClaim claim : claims) {
      if (claim.claim() instanceof EventClaim
          && OF_OCCURRENCES.contains(claim.claim().basis().status())
          && !summed.contains(claim.id())) {
        reading.place(claim);
      }
    }
    for (RecordedClaim claim : waiting) {
      reading.count(claim);
    }
    Place country = Countries.mostNamed(claims);
    Set<String> known = Names.inside(sentences);
    LocalDate day = published == null ? null : published.from();
    return reading.pieces.stream()
        .map(piece -> piece.report(document, day, sentences, known, country))
        .toList();
  }

  private void place(RecordedClaim claim) {
    Family family = Family.of(claim.claim());
    if (family != null) {
      join(claim, new Piece(family, claim));
    }
  }

  private void count(RecordedClaim claim) {
    CountClaim counted = (CountClaim) claim.claim();
    Family family = Family.of(counted);
    if (family == null || !OF_OCCURRENCES.contains(counted.basis().status())) {
      return;
    }
    Piece home = counted.event() == null ? null : byClaim.get(counted.event());
    if (family != Family.CAMPAIGN && home != null && !decided.apart(home.claims(), claim.id())) {
      home.add(claim);
      byClaim.put(claim.id(), home);
    } else {
      join(claim, new Piece(family, claim));
    }
  }

  /** Joins the piece that fits best, the nearest of equals; else it stands alone. */
  private void join(RecordedClaim claim, Piece alone) {
    Piece best = null;
    double most = 0;
    boolean isVotes =
        claim.claim() instanceof CountClaim && Family.of(claim.claim()) == Family.INSTITUTIONAL;
    for (Piece piece : pieces) {
      double fit =
          decided.apart(piece.claims(), claim.id())
              ? 0
              : decided.together(piece.claims(), claim.id()) ? 100 : piece.fit(alone);
      // the votes told behind an act are those of that act and not of the next
      boolean later = fit > most || fit == most && !isVotes;
      if (fit > 0 && later) {
        best = piece;
        most = fit;
      }
    }
    if (best == null) {
      pieces.add(alone);
      best = alone;
    } else {
      best.add(claim);
    }
    byClaim.put(claim.id(), best);
  }
}
