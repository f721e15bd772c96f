package org.quipu.app.exchange;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quipu.core.actor.Participant;
import org.quipu.core.claim.Claim;
import org.quipu.core.claim.CountClaim;
import org.quipu.core.claim.EventClaim;
import org.quipu.core.claim.FactClaim;
import org.quipu.core.claim.PositionClaim;
import org.quipu.core.event.Event;
import org.quipu.core.event.Mode;
import org.quipu.core.quantity.Quantity;
import org.quipu.core.time.DateRange;
import org.quipu.record.entry.RecordedClaim;

/** Claims in a few words for a person. Never says that something happened, only what is claimed. */
public final class Wording {
  private Wording() {}

  /**
   * The kind of thing claimed: {@code COERCE arrest}, {@code removal}, {@code killed}, {@code
   * demands}, {@code fact approval.votes_for}.
   */
  public static String what(Claim claim) {
    if (claim instanceof EventClaim told) {
      Event event = told.event();
      if (event.type() == null) {
        return event.act() == null ? "" : event.act().code();
      }
      String modes = event.modes().stream().map(Mode::code).collect(Collectors.joining(", "));
      return event.type().code() + (modes.isEmpty() ? "" : " " + modes);
    }
    if (claim instanceof CountClaim counted) {
      return counted.count().measure().name();
    }
    if (claim instanceof FactClaim fact) {
      return "fact " + fact.name();
    }
    return ((PositionClaim) claim).stance().code();
  }

  /** The institutional act that an event tells, else what it is. */
  public static String act(Claim claim) {
    return claim instanceof EventClaim told && told.event().act() != null
        ? told.event().act().code()
        : what(claim);
  }

  /** Who to whom, how many, or what a fact is said to be: {@code = 73}. */
  public static String parties(Claim claim) {
    if (claim instanceof EventClaim told) {
      return arrow(told.event().actors(), told.event().recipients());
    }
    if (claim instanceof CountClaim counted) {
      return quantity(counted.count().quantity());
    }
    if (claim instanceof FactClaim fact) {
      return "= " + fact.value();
    }
    PositionClaim position = (PositionClaim) claim;
    return arrow(position.holders(), position.toward());
  }

  private static String arrow(List<Participant> from, List<Participant> to) {
    String left = from.isEmpty() ? "(nobody named)" : names(from);
    return to.isEmpty() ? left : left + " \u2192 " + names(to);
  }

  static String names(List<Participant> participants) {
    return participants.stream().map(p -> p.actor().name()).collect(Collectors.joining(", "));
  }

  /**
   * The figure with its bound: {@code more than 40}, {@code 3 to 5}, the words where they are
   * vague.
   */
  public static String quantity(Quantity quantity) {
    return switch (quantity.bound()) {
      case EXACT -> String.valueOf(quantity.value());
      case AT_LEAST -> "at least " + quantity.value();
      case MORE_THAN -> "more than " + quantity.value();
      case AT_MOST -> "at most " + quantity.value();
      case LESS_THAN -> "fewer than " + quantity.value();
      case ABOUT -> "about " + quantity.value();
      case RANGE -> quantity.low() + " to " + quantity.high();
      case VAGUE -> "\u201C" + quantity.words() + "\u201D";
    };
  }

  /** The days by which a claim is sorted, with what they rest on. */
  public static String day(RecordedClaim row) {
    String days = days(row);
    return switch (row.dayBasis()) {
      case STATED -> days;
      case INFERRED -> days + " (inferred)";
      case NOT_AFTER -> "by " + days;
      case NOT_BEFORE -> "from " + days;
      case PUBLISHED -> days + " (published)";
      case NONE -> "day not known";
    };
  }

  private static String days(RecordedClaim row) {
    if (row.dayFrom() != null && row.dayTo() != null) {
      return new DateRange(row.dayFrom(), row.dayTo()).toString();
    }
    return one(row.dayFrom() == null ? row.dayTo() : row.dayFrom());
  }

  private static String one(@Nullable Object day) {
    return day == null ? "?" : day.toString();
  }
}
