package org.quipu.core.place;

import org.jspecify.annotations.Nullable;

/**
 * How precisely a place is known, in the codes that two datasets of events use. They follow from
 * what kind of place it is, and from the words before it:
 *
 * <table>
 * <caption>1 is the most precise in both</caption>
 * <tr><th>place</th><th>in it</th><th>near it</th><th>on the way to it</th></tr>
 * <tr><td>town, or a part of one</td><td>1, 1</td><td>2, 2</td><td>2, 5</td></tr>
 * <tr><td>second-level division</td><td>2, 3</td><td>2, 3</td><td>2, 5</td></tr>
 * <tr><td>first-level division</td><td>3, 4</td><td>3, 4</td><td>3, 5</td></tr>
 * <tr><td>region that is no division</td><td>3, 5</td><td>3, 5</td><td>3, 5</td></tr>
 * <tr><td>country</td><td>3, 6</td><td>3, 6</td><td>3, 6</td></tr>
 * <tr><td>sea</td><td>none, 7</td><td>none, 7</td><td>none, 7</td></tr>
 * <tr><td>wider than a country, or on no list</td><td>none</td><td>none</td><td>none</td></tr>
 * </table>
 *
 * <p>ACLED: 1 a named town with coordinates, 2 a part of a region or near a town, 3 a larger
 * region. It has nothing coarser, so a country gets its coarsest. UCDP GED: 1 exact, 2 within some
 * 25 km of a place, 3 second-level and 4 first-level division, 5 a larger part of a country or
 * between places, 6 country, 7 water. Whether a place is inferred changes neither code.
 *
 * @param acled {@code geo_precision} of ACLED, 1 to 3; null where it has no code
 * @param ucdp {@code where_prec} of UCDP GED, 1 to 7; null where it has no code
 */
public record PrecisionCodes(@Nullable Integer acled, @Nullable Integer ucdp) {
  private static final PrecisionCodes NONE = new PrecisionCodes(null, null);

  public PrecisionCodes {
    if (acled != null && (acled < 1 || acled > 3)) {
      throw new IllegalArgumentException("ACLED's precision is 1 to 3, not " + acled);
    }
    if (ucdp != null && (ucdp < 1 || ucdp > 7)) {
      throw new IllegalArgumentException("UCDP's precision is 1 to 7, not " + ucdp);
    }
  }

  public static PrecisionCodes of(Location location) {
    return of(location.place().precision(), location.place().id(), location.vicinity());
  }

  public static PrecisionCodes of(Place place) {
    return of(place.precision(), place.id(), null);
  }

  /**
   * For rows of a table, where no {@link Place} is at hand.
   *
   * @param precision {@link Place#precision}
   * @param id {@link Place#id}
   */
  public static PrecisionCodes of(int precision, @Nullable String id, @Nullable Vicinity vicinity) {
    boolean between = vicinity == Vicinity.BETWEEN;
    return switch (precision) {
      case 5, 4 -> vicinity == null ? codes(1, 1) : between ? codes(2, 5) : codes(2, 2);
      case 3 -> codes(2, between ? 5 : 3);
      case 2 -> codes(3, between || Place.isRegion(id) ? 5 : 4);
      case 1 -> codes(3, 6);
      default -> Place.isSea(id) ? new PrecisionCodes(null, 7) : NONE;
    };
  }

  private static PrecisionCodes codes(int acled, int ucdp) {
    return new PrecisionCodes(acled, ucdp);
  }
}
