package org.quipu.record.dispute;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.quipu.core.actor.Actor;
import org.quipu.core.claim.EventClaim;
import org.quipu.core.event.Event;
import org.quipu.core.event.Status;
import org.quipu.record.entry.RecordedClaim;
import org.quipu.record.source.SourceGroups;

/** Who did it, where, when, and whether it was: differences between independent sources. */
final class EventDisputes {
  private final SourceGroups sources;

  private record Matter(DisputePoint point, String about) {}

  /** Sides by point and deed, in the order in which they were found. */
  private final Map<Matter, Map<String, List<RecordedClaim>>> found = new LinkedHashMap<>();

  private EventDisputes(SourceGroups sources) {
    this.sources = sources;
  }

  static List<Dispute> of(List<RecordedClaim> claims, SourceGroups sources) {
    EventDisputes disputes = new EventDisputes(sources);
    // Only deeds of one sort are compared, so that a campaign of thousands of claims stays cheap.
    Map<String, List<RecordedClaim>> sorts = new LinkedHashMap<>();
    for (RecordedClaim claim : claims) {
      if (claim.claim() instanceof EventClaim told) {
        String sort = told.event().type() + " " + told.event().act();
        sorts.computeIfAbsent(sort, key -> new ArrayList<>()).add(claim);
      }
    }
    for (List<RecordedClaim> events : sorts.values()) {
      for (RecordedClaim one : events) {
        for (RecordedClaim two : events) {
          if (one != two && sources.areIndependent(one, two)) {
            disputes.compare(new EventPair(one, two));
          }
        }
      }
    }
    return disputes.disputes();
  }

  private void compare(EventPair pair) {
    if (pair.denial()) {
      add(DisputePoint.HAPPENED, pair, status(pair.one()), status(pair.two()));
    }
    if (pair.perpetrators()) {
      add(DisputePoint.PERPETRATOR, pair, who(pair.first()), who(pair.second()));
    }
    if (pair.days().isPresent()) {
      add(
          DisputePoint.DAY,
          pair,
          String.valueOf(EventPair.statedDay(pair.first())),
          String.valueOf(EventPair.statedDay(pair.second())));
    }
    if (pair.places()) {
      add(DisputePoint.PLACE, pair, place(pair.first()), place(pair.second()));
    }
  }

  private void add(DisputePoint point, EventPair pair, String value, String other) {
    Map<String, List<RecordedClaim>> sides =
        found.computeIfAbsent(new Matter(point, about(pair)), key -> new LinkedHashMap<>());
    sides.computeIfAbsent(value, key -> new ArrayList<>()).add(pair.one());
    sides.computeIfAbsent(other, key -> new ArrayList<>()).add(pair.two());
  }

  /** The sort of deed: all of one sort in one incident are one point. */
  private static String about(EventPair pair) {
    Event event = pair.first();
    String sort = event.act() != null ? event.act().code() : String.valueOf(event.type());
    String modes =
        pair.first().modes().stream()
            .filter(mode -> pair.second().modes().contains(mode))
            .map(mode -> " " + mode.code())
            .sorted()
            .collect(Collectors.joining());
    return sort + modes;
  }

  private List<Dispute> disputes() {
    List<Dispute> disputes = new ArrayList<>();
    found.forEach(
        (matter, values) -> {
          List<Side> sides = new ArrayList<>();
          values.forEach((value, claims) -> sides.add(Side.of(value, claims, sources)));
          if (sides.size() > 1) {
            disputes.add(
                new Dispute(
                    matter.point,
                    DisputeKind.CONTRADICTION,
                    matter.about,
                    sides,
                    why(matter.point)));
          }
        });
    return disputes;
  }

  private static String why(DisputePoint point) {
    return switch (point) {
      case HAPPENED -> "one source says so, and an independent one denies it";
      case PERPETRATOR -> "the same deed to the same people is laid to different parties by name";
      case DAY -> "one act, and two days that the words state";
      case PLACE -> "one deed of one day, and two places that the words name";
      case COUNT, CHARACTERISATION -> throw new IllegalArgumentException(point.code());
    };
  }

  private static String status(RecordedClaim claim) {
    return claim.claim().basis().status() == Status.DENIED ? "denied" : "asserted";
  }

  private static String who(Event event) {
    return event.actors().stream()
        .map(participant -> participant.actor())
        .map(Actor::name)
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static String place(Event event) {
    return Objects.requireNonNull(EventPair.named(event.place())).name();
  }
}
