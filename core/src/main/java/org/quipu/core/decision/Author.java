package org.quipu.core.decision;

/** Who decides, and why: no decision is without both. */
final class Author {
  private Author() {}

  static void require(String by, String reason) {
    if (by.isBlank() || reason.isBlank()) {
      throw new IllegalArgumentException("a decision names who decides and why");
    }
  }
}
