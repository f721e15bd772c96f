package org.quipu.text.code;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;
import org.quipu.core.document.Language;
import org.quipu.core.time.DateRange;
import org.quipu.text.open.ByteLines;
import org.quipu.text.open.LanguageVote;

/**
 * What one input line of {@code quipu code} asks for.
 *
 * @param language named in the line, or told from the text
 * @param title empty where there is none
 */
record CodeRequest(
    String id,
    String text,
    Language language,
    String title,
    @Nullable DateRange published,
    @Nullable String publisher) {
  private static final ObjectReader READER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build().reader();

  /** The line asks for nothing that can be done; the message says what is wrong with it. */
  static final class BadLineException extends Exception {
    private static final long serialVersionUID = 1L;

    private final @Nullable String id;
    private final String kind;
    private final String message;

    BadLineException(@Nullable String id, String kind, String message) {
      super(message);
      this.id = id;
      this.kind = kind;
      this.message = message;
    }

    @Nullable String id() {
      return id;
    }

    String kind() {
      return kind;
    }

    String message() {
      return message;
    }
  }

  /** Reads a line as far as its language, which {@link #of(JsonNode, LanguageVote)} decides. */
  static JsonNode parse(ByteLines.Line line) throws BadLineException {
    if (line.isTooLong()) {
      throw new BadLineException(
          null, "too-large", "the line is longer than 64 MB; split the document");
    }
    try {
      return READER.readTree(line.bytes());
    } catch (StreamConstraintsException e) {
      throw new BadLineException(
          null, "too-large", e.getOriginalMessage() + "; split the document, or flatten the line");
    } catch (JsonProcessingException e) {
      String first = e.getOriginalMessage().lines().findFirst().orElse("");
      int inner = first.indexOf(" (start marker at "); // the parser's own bookkeeping
      String what = inner < 0 ? first : first.substring(0, inner);
      int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
      throw new BadLineException(
          null, "not-json", "the line is not JSON in UTF-8: " + what + " at column " + column);
    } catch (IOException e) {
      throw new BadLineException(null, "not-json", "the line is not JSON in UTF-8: " + e);
    }
  }

  /** The document's id, null where the line gives none. */
  static @Nullable String id(JsonNode line) {
    JsonNode id = line.path("id");
    return id.isValueNode() && !id.isNull() && !id.asText().isEmpty() ? id.asText() : null;
  }

  static CodeRequest of(JsonNode line, LanguageVote vote) throws BadLineException {
    String id = id(line);
    if (id == null) {
      throw new BadLineException(
          null, "no-id", "the line has no \"id\"; give each document one of its own");
    }
    JsonNode text = line.path("text");
    if (!text.isTextual()) {
      throw new BadLineException(
          id,
          "no-text",
          "the line has no \"text\", or it is no string; give the text as published");
    }
    String publisher = line.hasNonNull("publisher") ? line.get("publisher").asText() : null;
    return new CodeRequest(
        id,
        text.asText(),
        language(id, line, text.asText(), vote),
        line.path("title").asText(""),
        published(line.path("date").asText("")),
        publisher);
  }

  private static Language language(String id, JsonNode line, String text, LanguageVote vote)
      throws BadLineException {
    String named = line.path("lang").asText("");
    if (!named.isEmpty()) {
      Language language = language(named);
      if (language == null) {
        throw new BadLineException(
            id, "unsupported-language", "\"" + named + "\" is not read; only en and es are");
      }
      return language;
    }
    LanguageVote.Verdict verdict = vote.of(text);
    if (verdict.code() == null) {
      throw new BadLineException(
          id,
          "unknown-language",
          "the language cannot be told from "
              + verdict.words()
              + " words; name it: \"lang\":\"en\" or \"lang\":\"es\"");
    }
    Language language = language(verdict.code());
    if (language == null) {
      throw new BadLineException(
          id,
          "unsupported-language",
          "the text is in "
              + verdict.name()
              + "; only English and Spanish are read; name the language with \"lang\" if this is"
              + " wrong");
    }
    return language;
  }

  private static @Nullable Language language(String code) {
    for (Language language : Language.values()) {
      if (language.code().equals(code)) {
        return language;
      }
    }
    return null;
  }

  /** A date that is none leaves the publication unknown, as an absent one does. */
  private static @Nullable DateRange published(String date) {
    try {
      return date.isEmpty() ? null : DateRange.parse(date);
    } catch (DateTimeException | IllegalArgumentException e) {
      return null;
    }
  }
}
