package org.quipu.text.resolve.actor;

/** An actor list that cannot be used; the message names file and line and says what to write. */
public final class ActorDataException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ActorDataException(String file, int line, String problem) {
    super(file + ":" + line + ": " + problem);
  }
}
