package org.quipu.record.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quipu.core.quantity.Quantity.about;
import static org.quipu.core.quantity.Quantity.atLeast;
import static org.quipu.core.quantity.Quantity.exactly;
import static org.quipu.core.quantity.Quantity.moreThan;
import static org.quipu.core.quantity.Quantity.vague;
import static org.quipu.record.entry.Claimed.by;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quipu.core.document.Document;
import org.quipu.core.quantity.Measure;
import org.quipu.core.quantity.Quantity;
import org.quipu.record.entry.Claimed;
import org.quipu.record.entry.RecordedClaim;
import org.quipu.record.source.Copy;
import org.quipu.record.source.SourceGroups;

class CountDisputesTest {
  private static List<String> found(RecordedClaim... claims) {
    return found(List.of(claims));
  }

  private static List<String> found(List<RecordedClaim> claims) {
    return Disputes.of(claims, SourceGroups.of(claims, List.of())).stream()
        .map(each -> each.kind().code() + " " + values(each))
        .toList();
  }

  /** Of one day in the order of the words, as nothing says who was first. */
  private static List<String> values(Dispute dispute) {
    return dispute.sides().stream()
        .sorted(
            Comparator.comparing(
                    (Side side) -> String.valueOf(side.first().document().metadata().published()))
                .thenComparing(Side::value))
        .map(Side::value)
        .toList();
  }

  private static RecordedClaim killed(String publisher, String day, Quantity quantity) {
    return by(publisher).on(day).killed(quantity);
  }

  private static RecordedClaim since(String publisher, String day, Quantity quantity) {
    return by(publisher).on(day).since("2022-12-07").killed(quantity);
  }

  private static Quantity q(long number) {
    return exactly(number, Long.toString(number));
  }

  @Test
  void figuresThatExcludeEachOtherForOneDayContradict() {
    assertThat(found(killed("A", "2023-01-10", q(17)), killed("B", "2023-01-10", q(18))))
        .containsExactly("contradiction [17, 18]");
  }

  @Test
  void figuresThatCanBothBeTrueDoNot() {
    assertThat(
            found(
                killed("A", "2023-01-10", q(17)),
                killed("B", "2023-01-10", atLeast(15, "at least 15"))))
        .isEmpty();
    assertThat(
            found(
                killed("A", "2023-01-10", q(61)),
                killed("B", "2023-01-10", moreThan(60, "more than 60"))))
        .isEmpty();
    assertThat(
            found(
                killed("A", "2023-01-10", q(60)),
                killed("B", "2023-01-10", moreThan(60, "more than 60"))))
        .hasSize(1);
  }

  @Test
  void theFiguresOfTheTwoStatementsAreConsistent() {
    assertThat(
            found(
                since("A", "2023-01-11", atLeast(41, "41 or more")),
                since("B", "2023-02-10", atLeast(61, "61 or more"))))
        .isEmpty();
  }

  @Test
  void growthIsEarlierAndLater() {
    assertThat(found(since("A", "2022-12-22", q(27)), since("B", "2023-01-10", q(47))))
        .containsExactly("earlier-and-later [27, 47]");
    assertThat(found(killed("A", "2023-01-09", q(12)), killed("B", "2023-01-10", q(17))))
        .containsExactly("earlier-and-later [12, 17]");
  }

  @Test
  void aTotalThatFallsContradictsUnlessItCorrects() {
    assertThat(found(since("A", "2023-01-10", q(47)), since("B", "2023-01-20", q(41))))
        .containsExactly("contradiction [47, 41]");
    assertThat(
            found(
                since("A", "2023-01-10", q(47)),
                by("B").on("2023-01-20").since("2022-12-07").note("from 47").killed(41)))
        .containsExactly("earlier-and-later [47, 41]");
  }

