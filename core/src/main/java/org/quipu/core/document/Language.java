package org.quipu.core.document;

import org.quipu.core.Coded;

/** The languages that Quipu reads, by their ISO 639-1 code. */
public enum Language implements Coded {
  ENGLISH("en"),
  SPANISH("es");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
