package org.quipu.record.view;

import java.util.List;

/**
 * What is claimed of proceedings against one person or body.
 *
 * @param against the name
 * @param steps by day, and of one day in the order of a proceeding; those of no known day last
 */
public record Case(String against, List<CaseStep> steps) {
  public Case {
    steps = List.copyOf(steps);
  }
}