  @Test
  void whoCorrectsHimselfDoesNotContradict() {
    assertThat(found(since("A", "2023-01-10", q(47)), since("A", "2023-01-20", q(41))))
        .containsExactly("earlier-and-later [47, 41]");
    assertThat(
            found(
                by("A").on("2022-12-12").told("Ministry").count(Measure.DETAINED, q(14)),
                by("B").on("2022-12-16").told("the Ministry").count(Measure.DETAINED, q(12))))
        .containsExactly("earlier-and-later [14, 12]");
    assertThat(
            found(
                by("A").on("2023-01-10").killed(17), by("A").on("2023-01-10").offset(9).killed(19)))
        .as("one source, one day: parts or hours")
        .isEmpty();
  }

  @Test
  void theDetainedMayBecomeFewer() {
    assertThat(
            found(
                by("A").on("2022-12-12").count(Measure.DETAINED, q(14)),
                by("B").on("2022-12-13").count(Measure.DETAINED, q(10))))
        .containsExactly("earlier-and-later [14, 10]");
  }

  @Test
  void someAndAllAreDifferentScopes() {
    assertThat(
            found(
                since("A", "2023-01-10", q(47)),
                by("A").on("2023-01-10").since("2022-12-07").whom("39 protesters").killed(39)))
        .containsExactly("different-scope [39 (killed, protester, since 2022-12-07), 47]");
    assertThat(
            found(
                killed("A", "2023-01-10", q(17)),
                by("B").on("2023-01-10").whom("two minors").note("a part of others").killed(2),
                by("B").on("2023-01-10").whom("a police officer").killed(1)))
        .noneMatch(each -> each.startsWith("contradiction"));
  }

  @Test
  void totalsFromOtherDaysAndOccurrencesAreNotCompared() {
    assertThat(
            found(
                since("A", "2023-01-10", q(47)),
                by("B").on("2023-01-10").since("2023-01-04").killed(20),
                killed("C", "2023-01-10", q(17))))
        .isEmpty();
  }

  @Test
  void occurrencesOfOtherDaysOrPlacesAreNotCompared() {
    assertThat(
            found(
                by("A").on("2023-01-10").day("2023-01-09").killed(17),
                by("B").on("2023-01-10").day("2023-01-07").killed(2)))
        .isEmpty();
    assertThat(
            found(
                by("A").on("2023-01-10").at(Claimed.place("Juliaca", 4, "Puno")).killed(17),
                by("B").on("2023-01-10").at(Claimed.place("Ilave", 4, "Puno")).killed(2)))
        .isEmpty();
    assertThat(
            found(
                by("A").on("2023-01-10").at(Claimed.place("Juliaca", 4, "Puno")).killed(17),
                by("B").on("2023-01-10").at(Claimed.place("Puno", 2, "Puno")).killed(18)))
        .as("a town and its region are one place")
        .containsExactly("contradiction [17, 18]");
  }

  @Test
  void oneOfTheDeadIsNotAllOfThem() {
    assertThat(
            found(
                killed("A", "2023-01-10", q(17)),
                by("B").on("2023-01-10").whom("a man").killed(exactly(1, "a"))))
        .isEmpty();
  }

  @Test
  void aMarchIsCountedOnce() {
    assertThat(
            found(
                by("A").on("2023-01-19").told("police").count(Measure.PARTICIPANTS, q(3500)),
                by("A")
                    .on("2023-01-20")
                    .told("organisers")
                    .count(Measure.PARTICIPANTS, moreThan(15000, "more than 15,000"))))
        .containsExactly("contradiction [3500, more than 15000]");
    assertThat(
            found(
                by("A").on("2023-01-19").count(Measure.PARTICIPANTS, about(300, "about 300")),
                by("B").on("2023-01-19").count(Measure.PARTICIPANTS, about(1000, "about 1,000"))))
        .containsExactly("contradiction [about 1000, about 300]");
    assertThat(
            found(
                by("A").on("2023-01-19").count(Measure.PARTICIPANTS, about(800, "about 800")),
                by("B").on("2023-01-19").count(Measure.PARTICIPANTS, about(1000, "about 1,000"))))
        .as("near enough")
        .isEmpty();
  }

