package org.quipu.core.json;

/** The text is not the canonical JSON of what was expected; the message says where and why. */
public final class MalformedJsonException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MalformedJsonException(String message, Throwable cause) {
    super(message, cause);
  }
}
