package org.quipu.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quipu.core.actor.Actor;
import org.quipu.core.actor.ActorKind;
import org.quipu.core.actor.Participant;
import org.quipu.core.claim.EventClaim;
import org.quipu.core.claim.FactClaim;
import org.quipu.core.decision.Decision;
import org.quipu.core.document.Document;
import org.quipu.core.event.Event;
import org.quipu.core.json.CanonicalJson;
import org.quipu.core.quantity.Measure;
import org.quipu.core.quantity.Quantity;

/** Every query of docs/record.md runs, in plain SQLite, and finds something. */
class DocumentationTest {
  private static final Pattern SQL = Pattern.compile("```sql\\n(.*?)```", Pattern.DOTALL);

  @TempDir static Path folder;
  private static Path file;

  @BeforeAll
  static void read() {
    file = folder.resolve("r.quipu");
    Document document =
        Sources.document(
            "Farmers marched in Puno on 9 January against the Lake Assembly. At least 3 were killed.");
    EventClaim march = Sources.protest(document, Sources.CODER);
    Event event = march.event();
    EventClaim against =
        new EventClaim(
            march.basis(),
            new Event(
                event.type(),
                event.modes(),
                event.contexts(),
                null,
                null,
                event.trigger(),
                event.actors(),
                List.of(
                    new Participant(
                        Sources.quote(document, "the Lake Assembly"),
                        new Actor("Lake Assembly", null, List.of(), ActorKind.ORGANIZATION, null),
                        null)),
                null,
                null,
                event.time(),
                event.place(),
                null));
    try (Record record = Record.create(file)) {
      record.append(
          document,
          Sources.bytes(document.text()),
          Sources.CODER,
          List.of(
              against,
              Sources.count(
                  Sources.basis(document, "At least 3", "en/count", Sources.CODER),
                  document,
                  Measure.KILLED,
                  Quantity.atLeast(3, "At least 3"),
                  CanonicalJson.idOf(against)),
              new FactClaim(
                  Sources.basis(document, "against the Lake Assembly", "en/fact", Sources.CODER),
                  "debate.held",
                  "no",
                  null,
                  CanonicalJson.idOf(against))));
      record.decide(
          new Decision.Confirm(
              CanonicalJson.idOf(against),
              "A. Reader",
              Instant.parse("2026-11-22T10:00:00Z"),
              "checked"));
    }
    assertThat(document.published().contains(LocalDate.of(2023, 1, 10))).isTrue();
  }

  static List<String> queries() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "record.md"));
    return SQL.matcher(page).results().map((MatchResult block) -> block.group(1)).toList();
  }

  @ParameterizedTest
  @MethodSource("queries")
  void theQueryFindsSomething(String query) throws SQLException {
    assertThat(rows(query)).as(query).isNotEmpty();
  }

  @Test
  void everyTableAndViewIsDescribed() throws SQLException, IOException {
    String page = Files.readString(Path.of("..", "docs", "record.md"));
    assertThat(queries()).hasSizeGreaterThan(5);
    for (String name :
        rows(
            "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view')"
                + " AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'flyway%'"
                + " AND name NOT LIKE 'passage\\_%' ESCAPE '\\' AND name <> 'decision_newest'")) {
      assertThat(page).contains("`" + name + "`");
    }
    assertThat(page).contains("now " + RecordFile.VERSION + ".");
  }

  private static List<String> rows(String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      while (result.next()) {
        rows.add(result.getString(1));
      }
    }
    return rows;
  }
}
