package org.quipu.app.web;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quipu.core.actor.Participant;
import org.quipu.core.claim.Claim;
import org.quipu.core.claim.CountClaim;
import org.quipu.core.claim.EventClaim;
import org.quipu.core.claim.FactClaim;
import org.quipu.core.claim.PositionClaim;
import org.quipu.core.event.Event;
import org.quipu.core.place.Location;
import org.quipu.record.ClaimQuery;
import org.quipu.record.Record;
import org.quipu.record.entry.RecordedClaim;

/**
 * A page of claims in the order of a column. Days and documents are put in order by the record; the
 * other columns have no index there and are sorted here, up to {@link #MOST} claims.
 */
enum ClaimOrder {
  DAY(null),
  NEWEST(null),
  DOCUMENT(null),
  WHAT(claim -> what(claim.claim())),
  STATUS(claim -> claim.claim().basis().status().code()),
  WHO(claim -> who(claim.claim())),
  PLACE(claim -> place(claim.claim())),
  SAYS(RecordedClaim::saysSo);

  /** About a second's work. */
  private static final int MOST = 20_000;

  static final Set<String> NAMES =
      List.of(values()).stream()
          .map(order -> order.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private final @Nullable Function<RecordedClaim, @Nullable String> column;

  ClaimOrder(@Nullable Function<RecordedClaim, @Nullable String> column) {
    this.column = column;
  }

  static ClaimOrder parse(@Nullable String name) {
    return name == null ? DAY : valueOf(name.toUpperCase(Locale.ROOT));
  }

  List<RecordedClaim> page(Record record, ClaimQuery query, int total, boolean descending) {
    if (column == null) {
      return record.claims(query.but().order(ClaimQuery.Order.valueOf(name())).build());
    }
    if (total > MOST) {
      throw new Refusal(
          400, total + " claims are too many to sort by this column; narrow the filter to " + MOST);
    }
    Collator names = Collator.getInstance(Locale.ROOT);
    Comparator<String> letters = descending ? names.reversed()::compare : names::compare;
    return record.claims(query.but().limit(0).offset(0).build()).stream()
        .sorted(comparing(column, nullsLast(letters)))
        .skip(query.offset())
        .limit(query.limit())
        .toList();
  }

  private static @Nullable String what(Claim claim) {
    if (claim instanceof EventClaim told) {
      Event event = told.event();
      return event.type() != null ? event.type().code() : event.act() + "";
    }
    if (claim instanceof CountClaim counted) {
      return counted.count().measure().name();
    }
    return claim instanceof PositionClaim held
        ? held.stance().code()
        : claim instanceof FactClaim fact ? fact.name() : null;
  }

  private static @Nullable String who(Claim claim) {
    List<Participant> first =
        claim instanceof EventClaim told
            ? told.event().actors()
            : claim instanceof PositionClaim held ? held.holders() : List.of();
    return first.isEmpty() ? null : first.get(0).actor().name();
  }

  private static @Nullable String place(Claim claim) {
    Location location =
        claim instanceof EventClaim told
            ? told.event().place()
            : claim instanceof CountClaim counted ? counted.count().place() : null;
    return location == null ? null : location.place().name();
  }
}
