package org.quipu.text.open;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.jspecify.annotations.Nullable;
import org.quipu.core.document.Known;
import org.quipu.core.document.Metadata;
import org.quipu.core.document.Origin;
import org.quipu.core.time.DateRange;
import org.xml.sax.SAXException;

/**
 * PDF and Word files, by Tika's parsers. Bytes in, plain values out, nothing shared: this is where
 * a child process with a heap of its own is to be put, since a file made to do so can still use up
 * the memory here. A parser that does not come to an end in time is left behind on its daemon
 * thread.
 */
final class OfficeReader {
  static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final String PDF_TYPE = "application/pdf";
  private static final String WORD_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  static final String CONVERT = "save it as .docx, .pdf or .txt";

  /** Titles that a program put in, not a person. */
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?i)^(?:microsoft |untitled|sin título|document\\d*$|slide \\d|pdf).*"
              + "|.*\\.(?:docx?|pdf|indd|qxd|rtf|odt|pages|pub|html?|xlsx?|pptx?|tmp)$");

  private final int limit;
  private final Duration patience;

  OfficeReader(int limit, Duration patience) {
    this.limit = limit;
    this.patience = patience;
  }

  private record Parsed(String text, org.apache.tika.metadata.Metadata metadata) {}

  private interface Parsing {
    Parsed run() throws IOException, SAXException, TikaException;
  }

  Extract pdf(byte[] bytes) throws RefusedException {
    PDFParserConfig config = new PDFParserConfig();
    config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    config.setExtractInlineImages(false);
    config.setExtractAnnotationText(false);
    config.setExtractBookmarksText(false);
    ParseContext context = new ParseContext();
    context.set(PDFParserConfig.class, config);
    Parsed parsed = guarded("PDF", () -> parse(new PDFParser(), bytes, context));
    return extract(
        parsed,
        PDF_TYPE,
        date(parsed.metadata()),
        "the PDF has no text; it may be a scan",
        "run text recognition (OCR) over it first");
  }

  /** A ZIP archive, which a Word file is. */
  Extract zip(byte[] bytes) throws RefusedException {
    Archive.requireWord(bytes, limit);
    OfficeParserConfig config = new OfficeParserConfig();
    config.setUseSAXDocxExtractor(true); // memory by the size of a paragraph, not of the document
    config.setIncludeHeadersAndFooters(false); // they would be said again for every section
    ParseContext context = new ParseContext();
    context.set(OfficeParserConfig.class, config);
    Parsed parsed = guarded("Word file", () -> parse(new OOXMLParser(), bytes, context));
    return extract(parsed, WORD_TYPE, null, "the Word file has no text", "leave it out");
  }

  /** An OLE2 file: a Word file under a password is one, and so is every Office file before 2007. */
  Extract ole2(byte[] bytes) throws RefusedException {
    String names = new String(bytes, StandardCharsets.ISO_8859_1);
    String encrypted = "EncryptedPackage".replaceAll("(.)", "$1\u0000"); // UTF-16LE, as OLE2 has it
    if (names.contains(encrypted)) {
      throw encrypted("Office file", null);
    }
    throw new RefusedException(
        Reason.UNSUPPORTED, "Office files from before 2007 are not read", CONVERT);
  }

  private Parsed parse(Parser parser, byte[] bytes, ParseContext context)
      throws IOException, SAXException, TikaException {
    org.apache.tika.metadata.Metadata metadata = new org.apache.tika.metadata.Metadata();
    BlockText text = new BlockText(limit);
    try (InputStream in = new ByteArrayInputStream(bytes)) {
      parser.parse(in, text, metadata, context);
    }
    return new Parsed(text.text(), metadata);
  }

  private Parsed guarded(String what, Parsing parsing) throws RefusedException {
    FutureTask<Parsed> task = new FutureTask<>(parsing::run);
    Thread thread = new Thread(task, "quipu-office");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      task.cancel(true);
      throw new RefusedException(
          Reason.TIMED_OUT,
          "the " + what + " was not read within " + patience.toSeconds() + " s",
          CONVERT,
          e);
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw new RefusedException(
          Reason.TIMED_OUT, "reading the " + what + " was interrupted", "read it again", e);
    } catch (ExecutionException e) {
      throw refused(what, e.getCause() == null ? e : e.getCause());
    }
  }

  /** What a parser throws at a document is the document's fault, but for errors of the machine. */
  private RefusedException refused(String what, Throwable cause) {
    if (cause instanceof Error error && !(cause instanceof StackOverflowError)) {
      throw error;
    }
    if (cause instanceof EncryptedDocumentException) {
      return encrypted(what, cause);
    }
    if (WriteLimitReachedException.isWriteLimitReached(cause)) {
      return new RefusedException(
          Reason.TOO_LARGE,
          "the text of the " + what + " is longer than the limit of " + Size.of(limit),
          "split it, or raise the limit",
          cause);
    }
    return broken(what, cause);
  }

  private static RefusedException encrypted(String what, @Nullable Throwable cause) {
    return new RefusedException(
        Reason.ENCRYPTED,
        "the " + what + " is encrypted",
        "open it with its password and save it without",
        cause);
  }

  static RefusedException broken(String what, Throwable cause) {
    String detail =
        cause.getMessage() == null ? "" : cause.getMessage().lines().findFirst().orElse("");
    return new RefusedException(
        Reason.BROKEN,
        "the " + what + " is broken" + (detail.isBlank() ? "" : ": " + detail),
        "get it once more, or save it anew",
        cause);
  }

  private static Extract extract(
      Parsed parsed, String mediaType, @Nullable DateRange made, String noText, String remedy)
      throws RefusedException {
    if (parsed.text().isBlank()) {
      throw new RefusedException(Reason.NO_TEXT, noText, remedy);
    }
    String title = parsed.metadata().get(TikaCoreProperties.TITLE);
    String author = parsed.metadata().get(TikaCoreProperties.CREATOR);
    Metadata embedded =
        new Metadata(
            null,
            // A single word is the name of an account.
            author == null || !author.strip().contains(" ") ? null : known(author),
            title == null || title.isBlank() || NO_TITLE.matcher(title.strip()).matches()
                ? null
                : known(title),
            null,
            null,
            null);
    return new Extract(
        parsed.text(),
        mediaType,
        embedded,
        parsed.metadata().get(TikaCoreProperties.LANGUAGE),
        made);
  }

  private static Known<String> known(String value) {
    return new Known<>(value.strip(), Origin.EMBEDDED);
  }

  private static @Nullable DateRange date(org.apache.tika.metadata.Metadata metadata) {
    String created = metadata.get(TikaCoreProperties.CREATED);
    return created == null ? null : Json.date(created);
  }
}
