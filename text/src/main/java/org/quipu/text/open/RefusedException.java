package org.quipu.text.open;

import org.jspecify.annotations.Nullable;

/**
 * A document is bad. Checked and package-private: readers throw it from wherever they notice, and
 * {@link Opener} turns every one into an {@link Outcome.Unreadable}.
 */
final class RefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final String remedy;

  RefusedException(Reason reason, String message, String remedy) {
    this(reason, message, remedy, null);
  }

  RefusedException(Reason reason, String message, String remedy, @Nullable Throwable cause) {
    super(message, cause);
    this.reason = reason;
    this.remedy = remedy;
  }

  Reason reason() {
    return reason;
  }

  String message() {
    return String.valueOf(getMessage());
  }

  String remedy() {
    return remedy;
  }
}
