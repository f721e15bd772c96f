package org.quipu.record.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quipu.core.quantity.Quantity.about;
import static org.quipu.core.quantity.Quantity.atLeast;
import static org.quipu.core.quantity.Quantity.atMost;
import static org.quipu.core.quantity.Quantity.between;
import static org.quipu.core.quantity.Quantity.exactly;
import static org.quipu.core.quantity.Quantity.moreThan;
import static org.quipu.core.quantity.Quantity.vague;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quipu.core.actor.Sector;
import org.quipu.core.document.Document;
import org.quipu.core.event.Status;
import org.quipu.core.quantity.Measure;
import org.quipu.core.quantity.Quantity;
import org.quipu.record.entry.Claimed;
import org.quipu.record.entry.RecordedClaim;
import org.quipu.record.source.Copy;
import org.quipu.record.source.SourceGroups;

class TallyTest {
  private static final List<RecordedClaim> DAY =
      List.of(
          Claimed.by("Wire").on("2023-01-09").killed(17),
          Claimed.by("Daily").on("2023-01-09").told("Ministry", Sector.GOV).killed(14),
          Claimed.by("Ledger").on("2023-01-10").told("Ministry", Sector.GOV).killed(17),
          Claimed.by("Ledger")
              .on("2023-01-10")
              .told("Traders' Union", Sector.LAB)
              .killed(vague("dozens")));

  private static Total total(List<RecordedClaim> claims) {
    return total(claims, List.of());
  }

  private static Total total(List<RecordedClaim> claims, List<Copy> copies) {
    return Tally.of(Measure.KILLED, claims, SourceGroups.of(claims, copies)).totals().get(0);
  }

  /** Claims of that many sources, one each, on one day. */
  private static List<RecordedClaim> sources(Quantity... quantities) {
    List<RecordedClaim> claims = new ArrayList<>();
    for (int i = 0; i < quantities.length; i++) {
      claims.add(Claimed.by("Paper " + i).on("2023-01-10").killed(quantities[i]));
    }
    return claims;
  }

  private static String shown(Estimate estimate) {
    return estimate.low()
        + "/"
        + estimate.best()
        + "/"
        + estimate.high()
        + (estimate.words().isEmpty() ? "" : " " + estimate.words());
  }

  private static Quantity q(String words) {
    if (words.matches("\\d+")) {
      return exactly(Long.parseLong(words), words);
    }
    String[] parts = words.split("[^\\d]+");
    long last = parts.length == 0 ? 0 : Long.parseLong(parts[parts.length - 1]);
    return words.startsWith(">=")
        ? atLeast(last, words)
        : words.startsWith(">")
            ? moreThan(last, words)
            : words.startsWith("<=")
                ? atMost(last, words)
                : words.startsWith("~")
                    ? about(last, words)
                    : words.contains("-")
                        ? between(Long.parseLong(parts[0]), last, words)
                        : vague(words);
  }

  static Stream<Arguments> rules() {
    return Stream.of(
            // rule, what the sources say, low/best/high
            "most-conservative | 17 14 20 | 14/14/14",
            "most-conservative | >40 50 | 41/41/null",
            "most-conservative | 17 dozens | 17/17/17 [dozens]",
            "most-conservative | dozens | null/null/null [dozens]",
            "most-conservative | ~40 | 40/40/40",
            "most-conservative | 12-15 17 | 12/12/15",
            "most-conservative | 17 >=17 | 17/17/null",
            "median | 14 17 20 | 17/17/17",
            "median | 14 17 | 14/14/17",
            "median | 14 14 20 20 | 14/14/20",
            "median | 14 >17 | 14/14/null",
            "most-precise | 17 ~20 >=10 ~20 | 17/17/17",
            "most-precise | 17 18 18 ~20 ~20 ~20 | 18/18/18",
            "most-precise | 18 17 | 17/17/17",
            "least-precise | 17 18 >=10 | 10/10/null",
            "least-precise | 17 dozens | null/null/null [dozens]",
            "minimum-maximum | 14 17 20 | 14/null/20",
            "minimum-maximum | 14 14 | 14/14/14",
            "minimum-maximum | 17 >40 | 17/null/null",
            "minimum-maximum | 17 <=20 | null/null/20",
            "minimum-maximum | ~40 17 | 17/null/40",
            "minimum-maximum | dozens | null/null/null [dozens]",
            "most-frequent | 14 17 17 20 | 17/17/17",
            "most-frequent | 20 17 | 17/17/17",
            "most-frequent | 40 >=40 17 | 40/40/null",
            "ucdp | 14 17 20 | 14/14/20",
            "ucdp | 17 >40 | 17/17/null")
        .map(
            line -> {
              String[] parts = line.split(" \\| ");
              TallyRule rule =
                  Stream.of(TallyRule.values())
                      .filter(each -> each.code().equals(parts[0]))
                      .findFirst()
                      .orElseThrow();
              Quantity[] said =
                  Arrays.stream(parts[1].split(" ")).map(TallyTest::q).toArray(Quantity[]::new);
              return Arguments.of(rule, List.of(said), parts[2]);
            });
  }

