package org.quipu.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.quipu.record.RecordException.Kind;

/** Creating a record's file, telling it from other files, and bringing an older one up to date. */
final class RecordFile {
  /** {@code PRAGMA application_id} of every record: the letters QIPU. */
  static final int APPLICATION_ID = 0x51495055;

  /** {@code PRAGMA user_version} of the records that this program writes. */
  static final int VERSION = 6;

  private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  private RecordFile() {}

  /**
   * Creates a record under another name and moves it into place, so that a program killed meanwhile
   * leaves no half of one.
   */
  static void create(Path file) {
    if (Files.exists(file)) {
      throw exists(file);
    }
    Path folder = file.toAbsolutePath().normalize().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new RecordException(
          Kind.MISSING, file + ": the folder " + folder + " does not exist; create it first");
    }
    Path nook = null;
    try {
      // A folder rather than a file, which would keep the narrow permissions of temporary files.
      nook = Files.createTempDirectory(folder, "." + file.getFileName());
      Path draft = nook.resolve("new.quipu");
      migrate(draft);
      collect(draft);
      Files.move(draft, file);
    } catch (FileAlreadyExistsException e) {
      throw exists(file);
    } catch (IOException e) {
      throw new RecordException(
          Kind.STORAGE, file + ": cannot be created (" + e.getMessage() + ")", e);
    } finally {
      if (nook != null) {
        discard(nook);
      }
    }
  }

  /**
   * Sees that the file is a record of a version that this program understands.
   *
   * @return its version, at most {@link #VERSION}
   */
  static int versionOf(Path file) {
    byte[] head = head(file);
    boolean sqlite = head.length >= 100;
    for (int i = 0; i < SQLITE.length && sqlite; i++) {
      sqlite = head[i] == SQLITE[i];
    }
    if (!sqlite) {
      throw new RecordException(
          Kind.NOT_A_RECORD,
          file + ": not a Quipu record; name a file that Quipu wrote, or a new name to begin one");
    }
    int application;
    int version;
    try (Handle handle = Jdbi.open(connections(file).reading())) {
      application = pragma(handle, "application_id");
      version = pragma(handle, "user_version");
    } catch (JdbiException e) {
      throw connections(file).explain(e);
    }
    if (application != APPLICATION_ID) {
      throw new RecordException(
          Kind.NOT_A_RECORD,
          file + ": an SQLite file, but not a Quipu record; name a file that Quipu wrote");
    }
    if (version > VERSION) {
      throw new RecordException(
          Kind.NEWER,
          file
              + ": this record has version "
              + version
              + ", written by a newer Quipu; this one knows versions up to "
              + VERSION
              + ". Use the newer Quipu");
    }
    return version;
  }

  /** Applies the migrations that the file does not have yet; each one whole or not at all. */
  static void migrate(Path file) {
    try {
      Flyway.configure()
          .dataSource(connections(file).writing())
          .locations("classpath:org/quipu/record/migration")
          .validateMigrationNaming(true)
          .cleanDisabled(true)
          .loggers("slf4j")
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw connections(file).explain(e);
    }
  }

  private static int pragma(Handle handle, String name) {
    return handle.createQuery("PRAGMA " + name).mapTo(Integer.class).one();
  }

  private static byte[] head(Path file) {
    if (Files.isDirectory(file)) {
      throw new RecordException(Kind.NOT_A_RECORD, file + ": a folder, not a Quipu record");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(100);
    } catch (NoSuchFileException e) {
      throw new RecordException(
          Kind.MISSING, file + ": no such file; \"quipu read\" with --record begins one", e);
    } catch (IOException e) {
      throw new RecordException(
          Kind.STORAGE, file + ": cannot be read (" + e.getMessage() + ")", e);
    }
  }

  /** Puts everything into the one file, so that it can be moved. */
  private static void collect(Path draft) {
    try (Handle handle = Jdbi.open(connections(draft).writing())) {
      handle.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    }
  }

  private static void discard(Path nook) {
    try (Stream<Path> rest = Files.list(nook)) {
      for (Path each : rest.toList()) {
        Files.delete(each);
      }
      Files.delete(nook);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Connections connections(Path file) {
    return new Connections(file, Connections.PATIENCE);
  }

  private static RecordException exists(Path file) {
    return new RecordException(
        Kind.EXISTS, file + ": exists already; open it, or choose another name");
  }
}
