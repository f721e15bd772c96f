package org.quipu.text.open;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.quipu.core.document.Document;

/** What became of one document that was to be opened. */
public sealed interface Outcome {
  /** The file, as it was named or found. */
  Path path();

  /** The line in the file, counted from 1; 0 is the whole file. */
  int line();

  /**
   * @param original the bytes that the document's {@code sourceHash} is of: the file, or the line.
   *     Not copied; nobody writes to them.
   */
  record Opened(Document document, byte[] original, Path path, int line) implements Outcome {}

  /**
   * @param id the id that the JSON line has, where it has one
   * @param message what is the matter, without the path
   * @param remedy what a person can do about it
   */
  record Unreadable(
      Path path, int line, Reason kind, @Nullable String id, String message, String remedy)
      implements Outcome {

    /** One line for a person: where, what, and what to do. */
    public String sentence() {
      return path + (line > 0 ? ":" + line : "") + ": " + message + " (" + remedy + ")";
    }
  }
}
