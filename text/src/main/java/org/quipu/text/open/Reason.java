package org.quipu.text.open;

import org.quipu.core.Coded;

/** Why something could not be opened. */
public enum Reason implements Coded {
  /** No such file or folder. */
  MISSING("missing"),
  /** It is there, but may not or cannot be read. */
  NOT_READABLE("not-readable"),
  /** No bytes, or nothing but white space. */
  EMPTY("empty"),
  TOO_LARGE("too-large"),
  /** Named like a text, but not one. */
  BINARY("binary"),
  /** A known format that does not keep its own rules. */
  BROKEN("broken"),
  ENCRYPTED("encrypted"),
  /** Well-formed, but without words: a scan, a page made of pictures. */
  NO_TEXT("no-text"),
  TIMED_OUT("timed-out"),
  /** A format that is not read. */
  UNSUPPORTED("unsupported"),
  UNSUPPORTED_LANGUAGE("unsupported-language"),
  /** Too few words to tell the language. */
  UNKNOWN_LANGUAGE("unknown-language"),
  /** A JSON line without a field that it must have. */
  MISSING_FIELD("missing-field"),
  /** A field whose value is not what it must be. */
  INVALID_FIELD("invalid-field"),
  DUPLICATE_ID("duplicate-id"),
  /** The {@code .meta.json} beside the file cannot be used. */
  SIDECAR("sidecar");

  private final String code;

  Reason(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
