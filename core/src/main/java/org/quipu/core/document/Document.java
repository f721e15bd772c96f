package org.quipu.core.document;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.quipu.core.time.DateRange;

/**
 * One source text. {@code text} is what was published, never altered: for plain text the file's
 * characters, for HTML, PDF and Office files the text taken out of them. Offsets count its code
 * points.
 *
 * @param sourceHash SHA-256 of the bytes that were opened (of the line, for JSON Lines)
 * @param mediaType such as {@code text/plain}
 */
public record Document(
    DocumentId id,
    String sourceHash,
    String mediaType,
    Known<Language> language,
    String text,
    Metadata metadata) {

  public Document {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a document without words is none");
    }
  }

  /** A document whose id is made from what it holds. */
  public static Document of(
      String sourceHash,
      String mediaType,
      Known<Language> language,
      String text,
      Metadata metadata) {
    StringBuilder identity = new StringBuilder(sourceHash);
    identity.append('\n').append(Hash.of(text));
    for (@Nullable Known<?> known :
        Arrays.asList(
            metadata.publisher(),
            metadata.author(),
            metadata.title(),
            metadata.url(),
            metadata.externalId(),
            metadata.published())) {
      identity.append('\n').append(known == null ? "" : known.value());
    }
    DocumentId id = new DocumentId("d" + Hash.of(identity.toString()).substring(0, 24));
    return new Document(id, sourceHash, mediaType, language, text, metadata);
  }

  /** The days of publication, null where they are not known. */
  public @Nullable DateRange published() {
    Known<DateRange> published = metadata.published();
    return published == null ? null : published.value();
  }

  /** A name to show a person: the title, else the external id, else the document's id. */
  public String label() {
    if (metadata.title() != null) {
      return metadata.title().value();
    }
    return metadata.externalId() != null ? metadata.externalId().value() : id.value();
  }
}
