package org.quipu.text.open;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quipu.core.document.Known;
import org.quipu.core.document.Language;
import org.quipu.core.document.Metadata;
import org.quipu.core.document.Origin;
import org.quipu.core.time.DateRange;

/**
 * What {@code NAME.meta.json} beside a file says about it; NAME with or without the file's ending.
 * For JSON Lines it says what all lines have in common.
 */
record Sidecar(Metadata metadata, @Nullable Language language) {
  static final String ENDING = ".meta.json";
  static final Sidecar NONE = new Sidecar(Metadata.UNKNOWN, null);

  private static final Set<String> FIELDS =
      Set.of("publisher", "author", "title", "published", "date", "lang", "url");
  private static final String REMEDY =
      "its fields are publisher, author, title, published, lang, url";

  static boolean isOne(Path file) {
    return file.getFileName().toString().endsWith(ENDING);
  }

  /** The sidecars that a file may have, the more exact name first. */
  static List<Path> namesFor(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    Path exact = file.resolveSibling(name + ENDING);
    return dot <= 0
        ? List.of(exact)
        : List.of(exact, file.resolveSibling(name.substring(0, dot) + ENDING));
  }

  /** Whether the document that this sidecar is about is beside it. */
  static boolean hasDocument(Path sidecar) throws IOException {
    String name = sidecar.getFileName().toString();
    String about = name.substring(0, name.length() - ENDING.length());
    if (Files.isRegularFile(sidecar.resolveSibling(about))) {
      return true;
    }
    try (Stream<Path> siblings = Files.list(sidecar.toAbsolutePath().getParent())) {
      return siblings.anyMatch(
          sibling -> !isOne(sibling) && namesFor(sibling).contains(sibling.resolveSibling(name)));
    }
  }

  /**
   * The sidecar of a file, {@link #NONE} where there is none.
   *
   * @throws RefusedException when it cannot be used. The document is refused with it: read without
   *     what was meant for it, it would enter the record as another document.
   */
  static Sidecar of(Path file) throws RefusedException {
    for (Path name : namesFor(file)) {
      if (Files.isRegularFile(name)) {
        return read(name);
      }
    }
    return NONE;
  }

  private static Sidecar read(Path file) throws RefusedException {
    try {
      return of(Json.object(withoutMark(Files.readString(file, StandardCharsets.UTF_8))));
    } catch (Json.BadJsonException e) {
      throw refused(file, e.message(), "mend it; " + REMEDY, e);
    } catch (RefusedException e) {
      throw refused(file, e.message(), e.remedy(), e);
    } catch (IOException e) {
      throw refused(file, "it cannot be read as UTF-8 text", "check the file", e);
    }
  }

  private static RefusedException refused(Path file, String why, String remedy, Throwable cause) {
    return new RefusedException(
        Reason.SIDECAR, "its sidecar " + file.getFileName() + ": " + why, remedy, cause);
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Sidecar of(JsonNode object) throws RefusedException {
    for (String field : (Iterable<String>) object::fieldNames) {
      if (!FIELDS.contains(field)) {
        throw new RefusedException(
            Reason.SIDECAR, "the key \"" + field + "\" is not known", REMEDY);
      }
    }
    if (object.has("published") && object.has("date")) {
      throw new RefusedException(
          Reason.SIDECAR, "\"published\" and \"date\" are the same field", "keep one of them");
    }
    return new Sidecar(
        metadata(object, object.has("date") ? "date" : "published"), Json.language(object, "lang"));
  }

  /** The metadata of a JSON object whose date has this name. */
  static Metadata metadata(JsonNode object, String date) throws RefusedException {
    DateRange published = Json.date(object, date);
    return new Metadata(
        known(Json.words(object, "publisher")),
        known(Json.words(object, "author")),
        known(Json.words(object, "title")),
        known(Json.words(object, "url")),
        known(Json.words(object, "id")),
        published == null ? null : new Known<>(published, Origin.SIDECAR));
  }

  private static @Nullable Known<String> known(@Nullable String value) {
    return value == null ? null : new Known<>(value, Origin.SIDECAR);
  }
}
