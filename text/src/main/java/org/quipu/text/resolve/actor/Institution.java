package org.quipu.text.resolve.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quipu.core.actor.ActorKind;
import org.quipu.core.actor.Sector;

/** An organisation that has a name of its own. */
record Institution(
    String id,
    List<String> names,
    @Nullable String country,
    List<Sector> sectors,
    ActorKind kind,
    int line) {
  /** A region that may act as one, as a country does. */
  boolean isPlace() {
    return kind == ActorKind.STATE;
  }

  String name() {
    return names.get(0);
  }
}
