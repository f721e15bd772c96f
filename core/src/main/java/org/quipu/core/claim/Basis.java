package org.quipu.core.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quipu.core.attribution.Attribution;
import org.quipu.core.document.Evidence;
import org.quipu.core.event.Status;

/**
 * What every claim stands on: no evidence, no claim.
 *
 * @param sentence index of the sentence in the document, from 0, so that neighbours can be shown
 * @param attribution null when the publisher says it
 * @param confidence that the reading is right, 0 to 1; says nothing about whether the claim is true
 * @param notes in plain words: what was inferred, which reading was chosen
 */
public record Basis(
    Evidence evidence,
    int sentence,
    Status status,
    @Nullable Attribution attribution,
    Rule rule,
    double confidence,
    List<String> notes) {
  public Basis {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence is 0 to 1, not " + confidence);
    }
    confidence = Math.round(confidence * 100) / 100.0;
    notes = List.copyOf(notes);
  }
}