  @Test
  void vagueWordsStandBesideADisputeAndMakeNone() {
    assertThat(found(killed("A", "2023-01-10", q(17)), killed("B", "2023-01-10", vague("dozens"))))
        .isEmpty();
    assertThat(
            found(
                killed("A", "2023-01-10", q(17)),
                killed("B", "2023-01-10", q(18)),
                killed("C", "2023-01-10", vague("dozens"))))
        .containsExactly("contradiction [17, 18, “dozens”]");
  }

  @Test
  void votesAreComparedWhereTheReportsAreOfOneVote() {
    RecordedClaim four = by("A").on("2022-12-08").count(Measure.VOTES_FOR, q(101));
    RecordedClaim ten = by("A").on("2022-12-08").count(Measure.ABSTENTIONS, q(10));
    RecordedClaim same = by("B").on("2022-12-08").count(Measure.VOTES_FOR, q(101));
    RecordedClaim eleven = by("B").on("2022-12-08").count(Measure.ABSTENTIONS, q(11));
    assertThat(found(four, ten, same, eleven)).containsExactly("contradiction [10, 11]");
    RecordedClaim another = by("C").on("2022-12-08").count(Measure.ABSTENTIONS, q(6));
    assertThat(found(four, ten, another)).as("another vote").isEmpty();
  }

  @Test
  void aCopyIsNoSide() {
    String text =
        "On Monday 17 people died in the square before the town hall, the staff of the hospital by the lake said.";
    Document wire = Claimed.document("Wire", "2023-01-09", text);
    Document paper = Claimed.document("Paper", "2023-01-10", text.replace("17", "16"));
    List<RecordedClaim> claims = List.of(Claimed.in(wire).killed(17), Claimed.in(paper).killed(16));
    Copy copy = Copy.between(wire, paper).orElseThrow();
    assertThat(Disputes.contradictions(claims, SourceGroups.of(claims, List.of(copy)))).isEmpty();
    assertThat(Disputes.contradictions(claims, SourceGroups.of(claims, List.of()))).hasSize(1);
  }

  @Test
  void aDisputeNamesItsFirstReporterAndItsSources() {
    List<RecordedClaim> claims =
        List.of(
            by("B").on("2023-01-10").asOf("2023-01-10").killed(18),
            by("A").on("2023-01-11").asOf("2023-01-10").told("Ministry").killed(17),
            by("C").on("2023-01-12").asOf("2023-01-10").told("Ministry").killed(17));
    Dispute dispute = Disputes.contradictions(claims, SourceGroups.of(claims, List.of())).get(0);
    assertThat(dispute.firstReporter()).isEqualTo(claims.get(0));
    assertThat(dispute.about()).isEqualTo("killed");
    Side later = dispute.sides().get(1);
    assertThat(later.claims()).hasSize(2);
    assertThat(later.sources()).as("one speaker").hasSize(1);
    assertThat(later.first().document().publisher()).isEqualTo("A");
  }

  static IntStream seeds() {
    return IntStream.range(0, 100);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void growthIsNeverAContradictionAndOrderDoesNotMatter(int seed) {
    Random random = new Random(seed);
    List<RecordedClaim> claims = new ArrayList<>();
    int total = 0;
    for (int day = 1; day <= 20; day++) {
      total += random.nextInt(3);
      Quantity said = random.nextInt(4) == 0 ? atLeast(total, "at least " + total) : q(total);
      int copies = 1 + random.nextInt(3);
      for (int i = 0; i < copies; i++) {
        claims.add(since("Paper " + random.nextInt(5), "2023-01-%02d".formatted(day), said));
      }
    }
    List<String> expected = found(claims);
    assertThat(expected).noneMatch(each -> each.startsWith("contradiction"));
    Collections.shuffle(claims, random);
    assertThat(found(claims)).isEqualTo(expected);
  }
}
