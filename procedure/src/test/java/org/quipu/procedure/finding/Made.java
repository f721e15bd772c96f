package org.quipu.procedure.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.quipu.core.event.Act;
import org.quipu.core.time.DateRange;
import org.quipu.procedure.CaseFile;
import org.quipu.procedure.CaseReading;
import org.quipu.procedure.Citation;
import org.quipu.procedure.Holder;
import org.quipu.procedure.LawReading;
import org.quipu.procedure.LegalText;
import org.quipu.procedure.Procedure;
import org.quipu.procedure.Requirement;
import org.quipu.procedure.View;
import org.quipu.procedure.fact.Facts;
import org.quipu.procedure.fact.Source;
import org.quipu.procedure.fact.Trust;
import org.quipu.procedure.fact.Value;
import org.quipu.procedure.rule.Rule;

/** Procedures of one requirement, and acts held against them. */
final class Made {
  static final LocalDate DAY = LocalDate.of(2022, 3, 14);
  private static final LegalText TEXT =
      new LegalText(
          "art-1",
          "Charter, art. 1",
          "en",
          "…",
          "0".repeat(64),
          "invented",
          Trust.VERIFIED,
          null,
          null);

  private Made() {}

  static Holder holder(String name, String day) {
    return new Holder(
        name, DateRange.day(LocalDate.parse(day)), "so it is", null, "invented", Trust.VERIFIED);
  }

  static LawReading law(Rule rule) {
    return new LawReading(null, null, rule);
  }

  static LawReading law(String id, Rule rule) {
    return new LawReading(id, holder(id, "2010-01-01"), rule);
  }

  static CaseReading happened(String id, Map<String, Value> given, String... unknown) {
    return new CaseReading(id, id, holder(id, "2022-04-01"), given, List.of(unknown));
  }

  static Procedure procedure(Map<String, Long> constants, List<LawReading> readings) {
    Citation citation = new Citation(TEXT, null);
    return new Procedure(
        "PER/made",
        "Made",
        "PER",
        List.of(Act.REMOVAL),
        "Assembly",
        null,
        null,
        List.of(TEXT),
        constants.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, each -> new Procedure.Constant(each.getValue(), citation))),
        Map.of(),
        List.of(
            new Requirement("it", "It", List.of(citation), readings, List.of(), null, null, null)),
        List.of(),
        List.of(),
        Set.of(DAY.plusDays(3)),
        null);
  }

  static CaseFile act(
      Procedure procedure, Facts given, List<CaseReading> readings, List<View> views) {
    return new CaseFile(
        "PER/removal/" + DAY,
        "Made",
        "PER",
        Act.REMOVAL,
        DAY,
        procedure,
        List.of(),
        given,
        readings,
        List.of(),
        views,
        null);
  }

  static Finding finding(Procedure procedure, Facts facts, CaseReading... readings) {
    return Examination.of(act(procedure, Facts.NONE, List.of(readings), List.of()), facts, null)
        .get(0);
  }

  static Facts with(Facts facts, String name, Value value, String source) {
    return facts.with(name, value, List.of(new Source(source, null, null, null)));
  }
}
