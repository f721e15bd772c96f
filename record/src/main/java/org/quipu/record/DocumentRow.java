package org.quipu.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quipu.core.Coded;
import org.quipu.core.document.Document;
import org.quipu.core.document.DocumentId;
import org.quipu.core.document.Hash;
import org.quipu.core.document.Known;
import org.quipu.core.document.Language;
import org.quipu.core.document.Metadata;
import org.quipu.core.document.Origin;
import org.quipu.core.json.CanonicalJson;
import org.quipu.core.time.DateRange;

/** A document to its row and back. */
final class DocumentRow {
  private DocumentRow() {}

  /**
   * @throws IllegalArgumentException when the document is not what its hash and id say
   */
  static void check(Document document, byte[] original) {
    if (!Hash.of(original).equals(document.sourceHash())) {
      throw new IllegalArgumentException(
          "the bytes are not those that document " + document.id() + " was made from");
    }
    Document same =
        Document.of(
            document.sourceHash(),
            document.mediaType(),
            document.language(),
            document.text(),
            document.metadata());
    if (!same.id().equals(document.id())) {
      throw new IllegalArgumentException(
          "the id of document " + document.id() + " is not made from what it holds");
    }
    Metadata metadata = document.metadata();
    text(document.text(), document.id());
    text(value(metadata.title()), document.id());
    text(value(metadata.publisher()), document.id());
    text(value(metadata.author()), document.id());
    text(value(metadata.url()), document.id());
    text(value(metadata.externalId()), document.id());
  }

  /** SQLite ends a text at U+0000, and UTF-8 has no form for half a character. */
  private static void text(@Nullable String text, DocumentId document) {
    if (text != null) {
      text.codePoints()
          .filter(point -> point == 0 || Character.getType(point) == Character.SURROGATE)
          .findFirst()
          .ifPresent(
              point -> {
                throw new IllegalArgumentException(
                    "document %s holds U+%04X, which is no text".formatted(document, point));
              });
    }
  }

  static Map<String, @Nullable Object> columns(Document document) {
    Metadata metadata = document.metadata();
    DateRange published = document.published();
    Map<String, @Nullable Object> columns = new TreeMap<>();
    columns.put("id", document.id().value());
    columns.put("source_hash", document.sourceHash());
    columns.put("media_type", document.mediaType());
    columns.put("language", document.language().value().code());
    columns.put("language_origin", document.language().origin().code());
    columns.put("title", value(metadata.title()));
    columns.put("publisher", value(metadata.publisher()));
    columns.put("author", value(metadata.author()));
    columns.put("url", value(metadata.url()));
    columns.put("external_id", value(metadata.externalId()));
    columns.put("published_from", published == null ? null : published.from().toString());
    columns.put("published_to", published == null ? null : published.to().toString());
    columns.put("metadata", CanonicalJson.write(metadata));
    columns.put("length", document.text().codePointCount(0, document.text().length()));
    columns.put("text", document.text());
    return columns;
  }

  private static @Nullable String value(@Nullable Known<String> known) {
    return known == null ? null : known.value();
  }

  static Document document(ResultSet row) throws SQLException {
    return new Document(
        new DocumentId(row.getString("id")),
        row.getString("source_hash"),
        row.getString("media_type"),
        language(row),
        row.getString("text"),
        CanonicalJson.read(row.getString("metadata"), Metadata.class));
  }

  static Known<Language> language(ResultSet row) throws SQLException {
    return new Known<>(
        Coded.parse(Language.class, row.getString("language")),
        Coded.parse(Origin.class, row.getString("language_origin")));
  }
}
