package org.quipu.text.open;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The lines of a stream as bytes, one at a time, however long the stream. */
public final class ByteLines {
  private final InputStream in;
  private final int longest;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int filled;
  private int number;

  /**
   * @param number counted from 1
   * @param bytes without the line end; of a line that is too long, its start
   */
  public record Line(int number, byte[] bytes, boolean isTooLong) {
    public boolean isBlank() {
      for (byte b : bytes) {
        if (b != ' ' && b != '\t' && b != '\r') {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * @param longest bytes of a line that are kept; the rest of a longer one is skipped
   */
  public ByteLines(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** The next line, null at the end. */
  public @Nullable Line next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean any = false;
    boolean tooLong = false;
    while (fill()) {
      any = true;
      int end = position;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      int room = longest - line.size();
      tooLong |= end - position > room;
      line.write(buffer, position, Math.min(room, end - position));
      boolean complete = end < filled;
      position = complete ? end + 1 : end;
      if (complete) {
        break;
      }
    }
    if (!any) {
      return null;
    }
    number++;
    return new Line(number, clean(line.toByteArray()), tooLong);
  }

  /** The number of the line that was read last. */
  int number() {
    return number;
  }

  private boolean fill() throws IOException {
    if (position < filled) {
      return true;
    }
    position = 0;
    filled = Math.max(0, in.read(buffer, 0, buffer.length));
    return filled > 0;
  }

  /** Without a carriage return at the end and, in the first line, a UTF-8 byte order mark. */
  private byte[] clean(byte[] line) {
    int end = line.length > 0 && line[line.length - 1] == '\r' ? line.length - 1 : line.length;
    boolean mark =
        number == 1
            && end >= 3
            && line[0] == (byte) 0xef
            && line[1] == (byte) 0xbb
            && line[2] == (byte) 0xbf;
    return Arrays.copyOfRange(line, mark ? 3 : 0, end);
  }
}
