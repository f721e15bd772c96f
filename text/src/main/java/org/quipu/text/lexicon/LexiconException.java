package org.quipu.text.lexicon;

/** A file of knowledge is wrong; the message names the file, the line and what to do. */
public final class LexiconException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public LexiconException(String file, int line, String problem) {
    super(file + ":" + line + ": " + problem);
  }
}
