package org.quipu.record.dispute;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quipu.core.claim.ClaimId;
import org.quipu.core.claim.CountClaim;
import org.quipu.core.claim.EventClaim;
import org.quipu.core.quantity.Measure;
import org.quipu.record.entry.RecordedClaim;
import org.quipu.record.tally.Step;

/**
 * What was done to those counted: of the detained some are arrested and some are released, and the
 * two numbers do not contradict each other.
 */
final class Deeds {
  /** The dead are dead, by whatever verb. */
  private static final Set<Measure> HARM =
      Set.of(Measure.KILLED, Measure.INJURED, Measure.HOSPITALISED);

  private final Map<ClaimId, EventClaim> events = new HashMap<>();

  private Deeds() {}

  static Deeds of(List<RecordedClaim> claims) {
    Deeds deeds = new Deeds();
    for (RecordedClaim claim : claims) {
      if (claim.claim() instanceof EventClaim told) {
        deeds.events.put(claim.id(), told);
      }
    }
    return deeds;
  }

  /** True also where nothing is known of the deed. */
  boolean areOfOneDeed(Measure measure, Step step, Step other) {
    return HARM.contains(measure)
        || step.claims().stream()
            .anyMatch(one -> other.claims().stream().anyMatch(two -> agree(one, two)));
  }

  private boolean agree(RecordedClaim one, RecordedClaim two) {
    EventClaim mine = event(one);
    EventClaim theirs = event(two);
    return mine == null
        || theirs == null
        || mine.event().type() == theirs.event().type()
            && mine.event().act() == theirs.event().act();
  }

  private @Nullable EventClaim event(RecordedClaim claim) {
    ClaimId event = ((CountClaim) claim.claim()).event();
    return event == null ? null : events.get(event);
  }
}
