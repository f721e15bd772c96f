package org.quipu.record;

import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * All or nothing. JDBI's own transactions would do, but with this driver one that cannot begin,
 * because another program writes, leaves the connection inside a transaction that does not exist:
 * what is written next is never committed.
 */
final class Transaction {
  private Transaction() {}

  /** Takes the write lock first, so that nothing done inside can fail for want of it. */
  static <T> T of(Handle handle, Supplier<T> work) {
    handle.execute("BEGIN IMMEDIATE");
    boolean done = false;
    try {
      T result = work.get();
      handle.execute("COMMIT");
      done = true;
      return result;
    } finally {
      if (!done) {
        rollBack(handle);
      }
    }
  }

  private static void rollBack(Handle handle) {
    try {
      handle.execute("ROLLBACK");
    } catch (JdbiException alreadyOver) {
      // SQLite rolls back by itself when the disk is full or fails; the first error is the one to
      // tell.
    }
  }
}
