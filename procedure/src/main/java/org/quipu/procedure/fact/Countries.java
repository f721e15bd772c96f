package org.quipu.procedure.fact;

import java.util.ArrayList;
import java.util.List;
import org.quipu.core.actor.Participant;
import org.quipu.core.claim.EventClaim;

/** The countries that an event names, ISO 3166-1 alpha-3. */
final class Countries {
  private Countries() {}

  static List<String> of(EventClaim claim) {
    List<String> countries = new ArrayList<>();
    for (Participant participant : claim.event().recipients()) {
      add(countries, participant.actor().country());
    }
    for (Participant participant : claim.event().actors()) {
      add(countries, participant.actor().country());
    }
    if (claim.event().place() != null) {
      add(countries, claim.event().place().place().country());
    }
    return countries;
  }

  private static void add(List<String> countries, @org.jspecify.annotations.Nullable String code) {
    if (code != null && !countries.contains(code)) {
      countries.add(code);
    }
  }
}
