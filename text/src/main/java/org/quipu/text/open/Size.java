package org.quipu.text.open;

/** Sizes in words for people. */
final class Size {
  private static final long KILO = 1024;

  private Size() {}

  static String of(long bytes) {
    if (bytes >= KILO * KILO) {
      return bytes / (KILO * KILO) + " MB";
    }
    return bytes >= KILO ? bytes / KILO + " KB" : bytes + " bytes";
  }
}
