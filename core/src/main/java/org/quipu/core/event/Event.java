package org.quipu.core.event;

import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quipu.core.actor.Participant;
import org.quipu.core.document.Quote;
import org.quipu.core.place.Location;

/**
 * Who did what to whom, when and where, as one place of a text tells it.
 *
 * @param type PLOVER's, null only for an institutional act that PLOVER does not type
 * @param act the institutional act or step of a proceeding, null where it is none
 * @param trigger the words that name the event
 * @param actors empty where the text names nobody: PLOVER drops such events, Quipu keeps them
 * @param content what is demanded, supported, rejected, charged, promised
 * @param term length of a sentence or detention
 */
public record Event(
    @Nullable EventType type,
    List<Mode> modes,
    List<Context> contexts,
    @Nullable Act act,
    @Nullable Acled acled,
    Quote trigger,
    List<Participant> actors,
    List<Participant> recipients,
    @Nullable Quote content,
    @Nullable Weapon weapon,
    @Nullable Timing time,
    @Nullable Location place,
    @Nullable Period term) {
  public Event {
    if (type == null && act == null) {
      throw new IllegalArgumentException("an event needs a type or an act");
    }
    for (Mode mode : modes) {
      if (type == null || !type.has(mode)) {
        throw new IllegalArgumentException(type + " has no mode " + mode.code());
      }
    }
    modes = List.copyOf(modes);
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  /** This event in other contexts, and with another of ACLED's types. */
  public Event with(List<Context> others, @Nullable Acled otherAcled) {
    return new Event(
        type,
        modes,
        others,
        act,
        otherAcled,
        trigger,
        actors,
        recipients,
        content,
        weapon,
        time,
        place,
        term);
  }
}