  @ParameterizedTest(name = "{0} of {1} is {2}")
  @MethodSource("rules")
  void eachRuleTakesWhatItSays(TallyRule rule, List<Quantity> said, String expected) {
    Total total = total(sources(said.toArray(new Quantity[0])));
    assertThat(shown(total.estimate(rule, null))).isEqualTo(expected);
  }

  @Test
  void aLineKeepsTheStepsOfOneSource() {
    Total total = total(DAY);
    assertThat(total.lines())
        .extracting(
            line ->
                line.source().name()
                    + line.steps().stream()
                        .map(s -> " " + s.asOf() + " " + s.figure().quantity().words())
                        .toList())
        .containsExactlyInAnyOrder(
            "Wire[ 2023-01-09 17]",
            "Ministry[ 2023-01-09 14,  2023-01-10 17]",
            "Traders' Union[ 2023-01-10 dozens]");
  }

  @Test
  void asOfADayOnlyWhatIsGivenByThenCounts() {
    Total total = total(DAY);
    assertThat(shown(total.estimate(TallyRule.MINIMUM_MAXIMUM, LocalDate.of(2023, 1, 9))))
        .isEqualTo("14/null/17");
    assertThat(shown(total.estimate(TallyRule.MINIMUM_MAXIMUM, LocalDate.of(2023, 1, 10))))
        .isEqualTo("17/17/17 [dozens]");
    assertThat(total.estimate(TallyRule.MEDIAN, LocalDate.of(2023, 1, 1)).isEmpty()).isTrue();
    assertThat(total.days()).containsExactly(LocalDate.of(2023, 1, 9), LocalDate.of(2023, 1, 10));
    assertThat(total.estimates(null)).hasSize(TallyRule.values().length);
  }

  @Test
  void whatWasBelievedIsWhatWasPublishedByThen() {
    List<RecordedClaim> claims = new ArrayList<>(DAY);
    // Published in March about 9 January: nobody could believe it in January.
    claims.add(Claimed.by("Report").on("2023-03-01").asOf("2023-01-09").killed(12));
    Total total = total(claims);
    assertThat(total.believed(TallyRule.MOST_CONSERVATIVE))
        .extracting(each -> each.day() + " " + each.best())
        .containsExactly("2023-01-09 14", "2023-01-10 17", "2023-03-01 12");
    assertThat(total.estimate(TallyRule.MOST_CONSERVATIVE, LocalDate.of(2023, 1, 9)).best())
        .isEqualTo(12);
  }

  @Test
  void theLatestOfficialFigureIsThatOfAnOffice() {
    assertThat(total(DAY).estimate(TallyRule.LATEST_OFFICIAL, null).best()).isEqualTo(17);
    Estimate none = total(sources(q("17"))).estimate(TallyRule.LATEST_OFFICIAL, null);
    assertThat(none.isEmpty()).isTrue();
    assertThat(none.note()).isEqualTo("no official source");
    Total named =
        total(
            List.of(
                Claimed.by("A").on("2023-01-10").told("the Ombudsman’s Office").killed(17),
                Claimed.by("A").on("2023-01-11").told("Volunteer Medics").killed(18)));
    assertThat(named.estimate(TallyRule.LATEST_OFFICIAL, null).best()).isEqualTo(17);
  }

  @Test
  void officesThatDifferForOneDayAreBothShown() {
    Total total =
        total(
            List.of(
                Claimed.by("A").on("2023-01-10").told("interior ministry").killed(14),
                Claimed.by("A").on("2023-01-10").told("prosecutor's office").killed(17)));
    Estimate estimate = total.estimate(TallyRule.LATEST_OFFICIAL, null);
    assertThat(shown(estimate)).isEqualTo("14/14/17");
    assertThat(estimate.note()).contains("differ");
  }

