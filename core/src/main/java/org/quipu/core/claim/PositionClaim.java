package org.quipu.core.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quipu.core.actor.Participant;
import org.quipu.core.document.Quote;

/**
 * Where somebody stands: who, toward whom, about what.
 *
 * @param toward the actors addressed or judged; empty where only a matter is named
 * @param about the matter: the act, demand or state of affairs, null where only actors are named
 * @param event the event claim that tells it
 */
public record PositionClaim(
    Basis basis,
    Stance stance,
    List<Participant> holders,
    List<Participant> toward,
    @Nullable Quote about,
    ClaimId event)
    implements Claim {
  public PositionClaim {
    if (holders.isEmpty()) {
      throw new IllegalArgumentException("a position needs somebody who holds it");
    }
    if (toward.isEmpty() && about == null) {
      throw new IllegalArgumentException("a position is toward somebody or about something");
    }
    holders = List.copyOf(holders);
    toward = List.copyOf(toward);
  }

  @Override
  public String kind() {
    return "position";
  }
}
