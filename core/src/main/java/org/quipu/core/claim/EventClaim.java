package org.quipu.core.claim;

import org.quipu.core.event.Event;

/** That something was done. */
public record EventClaim(Basis basis, Event event) implements Claim {
  @Override
  public String kind() {
    return "event";
  }
}