  @Test
  void ucdpTakesTheSourcesThatTheUserTrusts() {
    List<RecordedClaim> claims =
        List.of(
            Claimed.by("A").on("2023-01-10").killed(14),
            Claimed.by("B").on("2023-01-10").killed(17),
            Claimed.by("C").on("2023-01-10").status(Status.ALLEGED).killed(9));
    SourceGroups groups = SourceGroups.of(claims, List.of());
    Tally trusted = Tally.of(Measure.KILLED, claims, groups, null, Set.of("b"));
    assertThat(shown(trusted.totals().get(0).estimate(TallyRule.UCDP, null))).isEqualTo("9/17/17");
    assertThat(shown(total(claims).estimate(TallyRule.UCDP, null))).isEqualTo("9/14/17");
  }

  @Test
  void copiesCountOnceAndAsOfTheDayOfTheirOriginal() {
    String text =
        "The ministry has no figures. In the town 17 people died on Monday in the square before the town hall.";
    Document wire = Claimed.document("Wire", "2023-01-09", text);
    Document copied = Claimed.document("Paper", "2023-01-13", text + " (W.)");
    List<RecordedClaim> claims =
        List.of(
            Claimed.in(wire).killed(17),
            Claimed.in(copied).killed(17),
            Claimed.by("Wire").on("2023-01-11").killed(20),
            Claimed.by("Other").on("2023-01-11").killed(20));
    List<Copy> copies = List.of(Copy.between(wire, copied).orElseThrow());
    Total total = total(claims, copies);
    assertThat(total.lines()).hasSize(2);
    assertThat(shown(total.estimate(TallyRule.MINIMUM_MAXIMUM, null)))
        .as("an old text printed again does not bring its figure back")
        .isEqualTo("20/20/20");
  }

  @Test
  void totalsAndOccurrencesAndPartsStayApart() {
    List<RecordedClaim> claims =
        List.of(
            Claimed.by("A").on("2023-01-10").killed(17),
            Claimed.by("A").on("2023-01-10").since("2022-12-07").killed(47),
            Claimed.by("A").on("2023-01-10").since("2022-12-07").whom("39 protesters").killed(39),
            Claimed.by("A")
                .on("2023-01-10")
                .whom("two minors")
                .note("a part of others that the text counts or names")
                .killed(exactly(2, "two")));
    Tally tally = Tally.of(Measure.KILLED, claims, SourceGroups.of(claims, List.of()));
    assertThat(tally.totals()).hasSize(4);
    assertThat(tally.total(true).orElseThrow().estimate(TallyRule.MEDIAN, null).best())
        .isEqualTo(47);
    assertThat(tally.total(false).orElseThrow().estimate(TallyRule.MEDIAN, null).best())
        .isEqualTo(17);
    assertThat(tally.totals())
        .extracting(total -> total.scope().words())
        .contains("killed, protester, since 2022-12-07", "killed, minor, part of others");
  }

  @Test
  void whatIsDeniedHasALineAndNoVote() {
    Total total = total(List.of(Claimed.by("A").on("2023-01-10").status(Status.DENIED).killed(17)));
    assertThat(total.lines()).hasSize(1);
    assertThat(total.estimate(TallyRule.MINIMUM_MAXIMUM, null).isEmpty()).isTrue();
  }

  @Test
  void theFiguresOfTheTwoStatementsAreOneConsistentTotal() {
    List<RecordedClaim> claims =
        List.of(
            Claimed.by("Statement")
                .on("2023-01-11")
                .since("2022-12-07")
                .killed(atLeast(41, "at least 41")),
            Claimed.by("Other")
                .on("2023-02-10")
                .since("2022-12-07")
                .killed(moreThan(60, "more than 60")));
    assertThat(total(claims).believed(TallyRule.MINIMUM_MAXIMUM))
        .extracting(TallyTest::shown)
        .containsExactly("41/null/null", "41/null/null");
    assertThat(total(claims).lines()).hasSize(2);
  }

  @Test
  void aCodebookIsAppliedOnlyWhenAskedForAndMarked() {
    List<RecordedClaim> claims = sources(q("dozens"), q("17"));
    SourceGroups groups = SourceGroups.of(claims, List.of());
    Estimate plain =
        Tally.of(Measure.KILLED, claims, groups)
            .totals()
            .get(0)
            .estimate(TallyRule.MOST_CONSERVATIVE, null);
    Estimate acled =
        Tally.of(Measure.KILLED, claims, groups, Codebook.named("acled"), Set.of())
            .totals()
            .get(0)
            .estimate(TallyRule.MOST_CONSERVATIVE, null);
    assertThat(shown(plain)).isEqualTo("17/17/17 [dozens]");
    assertThat(plain.isByCodebook()).isFalse();
    assertThat(shown(acled)).isEqualTo("12/12/12");
    assertThat(acled.isByCodebook()).isTrue();
  }

  static @Nullable Long best(List<RecordedClaim> claims, TallyRule rule) {
    return total(claims).estimate(rule, null).best();
  }
}
