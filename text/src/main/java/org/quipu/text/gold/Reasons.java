package org.quipu.text.gold;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quipu.core.document.Quote;
import org.quipu.text.code.Explanation;
import org.quipu.text.coding.CodedEvent;
import org.quipu.text.gold.GoldDocument.GoldEvent;

/** Why an event of the gold was not coded, from the entries that were tried at the words. */
final class Reasons {
  /** Entries to name; a person reads no more of them. */
  private static final int MOST = 3;

  private final Explanation.Traced traced;
  private final Fields fields;

  /** A class to count by, and the same in words. */
  record Reason(String cause, String words) {}

  Reasons(Explanation.Traced traced, Fields fields) {
    this.traced = traced;
    this.fields = fields;
  }

  /**
   * @param instead an event that was coded at the same words or with the same parties, else null
   */
  Reason ofMiss(GoldEvent gold, @Nullable CodedEvent instead) {
    if (instead != null && !gold.types().contains(instead.event().type())) {
      return new Reason(
          "other type",
          "coded as "
              + instead.event().type()
              + " at \""
              + instead.event().trigger().text()
              + "\" by "
              + instead.rule());
    }
    if (instead != null) {
      return new Reason(
          "wrong status",
          "coded, but as "
              + instead.status().code()
              + ", at \""
              + instead.event().trigger().text()
              + "\" by "
              + instead.rule());
    }
    Set<String> failed = new LinkedHashSet<>();
    List<String> gaveWay = new ArrayList<>();
    for (Explanation.Attempt attempt : traced.attempts()) {
      if (attempt.type() == null
          || !gold.types().contains(attempt.type())
          || !isAt(gold, attempt.word())) {
        continue;
      }
      String entry = "\"" + attempt.word().text() + "\": " + attempt.entry();
      if (attempt.matches()) {
        gaveWay.add(entry);
      } else {
        failed.add(entry + " (" + attempt.place() + "): " + attempt.reason());
      }
    }
    if (!gaveWay.isEmpty()) {
      return new Reason(
          "entry gave way",
          gaveWay.get(0) + " matches, but lacks a part that it needs, or belongs to another event");
    }
    if (!failed.isEmpty()) {
      return new Reason("frame failed", String.join("; ", failed.stream().limit(MOST).toList()));
    }
    return new Reason(
        "no trigger",
        "no entry of "
            + gold.type()
            + " knows "
            + (gold.trigger() == null ? "a word of the text" : "\"" + gold.trigger() + "\""));
  }

  private boolean isAt(GoldEvent gold, Quote word) {
    return gold.trigger() == null || fields.overlaps(gold.trigger(), word);
  }
}
