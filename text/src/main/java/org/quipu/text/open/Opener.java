package org.quipu.text.open;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Opens files and folders: text, HTML, PDF, Word, JSON Lines. What cannot be read is an outcome
 * among the others and never an exception; an exception is a bug. Loads its tables once; one
 * instance serves all threads.
 */
public final class Opener {
  /** Bytes of one document: a file, or a line of JSON Lines. */
  public static final int DEFAULT_LIMIT = 64 << 20;

  /** What Java can hold in one array. */
  private static final int LARGEST_LIMIT = Integer.MAX_VALUE - 16;

  private final Assembly assembly = new Assembly();
  private final Readers readers;
  private final int limit;

  public Opener() {
    this(DEFAULT_LIMIT);
  }

  /**
   * @param limit the most bytes that one document may have
   */
  public Opener(int limit) {
    if (limit < 1 || limit > LARGEST_LIMIT) {
      throw new IllegalArgumentException(
          "the limit must be from 1 byte to " + Size.of(LARGEST_LIMIT) + ", not " + limit);
    }
    this.limit = limit;
    this.readers = new Readers(assembly.dates(), limit);
  }

  /**
   * The outcomes of a file, or of all files below a folder by the order of their names. Hidden
   * files and sidecars have none. The stream is lazy, reads a document only when it is asked for,
   * and holds a file open until its last outcome: close it when leaving early.
   */
  public Stream<Outcome> open(Path fileOrFolder, Given given) {
    return stream(new Outcomes(fileOrFolder, given));
  }

  /**
   * The outcomes of JSON Lines that come from somewhere else than a file, such as standard input.
   *
   * @param name stands for the path in the outcomes
   */
  public Stream<Outcome> lines(InputStream in, Path name, Given given) {
    return stream(new JsonLines(name, in, limit, assembly, Sidecar.NONE, given));
  }

  private static Stream<Outcome> stream(Iterator<Outcome> outcomes) {
    Spliterator<Outcome> spliterator =
        Spliterators.spliteratorUnknownSize(
            outcomes, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
    Stream<Outcome> stream = StreamSupport.stream(spliterator, false);
    return outcomes instanceof Outcomes files ? stream.onClose(files::close) : stream;
  }

  /** All outcomes of all files, holding at most one file open. */
  private final class Outcomes implements Iterator<Outcome> {
    private final Path start;
    private final Walk files;
    private final Given given;
    private Iterator<Outcome> ofFile = Collections.emptyIterator();
    private @Nullable InputStream held;

    Outcomes(Path start, Given given) {
      this.start = start;
      this.files = new Walk(start);
      this.given = given;
    }

    @Override
    public boolean hasNext() {
      while (!ofFile.hasNext()) {
        close();
        if (!files.hasNext()) {
          return false;
        }
        ofFile = outcomes(files.next());
      }
      return true;
    }

    @Override
    public Outcome next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return ofFile.next();
    }

    void close() {
      if (held != null) {
        try {
          held.close();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        } finally {
          held = null;
        }
      }
    }

    private Iterator<Outcome> outcomes(Path file) {
      try {
        if (Sidecar.isOne(file)) {
          return ofSidecar(file);
        }
        if (Files.exists(file) && !Files.isRegularFile(file) && !isNamed(file)) {
          throw new RefusedException(
              Reason.UNSUPPORTED, "it is no file, but a pipe or a device", "name it to read it");
        }
        InputStream in = new BufferedInputStream(Files.newInputStream(file), Format.HEAD);
        held = in;
        in.mark(Format.HEAD);
        byte[] head = in.readNBytes(Format.HEAD);
        in.reset();
        Format format = Format.of(file, head);
        if (head.length == 0) {
          throw new RefusedException(Reason.EMPTY, "it is empty", "leave it out, or mend the file");
        }
        Sidecar sidecar = Sidecar.of(file);
        if (format == Format.JSON_LINES && !Decoded.isBinary(head)) {
          return new JsonLines(file, in, limit, assembly, sidecar, given);
        }
        byte[] bytes = in.readNBytes(limit + 1);
        Extract extract = readers.read(format, file, bytes);
        return one(
            new Outcome.Opened(assembly.document(bytes, extract, sidecar, given), bytes, file, 0));
      } catch (RefusedException e) {
        return one(new Outcome.Unreadable(file, 0, e.reason(), null, e.message(), e.remedy()));
      } catch (IOException e) {
        return one(unreadable(file, e));
      }
    }

    /** Somebody may well pipe a document in; waiting for a pipe found in a folder has no end. */
    private boolean isNamed(Path file) {
      return file.equals(start) && !Files.isDirectory(file);
    }

    private Iterator<Outcome> ofSidecar(Path file) throws IOException, RefusedException {
      if (!Files.exists(file)) {
        throw new NoSuchFileException(file.toString());
      }
      if (Sidecar.hasDocument(file)) {
        return Collections.emptyIterator();
      }
      throw new RefusedException(
          Reason.SIDECAR,
          "it is a sidecar, but the document that it is about is not beside it",
          "name it like the document, with " + Sidecar.ENDING + " at the end");
    }

    private static Iterator<Outcome> one(Outcome outcome) {
      return List.of(outcome).iterator();
    }
  }

  private static Outcome unreadable(Path file, IOException e) {
    if (e instanceof NoSuchFileException) {
      return new Outcome.Unreadable(
          file, 0, Reason.MISSING, null, "there is no such file or folder", "check the path");
    }
    if (e instanceof AccessDeniedException) {
      return new Outcome.Unreadable(
          file, 0, Reason.NOT_READABLE, null, "it may not be read", "check its permissions");
    }
    return new Outcome.Unreadable(
        file,
        0,
        Reason.NOT_READABLE,
        null,
        "it cannot be read: " + e.getMessage(),
        "check the file and the disk");
  }
}
