package org.quipu.eval;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Supplier;

/**
 * What it costs to make something.
 *
 * @param milliseconds of this thread's CPU time, which other programs do not lengthen as they do
 *     the clock's
 * @param kept bytes of heap that are in use with it and not without
 */
record Cost<T>(T made, long milliseconds, long kept) {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  static <T> Cost<T> of(Supplier<T> making) {
    long before = used();
    long start = cpu();
    T made = making.get();
    long spent = cpu() - start;
    return new Cost<>(made, spent / 1_000_000, used() - before);
  }

  /** Nanoseconds of CPU time of this thread. */
  static long cpu() {
    return THREADS.getCurrentThreadCpuTime();
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      System.gc();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }
}
