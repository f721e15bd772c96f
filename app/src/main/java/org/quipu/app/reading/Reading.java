package org.quipu.app.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quipu.core.document.Document;
import org.quipu.record.Append;
import org.quipu.record.Record;
import org.quipu.record.Unreadable;
import org.quipu.text.code.Coder;
import org.quipu.text.open.Outcome;

/**
 * Reads what was opened into a record. Documents are coded several at a time and appended one by
 * one in the order in which they came, each in a transaction of its own, so that a run that was cut
 * off leaves whole documents, and the same run again ends in the same record. No more than a
 * handful are held in memory.
 */
public final class Reading {
  private final Record record;
  private final int threads;
  private final Supplier<Coder> coders;
  private @Nullable Coder coder;

  /**
   * @param added documents that were read for the first time, or by a newer coder
   * @param present documents that this coder had read before
   * @param unreadable inputs that could not be read
   */
  public record Summary(int added, int present, int unreadable, long claims) {
    public Summary plus(Summary other) {
      return new Summary(
          added + other.added,
          present + other.present,
          unreadable + other.unreadable,
          claims + other.claims);
    }
  }

  /**
   * @param coders makes the coder when the first document comes that needs one
   */
  public Reading(Record record, int threads, Supplier<Coder> coders) {
    this.record = record;
    this.coders = coders;
    this.threads = threads;
  }

  /**
   * @param complain is told of each input that cannot be read, a line for a person
   * @param progress is told the number of inputs done so far
   */
  public Summary read(
      Stream<Outcome> outcomes, Consumer<String> complain, Consumer<Integer> progress) {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    Totals totals = new Totals();
    try {
      Deque<Future<Coded>> pending = new ArrayDeque<>();
      Iterator<Outcome> all = outcomes.iterator();
      while (all.hasNext()) {
        Outcome outcome = all.next();
        if (outcome instanceof Outcome.Unreadable unreadable) {
          drain(pending, 0, totals, progress);
          totals.unreadable++;
          complain.accept(unreadable.sentence());
          record.append(
              new Unreadable(where(unreadable), unreadable.kind().code(), unreadable.sentence()));
        } else if (outcome instanceof Outcome.Opened opened) {
          submit(opened, pending, workers, totals);
          drain(pending, 2 * threads, totals, progress);
        }
      }
      drain(pending, 0, totals, progress);
    } finally {
      workers.shutdownNow();
    }
    return totals.summary();
  }

  private void submit(
      Outcome.Opened opened, Deque<Future<Coded>> pending, ExecutorService workers, Totals totals) {
    Document document = opened.document();
    Coder coder = coder();
    String version = coder.version(document.language().value());
    if (record.hasReading(document.id(), version)) {
      totals.present++;
      return;
    }
    pending.add(
        workers.submit(
            () -> new Coded(document, opened.original(), version, coder.read(document))));
  }

  /** The models load when the first document comes that needs them. */
  private Coder coder() {
    Coder loaded = coder;
    if (loaded == null) {
      loaded = coders.get();
      coder = loaded;
    }
    return loaded;
  }

  private void drain(
      Deque<Future<Coded>> pending, int leave, Totals totals, Consumer<Integer> progress) {
    while (pending.size() > leave) {
      Coded next = result(pending.remove());
      Append append =
          record.append(
              next.document(),
              next.original(),
              next.version(),
              next.reading().sentences(),
              next.reading().claims());
      if (append instanceof Append.Appended appended) {
        totals.added++;
        totals.claims += appended.claims();
      } else {
        totals.present++;
      }
      progress.accept(totals.added + totals.present + totals.unreadable);
    }
  }

  private static Coded result(Future<Coded> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a bug in the coder", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", e);
    }
  }

  private static String where(Outcome.Unreadable unreadable) {
    return unreadable.line() > 0
        ? unreadable.path() + ":" + unreadable.line()
        : unreadable.path().toString();
  }

  /** A document with what was read in it. */
  private record Coded(
      Document document, byte[] original, String version, Coder.DocumentReading reading) {}

  private static final class Totals {
    private int added;
    private int present;
    private int unreadable;
    private long claims;

    Summary summary() {
      return new Summary(added, present, unreadable, claims);
    }
  }
}
