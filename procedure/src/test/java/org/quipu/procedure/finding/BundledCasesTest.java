package org.quipu.procedure.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quipu.procedure.CaseFile;
import org.quipu.procedure.fact.Facts;
import org.quipu.procedure.fact.Source;
import org.quipu.procedure.fact.Value;
import org.quipu.procedure.load.Library;

/** What the encoded rules say of the acts that come with the program. */
class BundledCasesTest {
  private static final Library LIBRARY = Library.bundled();

  /** Their facts come from a record, so that their case files alone leave most of it open. */
  private static final List<String> NEED_A_RECORD =
      List.of("PER/dissolution/2022-12-07", "PER/removal/2022-12-07");

  /** Case, requirement, outcome. */
  private static final String EXPECTED =
      """
      PER/confidence/2022-11-24 policy-address satisfied
      PER/confidence/2022-11-24 initiative satisfied
      PER/confidence/2022-11-24 matter disputed
      PER/confidence/2022-11-24 decision disputed
      PER/confidence/2022-11-24 session not-enough-facts
      PER/confidence/2022-11-24 granted not-satisfied
      PER/succession/2022-12-07 vacancy satisfied
      PER/succession/2022-12-07 order satisfied
      PER/succession/2022-12-07 elections satisfied
      PER/arrest/2022-12-07 basis satisfied
      PER/arrest/2022-12-07 flagrancy satisfied
      PER/arrest/2022-12-07 immunity disputed
      PER/arrest/2022-12-07 handed-over satisfied
      PER/arrest/2022-12-07 outer-limit satisfied
      PER/detention/2022-12-08 judge satisfied
      PER/detention/2022-12-08 request satisfied
      PER/detention/2022-12-08 ground satisfied
      PER/detention/2022-12-08 penalty satisfied
      PER/detention/2022-12-08 length satisfied
      PER/immunity-lifted/2022-12-12 office satisfied
      PER/immunity-lifted/2022-12-12 term satisfied
      PER/immunity-lifted/2022-12-12 in-office satisfied
      PER/immunity-lifted/2022-12-12 subcommission disputed
      PER/immunity-lifted/2022-12-12 committee disputed
      PER/immunity-lifted/2022-12-12 defence not-enough-facts
      PER/immunity-lifted/2022-12-12 without-committee disputed
      PER/immunity-lifted/2022-12-12 approval satisfied
      PER/immunity-lifted/2022-12-12 charge satisfied
      PER/pretrial-detention/2022-12-15 evidence disputed
      PER/pretrial-detention/2022-12-15 penalty not-enough-facts
      PER/pretrial-detention/2022-12-15 danger disputed
      PER/pretrial-detention/2022-12-15 length not-enough-facts
      PER/pretrial-detention/2022-12-15 extension satisfied
      BRA/impeachment-attempt/2016-04-17 ground satisfied
      BRA/impeachment-attempt/2016-04-17 authorisation satisfied
      BRA/admission/2016-05-12 authorised satisfied
      BRA/admission/2016-05-12 quorum satisfied
      BRA/admission/2016-05-12 opening satisfied
      BRA/removal/2016-08-31 opened satisfied
      BRA/removal/2016-08-31 presided satisfied
      BRA/removal/2016-08-31 time satisfied
      BRA/removal/2016-08-31 crime disputed
      BRA/removal/2016-08-31 removal satisfied
      BRA/removal/2016-08-31 disqualification not-satisfied
      BRA/removal/2016-08-31 one-vote disputed
      PRY/impeachment-attempt/2012-06-21 ground satisfied
      PRY/impeachment-attempt/2012-06-21 accusation satisfied
      PRY/removal/2012-06-22 accused satisfied
      PRY/removal/2012-06-22 public not-enough-facts
      PRY/removal/2012-06-22 heard satisfied
      PRY/removal/2012-06-22 defence-time disputed
      PRY/removal/2012-06-22 removal satisfied
      HND/removal/2009-06-28 competence disputed
      HND/removal/2009-06-28 resignation disputed
      HND/removal/2009-06-28 expatriation not-satisfied
      BOL/succession/2019-11-12 cessation satisfied
      BOL/succession/2019-11-12 resignations disputed
      BOL/succession/2019-11-12 order disputed
      BOL/succession/2019-11-12 quorum not-satisfied
      BOL/succession/2019-11-12 elections satisfied
      HTI/succession/2004-02-29 vacancy disputed
      HTI/succession/2004-02-29 order satisfied
      HTI/succession/2004-02-29 convened not-enough-facts
      HTI/succession/2004-02-29 invested not-enough-facts
      HTI/succession/2004-02-29 elections not-enough-facts
      """;

