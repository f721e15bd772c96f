package org.quipu.text.open;

import org.jspecify.annotations.Nullable;
import org.quipu.core.document.Metadata;
import org.quipu.core.time.DateRange;

/**
 * What a reader took out of the bytes.
 *
 * @param embedded what the format itself says about the document
 * @param language the language tag of the format, such as {@code es-PE}; it is often the template's
 *     and not the text's, so the words of the text outrank it
 * @param made when the file was made. A file may be made long after its text was published, so this
 *     counts only where the text itself says nothing.
 */
record Extract(
    String text,
    String mediaType,
    Metadata embedded,
    @Nullable String language,
    @Nullable DateRange made) {

  Extract(String text, String mediaType) {
    this(text, mediaType, Metadata.UNKNOWN, null, null);
  }
}
