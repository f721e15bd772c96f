package org.quipu.core.claim;

import java.util.List;
import org.quipu.core.document.DocumentId;

/** One value asserted by one source in one place. */
public sealed interface Claim permits EventClaim, CountClaim, PositionClaim, FactClaim {
  /** The kinds, in the order in which people are told of them. */
  List<String> KINDS = List.of("event", "count", "position", "fact");

  Basis basis();

  /**
   * {@code event}, {@code count}, {@code position} or {@code fact}: the kind in JSON and in tables.
   */
  String kind();

  default DocumentId document() {
    return basis().evidence().document();
  }
}
