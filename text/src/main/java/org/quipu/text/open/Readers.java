package org.quipu.text.open;

import java.nio.file.Path;

/** The reader for each format. */
final class Readers {
  private static final String CONVERT = "save it as .txt, .html, .docx or .pdf";

  private final HtmlReader html;
  private final OfficeReader office;
  private final int limit;

  Readers(DateForms dates, int limit) {
    this.html = new HtmlReader(dates);
    this.office = new OfficeReader(limit, OfficeReader.PATIENCE);
    this.limit = limit;
  }

  Extract read(Format format, Path file, byte[] bytes) throws RefusedException {
    if (bytes.length > limit) {
      throw new RefusedException(
          Reason.TOO_LARGE,
          "it is larger than the limit of " + Size.of(limit),
          "split it, or raise the limit");
    }
    return switch (format) {
      case PLAIN_TEXT, JSON_LINES -> PlainText.read(bytes, "text/plain");
      case MARKDOWN -> PlainText.read(bytes, "text/markdown");
      case HTML -> html.read(bytes);
      case PDF -> office.pdf(bytes);
      case ZIP -> office.zip(bytes);
      case OLE2 -> office.ole2(bytes);
      case JSON ->
          throw new RefusedException(
              Reason.UNSUPPORTED,
              "it is JSON, but not JSON Lines",
              "write one object a line, with the fields id and text, into a .jsonl file");
      case DATA ->
          throw new RefusedException(
              Reason.UNSUPPORTED,
              "files like " + file.getFileName() + " are not documents",
              "if it is a text, give it the ending .txt");
      case UNKNOWN ->
          throw new RefusedException(Reason.UNSUPPORTED, "its format is not known here", CONVERT);
    };
  }
}
