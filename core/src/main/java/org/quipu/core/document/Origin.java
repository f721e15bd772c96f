package org.quipu.core.document;

import org.quipu.core.Coded;

/** Where a document's metadatum was found, most trusted first. */
public enum Origin implements Coded {
  /** The person who read the document in said so. */
  FLAG("flag"),
  /** {@code NAME.meta.json} beside the file, or the fields of a JSON line. */
  SIDECAR("sidecar"),
  /** HTML, PDF or Office metadata. */
  EMBEDDED("embedded"),
  /** A date line or heading at the head of the text. */
  TEXT_HEAD("text-head"),
  /** An imprint at the end of the text. */
  TEXT_END("text-end"),
  /** Found by a program in the body of the text, such as its language. */
  DETECTED("detected");

  private final String code;

  Origin(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
