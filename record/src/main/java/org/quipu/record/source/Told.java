package org.quipu.record.source;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quipu.core.document.Known;
import org.quipu.core.time.DateRange;
import org.quipu.record.entry.DocumentEntry;

/**
 * The document whose words a claim is in.
 *
 * @param copied true when the claim's own document has them from this one
 */
public record Told(DocumentEntry document, boolean copied) {
  /** The last day on which it can have been published, null where that is not known. */
  public @Nullable LocalDate published() {
    return published(document);
  }

  static @Nullable LocalDate published(DocumentEntry document) {
    Known<DateRange> published = document.metadata().published();
    return published == null ? null : published.value().to();
  }
}
