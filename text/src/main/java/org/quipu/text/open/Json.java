package org.quipu.text.open;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quipu.core.document.Language;
import org.quipu.core.time.DateRange;

/** JSON that other people wrote: lines, sidecars, the linked data of web pages. */
final class Json {
  private static final Pattern ISO =
      Pattern.compile("\\d{4}(?:-\\d\\d(?:-\\d\\d(?:[T ]\\d\\d:?\\d\\d.*)?)?)?");

  /** Deeper than any honest document, shallow enough for any stack. */
  private static final int DEEPEST = 200;

  private static final ObjectReader READER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      // The length of a document has its own limit, before it comes here.
                      StreamReadConstraints.builder()
                          .maxStringLength(Integer.MAX_VALUE)
                          .maxNestingDepth(DEEPEST)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .reader();

  private Json() {}

  /** The text is no JSON; the message says what is wrong and in which column. */
  static final class BadJsonException extends Exception {
    private static final long serialVersionUID = 1L;

    BadJsonException(String message, @Nullable Throwable cause) {
      super(message, cause);
    }

    String message() {
      return String.valueOf(getMessage());
    }
  }

  static JsonNode parse(String text) throws BadJsonException {
    try {
      return READER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new BadJsonException(described(e), e);
    }
  }

  private static String described(JsonProcessingException e) {
    String first = e.getOriginalMessage().lines().findFirst().orElse("");
    JsonLocation at = e.getLocation();
    if (at == null) {
      return first;
    }
    String line = at.getLineNr() > 1 ? "line " + at.getLineNr() + ", " : "";
    return first + " at " + line + "column " + at.getColumnNr();
  }

  static JsonNode object(String text) throws BadJsonException {
    JsonNode node = parse(text);
    if (!node.isObject()) {
      throw new BadJsonException("it is no JSON object", null);
    }
    return node;
  }

  /**
   * A field that holds words; a number counts as its digits. Null and blank are absent.
   *
   * @throws RefusedException when it holds a list, an object or a truth value
   */
  static @Nullable String words(JsonNode object, String field) throws RefusedException {
    JsonNode node = object.get(field);
    if (node == null || node.isNull()) {
      return null;
    }
    if (!node.isTextual() && !node.isNumber()) {
      throw invalid(field, node.toString(), "give it as a string");
    }
    return node.asText().isBlank() ? null : node.asText();
  }

  static @Nullable DateRange date(JsonNode object, String field) throws RefusedException {
    String written = words(object, field);
    if (written == null) {
      return null;
    }
    DateRange date = date(written);
    if (date == null) {
      throw invalid(field, written, "write the date as 2023-01-09, 2023-01 or 2023");
    }
    return date;
  }

  /** ISO 8601: a day (with or without a time), a month, a year, or two of them with a slash. */
  static @Nullable DateRange date(String written) {
    for (String part : written.strip().split("/", -1)) {
      if (!ISO.matcher(part).matches()) {
        return null;
      }
    }
    try {
      return DateRange.parse(written.strip());
    } catch (DateTimeException | IllegalArgumentException e) {
      return null; // the right form, but no such day, or the days in the wrong order
    }
  }

  static @Nullable Language language(JsonNode object, String field) throws RefusedException {
    String written = words(object, field);
    if (written == null) {
      return null;
    }
    Language language = language(written);
    if (language == null) {
      throw new RefusedException(
          Reason.UNSUPPORTED_LANGUAGE,
          "the field \"" + field + "\" names the language \"" + written + "\"",
          "only en and es are read");
    }
    return language;
  }

  /** The language of a tag like {@code es} or {@code es-PE}. */
  static @Nullable Language language(String tag) {
    String code = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    for (Language language : Language.values()) {
      if (language.code().equals(code)) {
        return language;
      }
    }
    return null;
  }

  private static RefusedException invalid(String field, String value, String remedy) {
    String shown = value.length() > 40 ? value.substring(0, 40) + "…" : value;
    return new RefusedException(
        Reason.INVALID_FIELD, "the field \"" + field + "\" is " + shown, remedy);
  }
}
