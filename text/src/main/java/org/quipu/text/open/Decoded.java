package org.quipu.text.open;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Bytes as characters, and the encoding by which they became so: that of the byte order mark, else
 * UTF-8 where the bytes are that, else what the format declares, else what a detector finds, else
 * Windows-1252, in which every Western text can be read. The mark itself is no character of the
 * text; everything else is kept.
 */
record Decoded(String text, Charset charset) {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

  /** Looking at this many bytes tells a binary file and UTF-16 without a mark. */
  private static final int SAMPLE = 8_192;

  /** A detector's guess on fewer bytes than this is worth less than Windows-1252. */
  private static final int ENOUGH_FOR_A_GUESS = 200;

  static Decoded of(byte[] bytes) {
    return of(bytes, null);
  }

  /**
   * @param declared the encoding that the document itself names, such as a web page; believed only
   *     where the bytes do not say otherwise, since saved pages keep the old declaration
   */
  static Decoded of(byte[] bytes, @Nullable String declared) {
    Decoded marked = marked(bytes);
    if (marked != null) {
      return marked;
    }
    Charset wide = wide(bytes);
    if (wide != null) {
      return new Decoded(new String(bytes, wide), wide);
    }
    String utf8 = utf8(bytes);
    if (utf8 != null) {
      return new Decoded(utf8, StandardCharsets.UTF_8);
    }
    Charset charset = declared == null ? null : charset(declared);
    if (charset == null && isDamagedUtf8(bytes)) {
      charset = StandardCharsets.UTF_8;
    }
    if (charset == null) {
      charset = detected(bytes);
    }
    return new Decoded(new String(bytes, charset), charset);
  }

  /** Whether these bytes, the first of a file, are no text in any encoding. */
  static boolean isBinary(byte[] head) {
    if (marked(head) != null || wide(head) != null) {
      return false;
    }
    int controls = 0;
    int length = Math.min(head.length, SAMPLE);
    for (int i = 0; i < length; i++) {
      int b = head[i] & 0xff;
      if (b == 0) {
        return true;
      }
      // Form feed, escape and the old end-of-file mark (0x1a) do occur in texts.
      boolean usual = b == '\t' || b == '\n' || b == '\r' || b == 0x0c || b == 0x1a || b == 0x1b;
      controls += (b < 0x20 && !usual) || b == 0x7f ? 1 : 0;
    }
    return controls * 100 > length;
  }

  private static @Nullable Decoded marked(byte[] b) {
    if (starts(b, 0xef, 0xbb, 0xbf)) {
      return after(b, 3, StandardCharsets.UTF_8);
    }
    if (starts(b, 0xff, 0xfe, 0, 0)) {
      return after(b, 4, UTF_32LE);
    }
    if (starts(b, 0, 0, 0xfe, 0xff)) {
      return after(b, 4, UTF_32BE);
    }
    if (starts(b, 0xff, 0xfe)) {
      return after(b, 2, StandardCharsets.UTF_16LE);
    }
    return starts(b, 0xfe, 0xff) ? after(b, 2, StandardCharsets.UTF_16BE) : null;
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Decoded after(byte[] bytes, int mark, Charset charset) {
    return new Decoded(new String(bytes, mark, bytes.length - mark, charset), charset);
  }

  /** UTF-16 without a mark: in a Western text nearly every second byte is zero. */
  private static @Nullable Charset wide(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE) & ~1;
    if (length < 4) {
      return null;
    }
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    int pairs = length / 2;
    if (odd * 10 >= pairs * 8 && even * 10 <= pairs) {
      return StandardCharsets.UTF_16LE;
    }
    return even * 10 >= pairs * 8 && odd * 10 <= pairs ? StandardCharsets.UTF_16BE : null;
  }

  /** The text of these bytes, null where they are not UTF-8 to the last one. */
  static @Nullable String utf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** Much good UTF-8 and little bad: a file cut in the middle of a letter, or patched together. */
  private static boolean isDamagedUtf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long bad = text.chars().filter(c -> c == '\uFFFD').count();
    long good = text.chars().filter(c -> c > 0x7f && c != '\uFFFD').count();
    return good >= 5 && good >= 10 * bad;
  }

  private static @Nullable Charset charset(String name) {
    try {
      Charset charset = Charset.forName(name.strip());
      // What calls itself Latin-1 on the web is Windows-1252 (WHATWG Encoding, names and labels).
      boolean latin1 =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      // These bytes were tried as UTF-8 and are not.
      return latin1 ? WINDOWS_1252 : charset.equals(StandardCharsets.UTF_8) ? null : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  private static Charset detected(byte[] bytes) {
    if (bytes.length < ENOUGH_FOR_A_GUESS) {
      return WINDOWS_1252;
    }
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, bytes.length);
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    Charset charset = name == null ? null : charset(name);
    return charset == null ? WINDOWS_1252 : charset;
  }
}
