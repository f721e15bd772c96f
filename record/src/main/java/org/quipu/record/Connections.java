package org.quipu.record;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.quipu.core.document.Folding;
import org.sqlite.Function;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** How this program opens SQLite files, and what it says when SQLite refuses. */
final class Connections {
  /** How long a reader or writer waits for another writer's transaction. */
  static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Path file;
  private final Duration patience;

  Connections(Path file, Duration patience) {
    this.file = file;
    this.patience = patience;
  }

  /** For the one writer; {@link Transaction} sees to it that there is one at a time. */
  SQLiteDataSource writing() {
    SQLiteConfig config = config();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    return source(config, "");
  }

  /** For readers, who see the last committed state and never hinder the writer. */
  SQLiteDataSource reading() {
    Path folder = file.toAbsolutePath().normalize().getParent();
    Path log = file.resolveSibling(file.getFileName() + "-wal");
    return reading(folder != null && !Files.isWritable(folder) && !Files.exists(log));
  }

  /**
   * @param frozen nobody can write: SQLite then does without the files that it would keep beside
   *     the record, which a read-only folder would not take
   */
  SQLiteDataSource reading(boolean frozen) {
    SQLiteConfig config = config();
    config.setReadOnly(true);
    return source(config, frozen ? "?immutable=1" : "");
  }

  private SQLiteConfig config() {
    SQLiteConfig config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    config.setBusyTimeout((int) patience.toMillis());
    return config;
  }

  private SQLiteDataSource source(SQLiteConfig config, String settings) {
    SQLiteDataSource source = new FoldingDataSource(config);
    // As a URI, for the driver takes what follows a question mark in a plain name for settings.
    source.setUrl(
        "jdbc:sqlite:file:" + file.toAbsolutePath().normalize().toUri().getRawPath() + settings);
    return source;
  }

  /** Says what SQLite refused in words that help; anything unforeseen stays as it is. */
  RuntimeException explain(RuntimeException thrown) {
    @Nullable SQLiteErrorCode code = codeOf(thrown);
    if (code == null) {
      return thrown;
    }
    // The extended codes carry the plain one in their lowest byte.
    int plain = code.code & 0xff;
    if (plain == SQLiteErrorCode.SQLITE_BUSY.code || plain == SQLiteErrorCode.SQLITE_LOCKED.code) {
      return new RecordException(
          RecordException.Kind.BUSY,
          file
              + ": another program is writing to this record and did not finish within "
              + patience.toSeconds()
              + " seconds; wait for it to end, then try again",
          thrown);
    }
    if (plain == SQLiteErrorCode.SQLITE_READONLY.code) {
      return new RecordException(
          RecordException.Kind.READ_ONLY,
          file + ": this record is open for reading only, or its folder may not be written to",
          thrown);
    }
    if (plain == SQLiteErrorCode.SQLITE_FULL.code) {
      return new RecordException(
          RecordException.Kind.STORAGE,
          file
              + ": no space left on the disk; what was written before is safe. Make room, then"
              + " run the command again",
          thrown);
    }
    if (plain == SQLiteErrorCode.SQLITE_CORRUPT.code
        || plain == SQLiteErrorCode.SQLITE_IOERR.code
        || plain == SQLiteErrorCode.SQLITE_CANTOPEN.code) {
      return new RecordException(
          RecordException.Kind.STORAGE,
          file + ": the file cannot be read or is damaged (" + code.message + ")",
          thrown);
    }
    return thrown;
  }

  private static @Nullable SQLiteErrorCode codeOf(Throwable thrown) {
    for (@Nullable Throwable at = thrown; at != null; at = at.getCause()) {
      if (at instanceof SQLiteException sqlite) {
        return sqlite.getResultCode();
      }
    }
    return null;
  }

  /** SQLite's own folding knows ASCII alone; every connection here gets one that knows accents. */
  private static final class FoldingDataSource extends SQLiteDataSource {
    FoldingDataSource(SQLiteConfig config) {
      super(config);
    }

    @Override
    public Connection getConnection() throws SQLException {
      Connection connection = super.getConnection();
      Function.create(
          connection,
          "fold",
          new Function() {
            @Override
            protected void xFunc() throws SQLException {
              String value = value_text(0);
              if (value == null) {
                result();
              } else {
                result(Folding.fold(value));
              }
            }
          },
          1,
          Function.FLAG_DETERMINISTIC);
      return connection;
    }
  }
}
