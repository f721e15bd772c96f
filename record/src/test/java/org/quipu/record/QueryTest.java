package org.quipu.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quipu.record.Sources.CODER;
import static org.quipu.record.Sources.basis;
import static org.quipu.record.Sources.bytes;
import static org.quipu.record.Sources.count;
import static org.quipu.record.Sources.document;
import static org.quipu.record.Sources.on;
import static org.quipu.record.Sources.protest;
import static org.quipu.record.Sources.said;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quipu.core.claim.Claim;
import org.quipu.core.document.Document;
import org.quipu.core.event.Act;
import org.quipu.core.event.EventType;
import org.quipu.core.event.Status;
import org.quipu.core.event.Timing;
import org.quipu.core.quantity.Measure;
import org.quipu.core.quantity.Quantity;
import org.quipu.core.time.Certainty;
import org.quipu.core.time.DateRange;
import org.quipu.core.time.When;
import org.quipu.record.entry.RecordedClaim;

/** Three documents, six claims, and who asks what. */
class QueryTest {
  private static final LocalDate TENTH = LocalDate.of(2023, 1, 10);

  private static final Document DAILY =
      document(
          "Peasants marched in Juliaca on 9 January. The clinic counted 17 dead.",
          "Example Daily",
          "A march",
          TENTH);
  private static final Document DIARIO =
      document(
          "Estudiantes marched in Tacna. Unofficially, over 20 dead.",
          "Diario Ejemplo",
          null,
          TENTH.plusDays(2));
  private static final Document UNDATED =
      document("Traders walked between 3 and 6 January. Also 17 dead.", null, null, null);

  private static final Claim JULIACA =
      protest(
          basis(DAILY, "Peasants marched in Juliaca", "en/protest#march.v", CODER),
          DAILY,
          "Peasants",
          "marched",
          "Juliaca",
          on(DAILY, LocalDate.of(2023, 1, 9), "on 9 January"));
  private static final Claim DEAD =
      count(
          said(basis(DAILY, "counted 17 dead", "en/count", CODER), DAILY, "The clinic"),
          DAILY,
          Measure.KILLED,
          Quantity.exactly(17, "17"),
          null);
  private static final Claim TACNA =
      protest(
          basis(DIARIO, "Estudiantes marched in Tacna", "en/protest#march.v", CODER),
          DIARIO,
          "Estudiantes",
          "marched",
          "Tacna",
          new Timing(new When.NotAfter(TENTH.plusDays(2)), Certainty.NOT_AFTER, null));
  private static final Claim OVER =
      count(
          basis(DIARIO, "over 20 dead", "en/count", CODER),
          DIARIO,
          Measure.KILLED,
          Quantity.moreThan(20, "over 20"),
          null);
  private static final Claim TRADERS =
      protest(
          basis(UNDATED, "Traders walked", "en/protest#march.v", CODER),
          UNDATED,
          "Traders",
          "walked",
          null,
          new Timing(
              new When.Interval(new DateRange(LocalDate.of(2023, 1, 3), LocalDate.of(2023, 1, 6))),
              Certainty.STATED,
              Sources.quote(UNDATED, "between 3 and 6 January")));
  private static final Claim SOME_DAY =
      count(
          basis(UNDATED, "17 dead", "en/count", CODER),
          UNDATED,
          Measure.KILLED,
          Quantity.exactly(17, "17"),
          null);

  @TempDir static Path folder;
  private static Record record;

  @BeforeAll
  static void read() {
    record = Record.create(folder.resolve("r.quipu"));
    record.append(DAILY, bytes(DAILY.text()), CODER, List.of(JULIACA, DEAD));
    record.append(DIARIO, bytes(DIARIO.text()), CODER, List.of(TACNA, OVER));
    record.append(UNDATED, bytes(UNDATED.text()), CODER, List.of(TRADERS, SOME_DAY));
  }

  @AfterAll
  static void close() {
    record.close();
  }

  static Arguments asks(String what, UnaryOperator<ClaimQuery.Builder> query, Claim... answer) {
    return Arguments.of(what, query.apply(ClaimQuery.builder()).build(), List.of(answer));
  }

