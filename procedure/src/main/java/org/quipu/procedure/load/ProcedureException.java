package org.quipu.procedure.load;

/** A file that cannot be used; the message names it and the line, and says what to write. */
public final class ProcedureException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ProcedureException(String file, int line, String problem) {
    super(file + ":" + line + ": " + problem);
  }
}
