package org.quipu.core.event;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.quipu.core.Coded;

/**
 * Which institutional act is meant: {@code PER/removal/2022-12-07}. The act of a country on a day;
 * two of one kind on one day share it.
 *
 * @param country ISO 3166-1 alpha-3 code (and KOS)
 */
public record ActId(String country, Act act, LocalDate day) {
  public ActId {
    // Kosovo has no code of ISO's; it has the one of the actor lists.
    if (!country.equals("KOS")
        && !Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).contains(country)) {
      throw new IllegalArgumentException(
          "\"" + country + "\" is no country; use its ISO 3166-1 alpha-3 code, such as PER");
    }
  }

  /**
   * Reads {@code COUNTRY/act/DATE}.
   *
   * @throws IllegalArgumentException naming the part that is wrong
   */
  public static ActId parse(String id) {
    String[] parts = id.split("/", -1);
    if (parts.length != 3) {
      throw new IllegalArgumentException(
          "\"" + id + "\" names no act; write COUNTRY/act/DATE, such as PER/removal/2022-12-07");
    }
    try {
      return new ActId(parts[0], Coded.parse(Act.class, parts[1]), LocalDate.parse(parts[2]));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "\"" + parts[2] + "\" in \"" + id + "\" is no day; write it like 2022-12-07", e);
    }
  }

  @Override
  public String toString() {
    return country + "/" + act.code() + "/" + day;
  }
}
