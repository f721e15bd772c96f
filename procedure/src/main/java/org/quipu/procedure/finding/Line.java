package org.quipu.procedure.finding;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quipu.procedure.CaseReading;
import org.quipu.procedure.LawReading;
import org.quipu.procedure.fact.Known;
import org.quipu.procedure.rule.Answer;

/**
 * What a requirement comes to under one reading of the law and of what happened, on one set of
 * values.
 *
 * @param happened null where all readings of what happened come to the same, or there is one only
 * @param used the values that were put in, with all who give them
 */
public record Line(
    @Nullable CaseReading happened, LawReading law, Answer answer, Map<String, Known> used) {
  public Line {
    used = Collections.unmodifiableMap(new TreeMap<>(used));
  }

  /** Who stands behind this line: holders of its readings, else the sources of its values. */
  public List<String> holders() {
    List<String> holders = new java.util.ArrayList<>();
    if (happened != null) {
      holders.add(happened.holder().name());
    }
    if (law.holder() != null) {
      holders.add(law.holder().name());
    }
    if (holders.isEmpty()) {
      used.values().forEach(known -> holders.addAll(known.holders()));
    }
    return holders.stream().distinct().toList();
  }
}
