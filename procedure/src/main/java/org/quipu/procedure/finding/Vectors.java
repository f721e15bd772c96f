package org.quipu.procedure.finding;

import java.util.ArrayList;
import java.util.List;
import org.quipu.procedure.CaseFile;
import org.quipu.procedure.Outcome;
import org.quipu.procedure.Procedure;
import org.quipu.procedure.Vector;

/** Runs the worked examples of a procedure's file. */
public final class Vectors {
  private Vectors() {}

  /**
   * What does not come out as it is written, one line each with the line of the file; empty when
   * all does.
   */
  public static List<String> failures(Procedure procedure) {
    List<String> failures = new ArrayList<>();
    for (Vector vector : procedure.vectors()) {
      CaseFile act = CaseFile.of(procedure, procedure.acts().get(0), vector.day(), List.of());
      List<String> asked = new ArrayList<>();
      for (Finding finding : Examination.of(act, vector.facts(), vector.reading())) {
        asked.add(finding.requirement().id());
        Outcome expected = vector.expected().get(finding.requirement().id());
        if (expected != null && expected != finding.outcome()) {
          failures.add(
              "line "
                  + vector.line()
                  + ", "
                  + vector.name()
                  + ": "
                  + finding.requirement().id()
                  + " is "
                  + finding.outcome().code()
                  + ", not "
                  + expected.code()
                  + " ("
                  + String.join(
                      " | ",
                      finding.lines().stream().map(line -> line.answer().calculation()).toList())
                  + ")");
        }
      }
      vector.requirements().stream()
          .filter(id -> !asked.contains(id))
          .forEach(
              id ->
                  failures.add(
                      "line "
                          + vector.line()
                          + ", "
                          + vector.name()
                          + ": "
                          + id
                          + " is not asked on "
                          + vector.day()));
    }
    return failures;
  }
}
