package org.quipu.record;

import org.jspecify.annotations.Nullable;
import org.quipu.core.place.PrecisionCodes;
import org.quipu.core.place.Vicinity;

/**
 * A place with the claims in force that are there.
 *
 * @param country alpha-3 code
 * @param admin1 the first-level division
 * @param latitude in degrees, north positive; null for what is no point
 * @param longitude in degrees, east positive
 * @param precision {@link org.quipu.core.place.Place#precision}
 * @param id the gazetteer's
 * @param vicinity null where the claims are in the place
 * @param inferred how many of the claims do not name the place in their own sentence
 */
public record PlaceRow(
    String name,
    @Nullable String country,
    @Nullable String admin1,
    @Nullable Double latitude,
    @Nullable Double longitude,
    int precision,
    @Nullable String id,
    @Nullable Vicinity vicinity,
    int claims,
    int inferred,
    int documents) {

  /** False for an area, for what nobody knows, and for what is only near the place. */
  public boolean isPoint() {
    return precision >= 4 && latitude != null && vicinity == null;
  }

  /** How precise that is in the codes of ACLED and UCDP. */
  public PrecisionCodes codes() {
    return PrecisionCodes.of(precision, id, vicinity);
  }
}
