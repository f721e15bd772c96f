package org.quipu.app.cli;

/** A line of progress on standard error, only where a person looks at a terminal. */
final class Progress {
  private static final long EVERY_MILLIS = 200;

  private final String what;
  private final boolean shown;
  private long last;

  Progress(String what, boolean quiet) {
    this.what = what;
    this.shown = !quiet && System.console() != null;
  }

  void at(long count) {
    long now = System.nanoTime() / 1_000_000;
    if (shown && now - last > EVERY_MILLIS) {
      last = now;
      System.err.print("\r" + count + " " + what + " ");
    }
  }

  void done() {
    if (shown) {
      System.err.print("\r\u001B[K");
    }
  }
}
