package org.quipu.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quipu.core.claim.FactClaim;
import org.quipu.core.document.Document;
import org.quipu.record.entry.RecordedClaim;
import org.quipu.record.entry.Standing;

/**
 * A file that the program of version 1 wrote, with one document, one claim that somebody confirmed
 * and one input that could not be read. Never make it anew: it is what people have on their disks.
 */
class OlderVersionTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void unpack() throws IOException {
    file = folder.resolve("old.quipu");
    try (InputStream stored = getClass().getResourceAsStream("version-1.quipu.gz")) {
      assertThat(stored).isNotNull();
      Files.copy(new GZIPInputStream(stored), file);
    }
  }

  @Test
  void itIsNotChangedByReading() throws IOException {
    byte[] before = Files.readAllBytes(file);
    assertThatThrownBy(() -> Record.openReadOnly(file))
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("version 1, written by an older Quipu")
        .hasMessageContaining("open it once for writing");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void itIsBroughtUpToDateWithAllThatItHolds() throws SQLException {
    String before = Dump.of(file);
    try (Record record = Record.open(file)) {
      RecordedClaim march = record.claims(ClaimQuery.ALL).get(0);
      assertThat(march.standing()).isEqualTo(Standing.CONFIRMED);
      Document document = record.document(march.document().id().value());
      assertThat(march.claim()).isEqualTo(Sources.protest(document, Sources.CODER));
      assertThat(record.hasReading(document.id(), Sources.CODER)).isTrue();
      assertThat(record.unreadable()).hasSize(1);
      assertThat(record.search("teachers", 5)).hasSize(1);
      assertThat(
              record.append(
                  document,
                  Sources.bytes(document.text()),
                  Sources.CODER,
                  List.of(Sources.protest(document, Sources.CODER))))
          .as("ids are what they were")
          .isEqualTo(new Append.AlreadyPresent(document.id()));
    }
    assertThat(Dump.of(file)).isEqualTo(before);
    try (Record record = Record.open(file)) {
      Document document = record.document(record.documents().get(0).id().value());
      FactClaim fact =
          new FactClaim(
              Sources.basis(document, "Farmers", "hand", "quipu"),
              "signatures",
              "26",
              "PER/removal/2022-12-07",
              null);
      assertThat(record.enter(document, new byte[0], fact)).isTrue();
      assertThat(record.claims(ClaimQuery.builder().kind("fact").build()))
          .extracting(RecordedClaim::claim)
          .containsExactly(fact);
    }
    assertThat(integrity(file)).isEqualTo("ok");
    assertThat(RecordFile.versionOf(file)).isEqualTo(RecordFile.VERSION);
    Path fresh = folder.resolve("new.quipu");
    Record.create(fresh).close();
    assertThat(schema(file))
        .isEqualTo(schema(fresh))
        .anyMatch(each -> each.contains("actor_table"));
  }

  private static String integrity(Path file) throws SQLException {
    try (Connection connection =
            new Connections(file, Connections.PATIENCE).reading().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("PRAGMA integrity_check")) {
      return rows.getString(1);
    }
  }

  private static TreeSet<String> schema(Path file) throws SQLException {
    TreeSet<String> schema = new TreeSet<>();
    try (Connection connection =
            new Connections(file, Connections.PATIENCE).reading().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT type, name, sql FROM sqlite_schema")) {
      while (rows.next()) {
        schema.add(rows.getString(1) + " " + rows.getString(2) + " " + rows.getString(3));
      }
    }
    return schema;
  }
}
