package org.quipu.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs that are killed, and programs that read a great deal. */
@Tag("slow")
class EnduranceTest {
  @TempDir Path folder;

  private Process bulk(String heap, Path file, int documents, int sentences) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + heap);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(Bulk.class.getName());
    command.add(file.toString());
    command.add(Integer.toString(documents));
    command.add(Integer.toString(sentences));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("output.txt").toFile())
        .start();
  }

  private void finish(Process process) throws Exception {
    assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(folder.resolve("output.txt"))).isZero();
  }

  @Test
  void aReadingThatIsKilledAndBegunAgainGivesTheSameRecord() throws Exception {
    int documents = 120;
    Path killed = folder.resolve("killed.quipu");
    int interrupted = 0;
    for (int target : List.of(0, 1, 20, 21, 57, 90)) {
      Process process = bulk("128m", killed, documents, 12);
      while (process.isAlive() && documentsIn(killed) < target) {
        Thread.sleep(2);
      }
      process.destroyForcibly().waitFor(); // kill -9
      interrupted += process.exitValue() == 128 + 9 ? 1 : 0;
      if (Files.exists(killed)) {
        assertThatTheRecordIsWhole(killed);
      }
    }
    assertThat(interrupted).isGreaterThanOrEqualTo(5);
    finish(bulk("128m", killed, documents, 12));
    Path undisturbed = folder.resolve("undisturbed.quipu");
    finish(bulk("128m", undisturbed, documents, 12));
    assertThatTheRecordIsWhole(killed);
    assertThat(Dump.of(killed)).isEqualTo(Dump.of(undisturbed));
  }

  private static int documentsIn(Path file) {
    if (!Files.exists(file)) {
      return -1;
    }
    try (Record record = Record.openReadOnly(file)) {
      return record.documents().size();
    }
  }

  /** Every document has its reading, every reading its claims, and SQLite finds no fault. */
  private static void assertThatTheRecordIsWhole(Path file) throws SQLException {
    try (Connection connection =
            new Connections(file, Connections.PATIENCE).writing().getConnection();
        Statement statement = connection.createStatement()) {
      assertThat(one(statement, "PRAGMA integrity_check")).isEqualTo("ok");
      assertThat(
              one(
                  statement,
                  "SELECT count(*) FROM document d LEFT JOIN reading r ON r.document = d.id"
                      + " WHERE r.claims IS NOT (SELECT count(*) FROM claim c WHERE c.document = d.id)"
                      + " OR NOT EXISTS (SELECT 1 FROM passage p WHERE p.document = d.id)"))
          .isEqualTo("0");
      statement.execute(
          "INSERT INTO passage_index (passage_index, rank) VALUES ('integrity-check', 1)");
    }
  }

  private static String one(Statement statement, String sql) throws SQLException {
    try (ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  /** The record grows past 60 MB; a heap of 32 MB would not hold it. */
  @Test
  void twoThousandDocumentsNeedNoMoreMemoryThanOne() throws Exception {
    Path file = folder.resolve("long.quipu");
    finish(bulk("32m", file, 2000, 12));
    assertThat(Files.size(file)).isGreaterThan(60_000_000);
    try (Record record = Record.openReadOnly(file)) {
      assertThat(record.documents()).hasSize(2000);
      assertThat(record.count(ClaimQuery.ALL)).isEqualTo(48_000);
    }
  }
}
