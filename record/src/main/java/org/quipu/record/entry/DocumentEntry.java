package org.quipu.record.entry;

import org.quipu.core.document.DocumentId;
import org.quipu.core.document.Known;
import org.quipu.core.document.Language;
import org.quipu.core.document.Metadata;

/**
 * A document without its text, as lists show it.
 *
 * @param length of the text in code points
 */
public record DocumentEntry(
    DocumentId id,
    String sourceHash,
    String mediaType,
    Known<Language> language,
    Metadata metadata,
    int length) {

  /** A name to show a person: the title, else the external id, else the document's id. */
  public String label() {
    if (metadata.title() != null) {
      return metadata.title().value();
    }
    return metadata.externalId() != null ? metadata.externalId().value() : id.value();
  }

  /** The publisher's name, or that it is unknown. */
  public String publisher() {
    return metadata.publisher() == null ? "(publisher unknown)" : metadata.publisher().value();
  }
}
