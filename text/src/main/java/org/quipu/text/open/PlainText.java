package org.quipu.text.open;

/** Text as it stands in the file, letter by letter. */
final class PlainText {
  private PlainText() {}

  static Extract read(byte[] bytes, String mediaType) throws RefusedException {
    if (Decoded.isBinary(bytes)) {
      throw new RefusedException(
          Reason.BINARY,
          "it is named like a text but holds binary data",
          "save its text as UTF-8, or give it the ending of its format");
    }
    Decoded decoded = Decoded.of(bytes);
    if (decoded.text().isBlank()) {
      throw new RefusedException(
          Reason.EMPTY, "it holds nothing but white space", "leave it out, or mend the file");
    }
    return new Extract(decoded.text(), mediaType + "; charset=" + decoded.charset().name());
  }
}
