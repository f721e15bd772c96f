package org.quipu.record;

/**
 * Something outside the program stands in the way: the file, another writer, an id that names
 * nothing. The message says what and how to mend it, and is meant for the person at the screen.
 */
public final class RecordException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What sort of obstacle, for callers that choose an exit code or an HTTP status. */
  public enum Kind {
    /** No file there. */
    MISSING,
    /** A file is there already. */
    EXISTS,
    /** The file is something else. */
    NOT_A_RECORD,
    /** Written by a newer Quipu. */
    NEWER,
    /** Written by an older Quipu and opened for reading only. */
    OLDER,
    /** Another program is writing. */
    BUSY,
    /** Opened for reading only, or not allowed to write. */
    READ_ONLY,
    /** The disk is full, cannot be read, or the file is damaged. */
    STORAGE,
    /** No document or claim has this id. */
    UNKNOWN_ID,
    /** More than one document or claim has an id that begins like this. */
    AMBIGUOUS_ID,
    /** The decision does not fit what is on record. */
    REFUSED
  }

  private final Kind kind;

  RecordException(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  RecordException(Kind kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
