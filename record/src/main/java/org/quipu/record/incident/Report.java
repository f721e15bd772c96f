package org.quipu.record.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.quipu.core.claim.ClaimId;
import org.quipu.core.document.DocumentId;
import org.quipu.core.place.Place;
import org.quipu.core.quantity.Quantity;

/**
 * One occurrence as one document tells it: the claims of that document taken to be about it, and
 * what reports of other documents are compared by.
 *
 * @param id {@code r} and 24 digits, of the document and the first claim
 * @param types PLOVER's codes, in alphabetical order
 * @param acts institutional acts and steps of proceedings, in alphabetical order
 * @param day of the occurrence; of a campaign the days for which its totals are given
 * @param published first day of the document's publication
 * @param since first day of a campaign
 * @param counts figures of this occurrence by measure; of a campaign, its totals
 * @param names names and rare words of its sentences, in small letters without accents
 * @param claims in the order of the text, never empty
 */
public record Report(
    String id,
    DocumentId document,
    Family family,
    List<String> types,
    List<String> acts,
    Dated day,
    @Nullable LocalDate published,
    @Nullable LocalDate since,
    @Nullable Place place,
    boolean placeInferred,
    List<Party> parties,
    Map<String, List<Quantity>> counts,
    Set<String> names,
    List<ClaimId> claims) {
  public Report {
    if (claims.isEmpty()) {
      throw new IllegalArgumentException("a report is made of claims");
    }
    types = List.copyOf(types);
    acts = List.copyOf(acts);
    parties = List.copyOf(parties);
    counts = new TreeMap<>(counts);
    names = new TreeSet<>(names);
    claims = List.copyOf(claims);
  }

  /** The country of the place, null where none is known. */
  public @Nullable String country() {
    return place == null ? null : place.country();
  }
}
