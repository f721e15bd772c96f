package org.quipu.text.open;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a file is, told from its first bytes and then from its name: names lie, bytes seldom do. */
enum Format {
  PLAIN_TEXT,
  MARKDOWN,
  HTML,
  PDF,
  /** A ZIP archive: a Word file, or something else that is packed so. */
  ZIP,
  /** An OLE2 file: an old Office file, or an encrypted new one. */
  OLE2,
  JSON_LINES,
  /** JSON, but a single value over several lines. */
  JSON,
  /** Characters, but no prose: tables, programs, settings. */
  DATA,
  UNKNOWN;

  private static final Pattern HTML_START =
      Pattern.compile(
          "^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Set<String> DATA_ENDINGS =
      Set.of(
          ("csv tsv json xml yaml yml toml ini properties sql css js mjs ts py java kt c h cpp rs go"
                  + " rb pl php r sh bat tex bib svg ics vcf eml log lock po srt")
              .split(" "));
  private static final Pattern TAG = Pattern.compile("<[a-zA-Z!/]");
  private static final Pattern JSON_OBJECT = Pattern.compile("^\\s*\\{\\s*\"[^\"\\n]*\"\\s*:");
  private static final Pattern JSON_LIST = Pattern.compile("^\\s*\\[\\s*[{\\[\"\\]]");

  /** Bytes that {@link #of} wants to see; fewer where the file has no more. */
  static final int HEAD = 8_192;

  private static final int PDF_MARK_WITHIN = 1_024;

  static Format of(Path path, byte[] head) {
    String name = path.getFileName() == null ? "" : path.getFileName().toString();
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String ascii = new String(head, StandardCharsets.ISO_8859_1);
    int pdf = ascii.indexOf("%PDF-");
    if (pdf == 0 || pdf > 0 && pdf < PDF_MARK_WITHIN && ending.equals("pdf")) {
      return PDF;
    }
    if (ascii.startsWith("PK\u0003\u0004") || ascii.startsWith("PK\u0005\u0006")) {
      return ZIP;
    }
    if (ascii.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
      return OLE2;
    }
    return switch (ending) {
      case "pdf" -> PDF; // not one by its bytes: the reader says so
      case "docx" -> ZIP;
      case "jsonl", "ndjson" -> JSON_LINES;
      default -> ofText(ending, Decoded.isBinary(head) ? "" : Decoded.of(head).text(), head);
    };
  }

  private static Format ofText(String ending, String start, byte[] head) {
    boolean html = ending.equals("html") || ending.equals("htm") || ending.equals("xhtml");
    if (HTML_START.matcher(start).find() || html && TAG.matcher(start).find()) {
      return HTML;
    }
    if (JSON_OBJECT.matcher(start).find() || JSON_LIST.matcher(start).find()) {
      return isOneLine(start) ? JSON_LINES : JSON;
    }
    if (DATA_ENDINGS.contains(ending) || start.stripLeading().startsWith("<?xml")) {
      return DATA;
    }
    if (ending.equals("md") || ending.equals("markdown")) {
      return MARKDOWN;
    }
    boolean text = ending.equals("txt") || ending.equals("text") || html;
    return text || !Decoded.isBinary(head) ? PLAIN_TEXT : UNKNOWN;
  }

  /** Whether the first line that is not blank is a JSON object of its own. */
  private static boolean isOneLine(String start) {
    String first = start.strip().lines().findFirst().orElse("").strip();
    boolean cut = start.indexOf('\n', start.indexOf(first)) < 0;
    return first.startsWith("{") && (first.endsWith("}") || cut);
  }
}
