package org.quipu.text.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.quipu.core.document.Known;
import org.quipu.core.document.Origin;
import org.quipu.core.time.DateRange;

class OfficeReaderTest {
  private static final OfficeReader READER = new OfficeReader(1 << 20, Duration.ofSeconds(60));
  private static final String[] PARAGRAPHS = {
    "The council said on Monday that it would meet again.", "Nobody had been excluded, it said."
  };

  @Test
  void thePdfsTextAndMetadata() throws Exception {
    Extract extract = READER.pdf(pdf(document -> {}, PARAGRAPHS));
    assertThat(extract.text()).isEqualTo(PARAGRAPHS[0] + "\n\n" + PARAGRAPHS[1]);
    assertThat(extract.mediaType()).isEqualTo("application/pdf");
    assertThat(extract.embedded().title()).isEqualTo(embedded("Council meets"));
    assertThat(extract.embedded().author()).isEqualTo(embedded("A. Name"));
    assertThat(extract.embedded().published()).isNull();
    assertThat(extract.made()).isEqualTo(DateRange.parse("2023-01-09"));
  }

  @Test
  void aTitleThatAProgramPutInIsNone() throws Exception {
    byte[] pdf =
        pdf(
            document -> {
              document.getDocumentInformation().setTitle("Microsoft Word - statement.doc");
              document.getDocumentInformation().setAuthor("aname");
            },
            PARAGRAPHS);
    assertThat(READER.pdf(pdf).embedded().title()).isNull();
    assertThat(READER.pdf(pdf).embedded().author()).isNull();
  }

  @Test
  void anEncryptedPdf() throws Exception {
    byte[] pdf =
        pdf(
            document ->
                document.protect(
                    new StandardProtectionPolicy("owner", "user", new AccessPermission())),
            PARAGRAPHS);
    assertThat(refusal(() -> READER.pdf(pdf)).reason()).isEqualTo(Reason.ENCRYPTED);
  }

  @Test
  void aPdfWithoutText() throws Exception {
    byte[] pdf = pdf(document -> {});
    assertThat(refusal(() -> READER.pdf(pdf)).reason()).isEqualTo(Reason.NO_TEXT);
    assertThat(refusal(() -> READER.pdf(pdf)).remedy()).contains("OCR");
  }

  @Test
  void aBrokenPdf() throws Exception {
    byte[] cut = Arrays.copyOf(pdf(document -> {}, PARAGRAPHS), 300);
    for (byte[] bytes : new byte[][] {cut, "%PDF-1.7\nnothing".getBytes(StandardCharsets.UTF_8)}) {
      RefusedException refusal = refusal(() -> READER.pdf(bytes));
      assertThat(refusal.reason()).isIn(Reason.BROKEN, Reason.NO_TEXT);
      assertThat(refusal.message()).startsWith("the PDF ");
    }
  }

  @Test
  void aPdfWithMoreTextThanTheLimit() throws Exception {
    byte[] pdf = pdf(document -> {}, PARAGRAPHS);
    OfficeReader narrow = new OfficeReader(20, Duration.ofSeconds(60));
    assertThat(refusal(() -> narrow.pdf(pdf)).reason()).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void aParserThatTakesTooLong() throws Exception {
    byte[] pdf = pdf(document -> {}, PARAGRAPHS);
    OfficeReader impatient = new OfficeReader(1 << 20, Duration.ZERO);
    assertThat(refusal(() -> impatient.pdf(pdf)).reason()).isEqualTo(Reason.TIMED_OUT);
  }

  @Test
  void theWordFilesTextAndMetadata() throws Exception {
    Extract extract = READER.zip(docx());
    assertThat(extract.text()).isEqualTo(PARAGRAPHS[0] + "\n\n" + PARAGRAPHS[1]);
    assertThat(extract.embedded().title()).isEqualTo(embedded("Council meets"));
    assertThat(extract.embedded().author()).isEqualTo(embedded("A. Name"));
    assertThat(extract.mediaType()).endsWith("wordprocessingml.document");
  }

  @Test
  void anEncryptedWordFile() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (var stream = encryptor.getDataStream(files)) {
        stream.write(docx());
      }
      files.writeFilesystem(out);
    }
    assertThat(refusal(() -> READER.ole2(out.toByteArray())).reason()).isEqualTo(Reason.ENCRYPTED);
  }

  @Test
  void aBrokenWordFile() throws Exception {
    byte[] cut = Arrays.copyOf(docx(), 1_500);
    assertThat(refusal(() -> READER.zip(cut)).reason()).isIn(Reason.BROKEN, Reason.UNSUPPORTED);
    byte[] empty = zip("word/document.xml", "<w:document".getBytes(StandardCharsets.UTF_8));
    assertThat(refusal(() -> READER.zip(empty)).reason()).isEqualTo(Reason.BROKEN);
    byte[] none = "no archive".getBytes(StandardCharsets.UTF_8);
    assertThat(refusal(() -> READER.zip(none)).reason()).isEqualTo(Reason.BROKEN);
  }

  @Test
  void aWordFileThatUnpacksToTooMuch() throws Exception {
    byte[] bomb = zip("word/document.xml", new byte[4 << 20]);
    assertThat(bomb.length).isLessThan(10_000);
    assertThat(refusal(() -> READER.zip(bomb)).reason()).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void otherArchivesAreNamed() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      book.createSheet();
      book.write(out);
    }
    assertThat(refusal(() -> READER.zip(out.toByteArray())).message()).contains("spreadsheet");
    byte[] zip = zip("a.txt", PARAGRAPHS[0].getBytes(StandardCharsets.UTF_8));
    assertThat(refusal(() -> READER.zip(zip)).message()).contains("ZIP");
  }

  interface Change {
    void on(PDDocument document) throws IOException;
  }

  private interface Reading {
    Extract run() throws RefusedException;
  }

  private static RefusedException refusal(Reading reading) {
    RefusedException refusal = catchThrowableOfType(RefusedException.class, reading::run);
    assertThat(refusal).isNotNull();
    assertThat(refusal.remedy()).isNotBlank();
    return refusal;
  }

  static byte[] pdf(Change change, String... paragraphs) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        float y = 700;
        for (String paragraph : paragraphs) {
          content.beginText();
          content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
          content.newLineAtOffset(50, y);
          content.showText(paragraph);
          content.endText();
          y -= 40;
        }
      }
      document.getDocumentInformation().setTitle("Council meets");
      document.getDocumentInformation().setAuthor("A. Name");
      Calendar created = new GregorianCalendar(2023, Calendar.JANUARY, 9, 12, 0);
      created.setTimeZone(TimeZone.getTimeZone("UTC"));
      document.getDocumentInformation().setCreationDate(created);
      change.on(document);
      document.save(out);
    }
    return out.toByteArray();
  }

  static byte[] docx() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      for (String paragraph : PARAGRAPHS) {
        document.createParagraph().createRun().setText(paragraph);
      }
      document.getProperties().getCoreProperties().setTitle("Council meets");
      document.getProperties().getCoreProperties().setCreator("A. Name");
      document.write(out);
    }
    return out.toByteArray();
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
      zip.closeEntry();
    }
    return out.toByteArray();
  }

  private static Known<String> embedded(String value) {
    return new Known<>(value, Origin.EMBEDDED);
  }
}
