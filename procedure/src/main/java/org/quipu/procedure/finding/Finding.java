package org.quipu.procedure.finding;

import java.util.List;
import org.quipu.procedure.Outcome;
import org.quipu.procedure.Requirement;
import org.quipu.procedure.Ruling;
import org.quipu.procedure.View;

/**
 * The outcome of one requirement against a record. There is none for the act as a whole.
 *
 * @param lines one for every reading and set of values, in date order of the readings
 * @param missing names of facts that would decide what is open
 * @param differences facts on which sources differ, whether that matters or not
 * @param rulings beside it: what was computed stands
 * @param unverified why this finding is to be checked: what it rests on is from memory
 */
public record Finding(
    Requirement requirement,
    Outcome outcome,
    List<Line> lines,
    List<String> missing,
    List<Difference> differences,
    List<Ruling> rulings,
    List<View> views,
    List<String> unverified) {
  public Finding {
    lines = List.copyOf(lines);
    missing = List.copyOf(missing);
    differences = List.copyOf(differences);
    rulings = List.copyOf(rulings);
    views = List.copyOf(views);
    unverified = List.copyOf(unverified);
  }
}
