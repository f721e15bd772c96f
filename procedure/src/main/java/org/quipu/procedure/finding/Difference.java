package org.quipu.procedure.finding;

import java.util.List;
import org.quipu.procedure.fact.Known;

/**
 * A fact for which sources give different values.
 *
 * @param matters whether it changes what the requirement comes to
 */
public record Difference(String fact, List<Known> values, boolean matters) {
  public Difference {
    values = List.copyOf(values);
  }
}
