package org.quipu.text.resolve.actor;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quipu.core.actor.Sector;
import org.quipu.core.time.DateRange;

/**
 * Somebody who holds or held offices.
 *
 * @param names the canonical one first
 * @param surname what is left of the name in later mentions; names this person only where the text
 *     or the document points to the country
 * @param known whether the surname alone names this person anywhere
 * @param gender {@code m}, {@code f} or null
 */
record Holder(
    String id,
    List<String> names,
    @Nullable String surname,
    boolean known,
    String country,
    @Nullable String gender,
    List<Role> roles,
    int line) {

  /**
   * @param to null while it lasts
   */
  record Role(String title, Sector sector, LocalDate from, @Nullable LocalDate to) {
    boolean covers(LocalDate day) {
      return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
  }

  String name() {
    return names.get(0);
  }

  /**
   * What this person was when the document was published: the office then held; ELI after it; what
   * lies before the first office is not known. Without a date: the last office.
   */
  List<Sector> sectors(@Nullable DateRange published) {
    if (roles.isEmpty()) {
      return List.of();
    }
    if (published == null) {
      return List.of(roles.get(roles.size() - 1).sector());
    }
    LocalDate day = published.to();
    for (int i = roles.size() - 1; i >= 0; i--) {
      if (roles.get(i).covers(day)) {
        return List.of(roles.get(i).sector());
      }
    }
    for (int i = roles.size() - 1; i >= 0; i--) {
      LocalDate to = roles.get(i).to();
      if (to != null && to.isBefore(day)) {
        return roles.get(i).sector() == Sector.GOV
            ? List.of(Sector.ELI)
            : List.of(Sector.ELI, roles.get(i).sector());
      }
    }
    return List.of();
  }
}
