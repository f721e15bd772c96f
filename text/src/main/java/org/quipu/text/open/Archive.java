package org.quipu.text.open;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks into a ZIP archive before a parser does. */
final class Archive {
  private Archive() {}

  /**
   * @throws RefusedException when this is no Word file, or one that unpacks to more than the limit
   */
  static void requireWord(byte[] bytes, int limit) throws RefusedException {
    // The names of its members stand in an archive as they are.
    String content = new String(bytes, StandardCharsets.ISO_8859_1);
    if (!content.contains("word/document.xml")) {
      throw noWord(content);
    }
    requireSize(bytes, limit);
  }

  private static RefusedException noWord(String content) {
    if (!content.startsWith("PK")) {
      return new RefusedException(
          Reason.BROKEN, "it is named like a Word file but is none", OfficeReader.CONVERT);
    }
    for (List<String> kind :
        List.of(
            List.of("xl/workbook", "a spreadsheet"),
            List.of("ppt/presentation", "a presentation"),
            List.of("opendocument.text", "an OpenDocument text"),
            List.of("application/epub", "an e-book"))) {
      if (content.contains(kind.get(0))) {
        return new RefusedException(
            Reason.UNSUPPORTED,
            "it is " + kind.get(1) + ", which is not read",
            OfficeReader.CONVERT);
      }
    }
    return new RefusedException(
        Reason.UNSUPPORTED, "it is a ZIP archive, which is not read", "unpack it into a folder");
  }

  /** Unpacks without keeping anything: what a ZIP says about its sizes may be a lie. */
  private static void requireSize(byte[] bytes, int limit) throws RefusedException {
    long xml = 0;
    byte[] chunk = new byte[1 << 16];
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        boolean counts = !entry.getName().startsWith("word/media/");
        for (int n = zip.read(chunk); n >= 0; n = zip.read(chunk)) {
          xml += counts ? n : 0;
          if (xml > limit) {
            throw new RefusedException(
                Reason.TOO_LARGE,
                "the Word file unpacks to more than the limit of " + Size.of(limit),
                "split it, or raise the limit if you trust the file");
          }
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw OfficeReader.broken("Word file", e);
    }
  }
}
