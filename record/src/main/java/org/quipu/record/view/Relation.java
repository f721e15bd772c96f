package org.quipu.record.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quipu.core.event.Status;
import org.quipu.record.entry.RecordedClaim;

/**
 * What one actor is told to do to another, or how it is told to stand toward it, put together from
 * all claims that tell it.
 *
 * @param from key of who, in {@link Network#actors}
 * @param to key of whom
 * @param what a code of a stance or of an event type
 * @param claims by day, at least one
 */
public record Relation(String from, String to, String what, List<RecordedClaim> claims) {
  public Relation {
    claims = List.copyOf(claims);
  }

  /** The first day on which a claim may be about, null where none has a day. */
  public @Nullable LocalDate first() {
    LocalDate first = null;
    for (RecordedClaim each : claims) {
      LocalDate day = each.dayFrom();
      first = first == null || day != null && day.isBefore(first) ? day : first;
    }
    return first;
  }

  /** The last day, null where no claim has a day. */
  public @Nullable LocalDate last() {
    LocalDate last = null;
    for (RecordedClaim each : claims) {
      LocalDate day = each.dayTo();
      last = last == null || day != null && day.isAfter(last) ? day : last;
    }
    return last;
  }

  /** How many claims tell it with each status: what is only denied or demanded is not asserted. */
  public Map<Status, Integer> statuses() {
    Map<Status, Integer> statuses = new TreeMap<>();
    claims.forEach(each -> statuses.merge(each.claim().basis().status(), 1, Integer::sum));
    return statuses;
  }
}
