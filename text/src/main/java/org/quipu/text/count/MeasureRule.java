package org.quipu.text.count;

import java.util.List;
import java.util.Set;
import org.quipu.core.quantity.Measure;

/**
 * One line of {@code measures.tsv}.
 *
 * @param id file-wide, such as {@code en/measures:12}
 * @param with words of which one must stand by the trigger; empty for no condition
 */
record MeasureRule(
    String id,
    Measure measure,
    Kind kind,
    Set<String> words,
    Set<String> with,
    List<String> examples) {

  /** How those counted stand to the words of the rule. */
  enum Kind {
    OBJECT,
    SUBJECT,
    NOUN,
    /** A noun that counts by itself, but only where nothing befell those it names. */
    ROLE,
    OF,
    STATE
  }
}
