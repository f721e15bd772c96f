package org.quipu.app.cli;

/**
 * The user asked for something that cannot be; the message says what to do instead. Exit code 2.
 */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
