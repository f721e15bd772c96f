package org.quipu.record;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quipu.core.claim.Claim;
import org.quipu.core.claim.ClaimId;
import org.quipu.core.claim.CountClaim;
import org.quipu.core.claim.EventClaim;
import org.quipu.core.claim.FactClaim;
import org.quipu.core.claim.PositionClaim;
import org.quipu.core.document.Document;
import org.quipu.core.event.ActId;
import org.quipu.core.event.Timing;
import org.quipu.core.quantity.Count;
import org.quipu.core.time.Certainty;
import org.quipu.core.time.DateRange;
import org.quipu.core.time.When;
import org.quipu.record.entry.DayBasis;

/** The time of a claim in columns, and the days by which it is sorted and filtered. */
final class Days {
  private final Map<String, @Nullable Object> columns = new TreeMap<>();

  private Days() {}

  static Days of(Claim claim, Document document, Function<ClaimId, EventClaim> events) {
    Days days = new Days();
    DateRange published = document.published();
    if (published == null) {
      days.sort(null, null, DayBasis.NONE);
    } else {
      days.sort(published.from(), published.to(), DayBasis.PUBLISHED);
    }
    if (claim instanceof EventClaim told) {
      days.own(told.event().time());
    } else if (claim instanceof CountClaim counted) {
      Timing event = counted.event() == null ? null : events.apply(counted.event()).event().time();
      days.sort(counted.count(), event, published);
    } else if (claim instanceof PositionClaim held) {
      days.sort(events.apply(held.event()).event().time());
    } else if (claim instanceof FactClaim fact) {
      days.sort(fact, events);
    }
    return days;
  }

  Map<String, @Nullable Object> columns() {
    return columns;
  }

  private void own(@Nullable Timing timing) {
    if (timing == null) {
      return;
    }
    columns.put("certainty", timing.certainty().code());
    When when = timing.when();
    if (when instanceof When.Day day) {
      time("day", day.day(), day.day());
    } else if (when instanceof When.Interval interval) {
      time("interval", interval.days().from(), interval.days().to());
    } else if (when instanceof When.NotAfter bound) {
      time("not-after", null, bound.day());
    } else if (when instanceof When.NotBefore bound) {
      time("not-before", bound.day(), null);
    } else if (when instanceof When.Unresolved open) {
      columns.put("time_kind", "unresolved");
      columns.put("time_words", open.words());
    }
    if (timing.quote() != null) {
      columns.put("time_words", timing.quote().text());
    }
    sort(timing);
  }

  private void time(String kind, @Nullable LocalDate from, @Nullable LocalDate to) {
    columns.put("time_kind", kind);
    columns.put("date_from", iso(from));
    columns.put("date_to", iso(to));
  }

  private void sort(@Nullable Timing timing) {
    if (timing == null) {
      return;
    }
    When when = timing.when();
    if (when instanceof When.NotAfter bound) {
      sort(bound.day(), bound.day(), DayBasis.NOT_AFTER);
    } else if (when instanceof When.NotBefore bound) {
      sort(bound.day(), bound.day(), DayBasis.NOT_BEFORE);
    } else if (when.range().isPresent()) {
      DateRange range = when.range().get();
      sort(range.from(), range.to(), basis(timing.certainty()));
    }
  }

  /** A fact is of the day of its act: the one that a person names, else the one told. */
  private void sort(FactClaim fact, Function<ClaimId, EventClaim> events) {
    if (fact.act() != null) {
      LocalDate day = ActId.parse(fact.act()).day();
      sort(day, day, DayBasis.STATED);
    } else if (fact.event() != null) {
      sort(events.apply(fact.event()).event().time());
    }
  }

  /**
   * A total is sorted by the day for which it is given, the figure of one occurrence by the day of
   * that; for the day for which the latter is given is as a rule only that of publication.
   */
  private void sort(Count count, @Nullable Timing event, @Nullable DateRange published) {
    LocalDate asOf = count.asOf();
    boolean dated = event != null && event.when().range().isPresent();
    if (asOf != null && (count.cumulative() || !dated)) {
      boolean asPublished = published != null && DateRange.day(asOf).equals(published);
      sort(asOf, asOf, asPublished ? DayBasis.PUBLISHED : DayBasis.STATED);
    } else if (event != null) {
      sort(event);
    } else if (count.since() != null && published == null) {
      sort(count.since(), count.since(), DayBasis.NOT_BEFORE);
    }
  }

  private void sort(@Nullable LocalDate from, @Nullable LocalDate to, DayBasis basis) {
    columns.put("day_from", iso(from));
    columns.put("day_to", iso(to));
    columns.put("day_basis", basis.code());
  }

  private static DayBasis basis(Certainty certainty) {
    return switch (certainty) {
      case STATED -> DayBasis.STATED;
      case INFERRED -> DayBasis.INFERRED;
      case NOT_AFTER -> DayBasis.NOT_AFTER;
    };
  }

  private static @Nullable String iso(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
