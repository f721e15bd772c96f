package org.quipu.procedure.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.quipu.core.claim.EventClaim;
import org.quipu.core.event.Act;
import org.quipu.core.event.Status;

/** The institutional acts of a record that some source gives a country and a day. */
public final class ActsTold {
  /** One act of one day in one country, with the claims that tell it. */
  public record ActTold(String country, Act act, LocalDate day, List<Told> claims) {}

  private ActsTold() {}

  /**
   * Those told as done by somebody, by country, act and day. An act that is only mentioned ("the
   * debate on the removal") names nobody who does it, and its day is often another's.
   */
  public static List<ActTold> of(List<Told> claims) {
    Steps steps = new Steps(claims);
    Map<String, ActTold> acts = new TreeMap<>();
    for (Told told : claims) {
      Act act = Steps.act(told);
      LocalDate day = told.from();
      if (act == null
          || day == null
          || !day.equals(told.to())
          || told.claim().basis().status() != Status.ASSERTED
          || !(told.claim() instanceof EventClaim event)
          || event.event().actors().isEmpty()) {
        continue;
      }
      for (String country : steps.countriesOf(event)) {
        ActTold before =
            acts.computeIfAbsent(
                country + "/" + act.code() + "/" + day,
                key -> new ActTold(country, act, day, new ArrayList<>()));
        before.claims().add(told);
      }
    }
    return acts.values().stream().sorted(Comparator.comparing(ActTold::day)).toList();
  }
}
