package org.quipu.text.gold;

/** A gold file cannot be used; the message names file, line and remedy. */
public final class GoldException extends Exception {
  private static final long serialVersionUID = 1L;

  GoldException(String file, int line, String message) {
    super(file + ":" + line + ": " + message);
  }
}
