package org.quipu.app.cli;

/** Ids as a person types them: the beginning is enough while it is unambiguous. */
final class Ids {
  private Ids() {}

  static String brief(String id) {
    return id.substring(0, Math.min(9, id.length()));
  }
}
