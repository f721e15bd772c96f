package org.quipu.app.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quipu.core.claim.CountClaim;
import org.quipu.core.json.CanonicalJson;
import org.quipu.core.quantity.Measure;
import org.quipu.record.entry.RecordedClaim;
import org.quipu.record.source.SourceGroups;
import org.quipu.record.tally.Codebook;
import org.quipu.record.tally.Estimate;
import org.quipu.record.tally.Step;
import org.quipu.record.tally.Tally;
import org.quipu.record.tally.TallyLine;
import org.quipu.record.tally.TallyRule;
import org.quipu.record.tally.Total;

/** The tallies of one incident in JSON: what each source says, and what each rule makes of it. */
final class Tallies {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private Tallies() {}

  /**
   * A tally for each measure, in the order in which the claims count.
   *
   * @param sources which of the claims are one source
   * @param codebook gives vague words their numbers; null to leave them words
   */
  static ArrayNode of(
      List<RecordedClaim> claims, SourceGroups sources, @Nullable Codebook codebook) {
    Set<Measure> measures = new LinkedHashSet<>();
    for (RecordedClaim claim : claims) {
      if (claim.claim() instanceof CountClaim counted) {
        measures.add(counted.count().measure());
      }
    }
    ArrayNode tallies = JSON.arrayNode();
    for (Measure measure : measures) {
      ObjectNode tally = tallies.addObject().put("measure", measure.name());
      ArrayNode totals = tally.putArray("totals");
      Tally.of(measure, claims, sources, codebook, Set.of())
          .totals()
          .forEach(total -> totals.add(total(total)));
    }
    return tallies;
  }

  private static ObjectNode total(Total total) {
    ObjectNode answer = JSON.objectNode();
    answer.put("words", total.scope().words());
    answer.set("scope", CanonicalJson.tree(total.scope()));
    ArrayNode lines = answer.putArray("lines");
    total.lines().forEach(line -> lines.add(line(line)));
    ObjectNode estimates = answer.putObject("estimates");
    ObjectNode believed = answer.putObject("believed");
    for (TallyRule rule : TallyRule.values()) {
      Estimate estimate = total.estimate(rule, null);
      ObjectNode written = estimate(estimate);
      ArrayNode from = written.putArray("from");
      estimate.from().forEach(step -> from.addAll(Voices.ids(step.claims())));
      estimates.set(rule.code(), written);
      // Without the claims: day after day they are mostly the same, and the lines tell them.
      ArrayNode days = believed.putArray(rule.code());
      total.believed(rule).forEach(day -> days.add(estimate(day)));
    }
    return answer;
  }

  private static ObjectNode line(TallyLine line) {
    ObjectNode answer = JSON.objectNode();
    answer.put("source", line.source().key()).put("name", line.source().name());
    answer.put("status", line.status().code());
    answer.put("official", line.isOfficial());
    answer.put("taken", line.isClaimedTrue());
    ArrayNode steps = answer.putArray("steps");
    for (Step step : line.steps()) {
      ObjectNode written = steps.addObject();
      put(written, "asOf", step.asOf());
      put(written, "published", step.published());
      written.set("figure", CanonicalJson.tree(step.figure()));
      written.set("claims", Voices.ids(step.claims()));
    }
    return answer;
  }

  private static ObjectNode estimate(Estimate estimate) {
    ObjectNode answer = JSON.objectNode();
    put(answer, "day", estimate.day());
    put(answer, "low", estimate.low());
    put(answer, "best", estimate.best());
    put(answer, "high", estimate.high());
    if (!estimate.words().isEmpty()) {
      ArrayNode words = answer.putArray("words");
      estimate.words().forEach(words::add);
    }
    if (!estimate.note().isEmpty()) {
      answer.put("note", estimate.note());
    }
    if (estimate.isByCodebook()) {
      answer.put("codebook", true);
    }
    return answer;
  }

  /** What is absent is left out, as everywhere in the canonical JSON. */
  private static void put(ObjectNode answer, String name, @Nullable Object value) {
    if (value != null) {
      answer.set(name, CanonicalJson.tree(value));
    }
  }
}
