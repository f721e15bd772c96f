package org.quipu.core.claim;

import org.quipu.core.document.DocumentId;

/** One value asserted by one source in one place. */
public sealed interface Claim permits EventClaim, CountClaim, PositionClaim {
  Basis basis();

  /** {@code event}, {@code count} or {@code position}: the kind in JSON and in tables. */
  String kind();

  default DocumentId document() {
    return basis().evidence().document();
  }
}