  static Stream<Arguments> questions() {
    LocalDate ninth = LocalDate.of(2023, 1, 9);
    return Stream.of(
        asks("all", q -> q, TRADERS, JULIACA, DEAD, TACNA, OVER, SOME_DAY),
        asks(
            "newest",
            q -> q.order(ClaimQuery.Order.NEWEST),
            TACNA,
            OVER,
            DEAD,
            JULIACA,
            TRADERS,
            SOME_DAY),
        asks(
            "documents",
            q -> q.order(ClaimQuery.Order.DOCUMENT),
            JULIACA,
            DEAD,
            TACNA,
            OVER,
            TRADERS,
            SOME_DAY),
        asks("page", q -> q.limit(2).offset(1), JULIACA, DEAD),
        asks("rest", q -> q.offset(4), OVER, SOME_DAY),
        asks("kind", q -> q.kind("event"), TRADERS, JULIACA, TACNA),
        asks("type", q -> q.type(EventType.PROTEST).actor("PEÁS"), JULIACA),
        asks("other type", q -> q.type(EventType.ASSAULT)),
        asks("act", q -> q.act(Act.ARREST)),
        asks("status", q -> q.status(Status.DENIED)),
        asks("measure", q -> q.measure(Measure.KILLED), DEAD, OVER, SOME_DAY),
        asks("country", q -> q.country("PER"), JULIACA, TACNA),
        asks("place", q -> q.place("júliac"), JULIACA),
        asks("percent is a letter", q -> q.place("%")),
        asks("from", q -> q.from(TENTH), DEAD, TACNA, OVER),
        asks("one day", q -> q.from(ninth).to(ninth), JULIACA),
        asks(
            "inside an interval",
            q -> q.from(LocalDate.of(2023, 1, 4)).to(LocalDate.of(2023, 1, 4)),
            TRADERS),
        asks("to", q -> q.to(LocalDate.of(2023, 1, 3)), TRADERS),
        asks("document", q -> q.document(DIARIO.id()), TACNA, OVER),
        asks("publisher", q -> q.publisher("diario"), TACNA, OVER),
        asks("speaker", q -> q.speaker("CLINIC"), DEAD),
        asks("text", q -> q.text("marched in t"), TACNA));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("questions")
  void questionsHaveTheirAnswers(String what, ClaimQuery query, List<Claim> answer) {
    assertThat(record.claims(query))
        .as(what)
        .extracting(RecordedClaim::claim)
        .containsExactlyElementsOf(answer);
    assertThat(query.but().build()).isEqualTo(query);
    if (query.limit() == 0 && query.offset() == 0) {
      assertThat(record.count(query)).isEqualTo(answer.size());
    }
    try (Stream<RecordedClaim> claims = record.streamClaims(query)) {
      assertThat(claims.map(RecordedClaim::claim)).containsExactlyElementsOf(answer);
    }
  }

  @Test
  void aStreamMayBeLeftEarlyAndTheRecordStillWrites() {
    try (Stream<RecordedClaim> claims = record.streamClaims(ClaimQuery.ALL)) {
      assertThat(claims.findFirst()).isPresent();
      assertThat(record.append(new Unreadable("a.pdf", "encrypted", "it needs a password")))
          .isTrue();
    }
    assertThat(record.append(new Unreadable("a.pdf", "encrypted", "it needs a password")))
        .isFalse();
    assertThat(record.unreadable())
        .containsExactly(new Unreadable("a.pdf", "encrypted", "it needs a password"));
  }

  @Test
  void theTimelineGoesByDayAndSaysOnWhatItRests() {
    assertThat(record.timeline(ClaimQuery.ALL))
        .extracting(day -> day.day() + " " + day.claims().get(0).dayBasis().code())
        .containsExactly("2023-01-03 stated", "2023-01-09 stated", "2023-01-12 not-after");
  }

  @Test
  void theTallyKeepsEverySourceApart() {
    assertThat(record.tally(Measure.KILLED, ClaimQuery.ALL))
        .extracting(
            row ->
                "%s %s %s/%s/%s %s"
                    .formatted(
                        row.day(), row.saysSo(), row.low(), row.best(), row.high(), row.dayBasis()))
        .containsExactly(
            "2023-01-10 The clinic 17/17/17 PUBLISHED",
            "2023-01-12 Diario Ejemplo 21/20/null PUBLISHED",
            "null (publisher unknown) 17/17/17 NONE");
    assertThat(record.tally(Measure.KILLED, ClaimQuery.builder().publisher("daily").build()))
        .hasSize(1);
  }

  @Test
  void beginningsOfIdsAreEnoughWhereTheyAreClear() {
    RecordedClaim claim = record.claims(ClaimQuery.ALL).get(0);
    assertThat(record.claim(claim.id().value().substring(0, 12)).id()).isEqualTo(claim.id());
    assertThat(record.document(DAILY.id().value().toUpperCase(java.util.Locale.ROOT)))
        .isEqualTo(DAILY);
    assertThatThrownBy(() -> record.claim("c"))
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("more than one claim")
        .hasMessageContaining(claim.id().value())
        .hasMessageContaining("\"Peasants marched in Juliaca\"");
    for (String none : List.of("", "cffffffffff", "d", "c*", "x'; --")) {
      assertThatThrownBy(() -> record.claim(none))
          .isInstanceOf(RecordException.class)
          .hasMessageContaining("no claim \"" + none + "\"");
    }
  }

  @Test
  void claimsAreCountedPerDocument() {
    assertThat(record.claimsPerDocument())
        .containsEntry(DAILY.id(), 2)
        .containsEntry(DIARIO.id(), 2)
        .containsEntry(UNDATED.id(), 2);
  }

  @Test
  void queriesThatCannotBeMeantAreRefused() {
    assertThatThrownBy(() -> ClaimQuery.builder().from(TENTH).to(TENTH.minusDays(1)).build())
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ClaimQuery.builder().limit(-1).build())
        .isInstanceOf(IllegalArgumentException.class);
  }
}
