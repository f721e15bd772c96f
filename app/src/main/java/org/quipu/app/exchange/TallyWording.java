package org.quipu.app.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quipu.record.tally.Estimate;

/** What a rule makes of figures, in a few words. */
public final class TallyWording {
  private TallyWording() {}

  /** An end of an interval; nobody's figure is an open one. */
  public static String end(@Nullable Long end) {
    return end == null ? "open" : end.toString();
  }

  /** The rule's number, marked where a codebook gave it. */
  public static String best(Estimate estimate) {
    return estimate.best() == null
        ? "none"
        : estimate.best() + (estimate.isByCodebook() ? " (codebook)" : "");
  }

  /** The claims that the rule took, by their publishers. */
  public static String from(Estimate estimate) {
    return estimate.from().stream()
        .flatMap(step -> step.claims().stream())
        .map(claim -> claim.saysSo())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /** What a reader has to know beside the numbers. */
  public static String note(Estimate estimate) {
    List<String> notes = new ArrayList<>();
    if (!estimate.note().isEmpty()) {
      notes.add(estimate.note());
    }
    if (!estimate.words().isEmpty()) {
      notes.add(
          "beside it: "
              + estimate.words().stream()
                  .map(words -> "\u201C" + words + "\u201D")
                  .collect(Collectors.joining(", ")));
    }
    return String.join("; ", notes);
  }
}