  private static List<Finding> findings(String id, Facts recorded) {
    return Examination.of(LIBRARY.caseFile(id).orElseThrow(), recorded, null);
  }

  private static Finding finding(String id, String requirement, Facts recorded) {
    return findings(id, recorded).stream()
        .filter(each -> each.requirement().id().equals(requirement))
        .findAny()
        .orElseThrow();
  }

  @Test
  void comeOutAsTheReferencesHaveThem() {
    Stream<String> lines =
        LIBRARY.cases().stream()
            .map(CaseFile::id)
            .filter(id -> !NEED_A_RECORD.contains(id))
            .flatMap(
                id ->
                    findings(id, Facts.NONE).stream()
                        .map(
                            each ->
                                id + " " + each.requirement().id() + " " + each.outcome().code()));
    assertThat(lines.collect(Collectors.joining("\n"))).isEqualTo(EXPECTED.strip());
  }

  @Test
  void theVacancyWithTheNumbersOfTheReferences() {
    Map<String, Value> told = new TreeMap<>();
    told.put("signatures", Value.Amount.of(67));
    told.put("admission.votes_for", Value.Amount.of(73));
    told.put("admission.date", Value.Kind.DAY.parse("2022-12-01"));
    told.put("approval.date", Value.Kind.DAY.parse("2022-12-07"));
    told.put("approval.votes_for", Value.Amount.of(101));
    Facts facts = Facts.NONE;
    for (Map.Entry<String, Value> each : told.entrySet()) {
      facts =
          facts.with(
              each.getKey(), each.getValue(), List.of(new Source("a text", null, null, null)));
    }
    Map<String, String> outcomes =
        findings("PER/removal/2022-12-07", facts).stream()
            .collect(
                Collectors.toMap(each -> each.requirement().id(), each -> each.outcome().code()));
    assertThat(outcomes)
        .containsEntry("approval", "satisfied")
        .containsEntry("admission", "disputed")
        .containsEntry("waiting", "not-enough-facts")
        .containsEntry("hearing", "not-enough-facts");
  }

  @Test
  void theTwoCabinetsAreTooFewByEveryReading() {
    assertThat(finding("PER/dissolution/2022-12-07", "refused-confidence", Facts.NONE).outcome())
        .isEqualTo(org.quipu.procedure.Outcome.NOT_SATISFIED);
  }

  @Test
  void aConflictThatDoesNotMatterIsShownAndDecidesNothing() {
    Finding accusation = finding("PRY/impeachment-attempt/2012-06-21", "accusation", Facts.NONE);
    assertThat(accusation.differences())
        .singleElement()
        .satisfies(
            difference -> {
              assertThat(difference.fact()).isEqualTo("accusation.votes_for");
              assertThat(difference.values()).hasSize(2);
              assertThat(difference.matters()).isFalse();
            });
  }

  @Test
  void noOrganHasThePowerByTheLawInForceInHonduras() {
    Finding competence = finding("HND/removal/2009-06-28", "competence", Facts.NONE);
    assertThat(competence.lines())
        .filteredOn(line -> "repealed-clause".equals(line.law().id()))
        .singleElement()
        .satisfies(
            line ->
                assertThat(line.answer().calculation())
                    .startsWith("no competent organ in force on 2009-06-28"));
  }

  @Test
  void whatRestsOnMemorySaysSo() {
    assertThat(
            finding("PER/immunity-lifted/2022-12-12", "without-committee", Facts.NONE).unverified())
        .contains("that committee.kept_out is no is unverified");
    assertThat(finding("PER/detention/2022-12-08", "length", Facts.NONE).unverified())
        .anyMatch(why -> why.contains("art. 266"));
  }
}
