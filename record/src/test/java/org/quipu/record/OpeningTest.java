package org.quipu.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quipu.record.Sources.CODER;
import static org.quipu.record.Sources.bytes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quipu.core.document.Document;
import org.quipu.record.RecordException.Kind;

/** Which files are opened, which are refused and how, and who may write when. */
class OpeningTest {
  @TempDir Path folder;
  private Path file;

  private final Document document = Sources.document("Farmers marched in Puno on 9 January.");

  @BeforeEach
  void chooseName() {
    file = folder.resolve("crisis.quipu");
  }

  private void append(Record record, Document document) {
    record.append(document, bytes(document.text()), CODER, List.of());
  }

  private static void refused(Runnable attempt, Kind kind, String message) {
    assertThatThrownBy(attempt::run)
        .isInstanceOf(RecordException.class)
        .hasMessageContaining(message)
        .extracting(thrown -> ((RecordException) thrown).kind())
        .isEqualTo(kind);
  }

  @Test
  void filesThatAreNoRecordsAreRefusedAndLeftAlone() throws Exception {
    refused(() -> Record.open(file), Kind.MISSING, "no such file");
    refused(() -> Record.open(folder), Kind.NOT_A_RECORD, "a folder");
    Files.writeString(
        file, "a text that somebody wrote, " + "long enough to be more than a head. ".repeat(9));
    byte[] before = Files.readAllBytes(file);
    refused(() -> Record.open(file), Kind.NOT_A_RECORD, "crisis.quipu: not a Quipu record");
    refused(() -> Record.openReadOnly(file), Kind.NOT_A_RECORD, "not a Quipu record");
    refused(() -> Record.create(file), Kind.EXISTS, "exists already");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    Path empty = Files.createFile(folder.resolve("empty.quipu"));
    refused(() -> Record.open(empty), Kind.NOT_A_RECORD, "not a Quipu record");
    Path other = folder.resolve("other.db");
    sql(other, "CREATE TABLE t (x)");
    refused(() -> Record.open(other), Kind.NOT_A_RECORD, "an SQLite file, but not a Quipu record");
    refused(
        () -> Record.create(folder.resolve("none").resolve("x.quipu")),
        Kind.MISSING,
        "does not exist");
  }

  @Test
  void aRecordThatIsDamagedIsSaidToBeDamaged() throws IOException {
    try (Record record = Record.create(file)) {
      append(record, document);
    }
    byte[] bytes = Files.readAllBytes(file);
    java.util.Arrays.fill(bytes, 4096, bytes.length, (byte) 0x5a);
    Files.write(file, bytes);
    refused(
        () -> {
          try (Record record = Record.openReadOnly(file)) {
            record.documents();
          }
        },
        Kind.STORAGE,
        "damaged");
  }

  @Test
  void aNewerRecordIsRefusedAndLeftAlone() throws Exception {
    Record.create(file).close();
    sql(file, "PRAGMA user_version = 99");
    byte[] before = Files.readAllBytes(file);
    refused(() -> Record.open(file), Kind.NEWER, "version 99, written by a newer Quipu");
    refused(() -> Record.openReadOnly(file), Kind.NEWER, "Use the newer Quipu");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void creatingLeavesNothingBeside() throws IOException {
    Record.create(file).close();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(Files.getPosixFilePermissions(Files.createFile(folder.resolve("plain"))));
    assertThat(new String(Files.readAllBytes(file), 68, 4, UTF_8)).isEqualTo("QIPU");
  }

  @Test
  void aReaderSeesWholeDocumentsWhileAWriterWrites() throws SQLException {
    try (Record record = Record.create(file);
        Record reader = Record.openReadOnly(file)) {
      append(record, document);
      try (Connection writing = new Connections(file, Duration.ZERO).writing().getConnection();
          Statement statement = writing.createStatement()) {
        writing.setAutoCommit(false);
        statement.execute(
            "INSERT INTO unreadable (id, path, reason, message) VALUES ('u1', 'p', 'r', 'm')");
        assertThat(reader.documents()).hasSize(1);
        assertThat(reader.unreadable()).isEmpty();
        writing.commit();
      }
      assertThat(reader.unreadable()).hasSize(1);
    }
  }

  @Test
  void aSecondWriterWaitsAndIsThenTold() throws SQLException {
    Record.create(file).close();
    try (Record record = Record.open(file, Duration.ofMillis(50))) {
      try (Connection writing = new Connections(file, Duration.ZERO).writing().getConnection();
          Statement statement = writing.createStatement()) {
        writing.setAutoCommit(false);
        statement.execute(
            "INSERT INTO unreadable (id, path, reason, message) VALUES ('u1', 'p', 'r', 'm')");
        refused(
            () -> append(record, document), Kind.BUSY, "another program is writing to this record");
        writing.rollback();
      }
      append(record, document);
      assertThat(record.documents()).hasSize(1);
    }
  }

  @Test
  void twoWritersWithTheSameDocumentsMakeOneRecord() throws InterruptedException {
    Record.create(file).close();
    Runnable writing =
        () -> {
          try (Record record = Record.open(file)) {
            for (int i = 0; i < 30; i++) {
              Bulk.append(record, i, 2);
            }
          }
        };
    List<Throwable> failures = java.util.Collections.synchronizedList(new java.util.ArrayList<>());
    List<Thread> threads = Stream.of(writing, writing).map(Thread::new).toList();
    for (Thread thread : threads) {
      thread.setUncaughtExceptionHandler((who, failure) -> failures.add(failure));
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(failures).isEmpty();
    Path alone = folder.resolve("alone.quipu");
    Bulk.main(new String[] {alone.toString(), "30", "2"});
    assertThat(Dump.of(file)).isEqualTo(Dump.of(alone));
  }

  @Test
  void aRecordInAFolderThatTakesNoFilesIsReadWithoutAnyBeside() throws Exception {
    try (Record record = Record.create(file)) {
      append(record, document);
    }
    try (Connection reading = new Connections(file, Duration.ZERO).reading(true).getConnection();
        Statement statement = reading.createStatement();
        ResultSet rows = statement.executeQuery("SELECT fold(title) FROM document");
        Stream<Path> files = Files.list(folder)) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getString(1)).isEqualTo("marches in puno");
      assertThat(files).containsExactly(file);
    }
  }

  static void sql(Path file, String statement) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement sql = connection.createStatement()) {
      sql.execute(statement);
    }
  }
}
