package org.quipu.record.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.quipu.core.actor.Participant;
import org.quipu.core.claim.ClaimId;
import org.quipu.core.claim.CountClaim;
import org.quipu.core.claim.EventClaim;
import org.quipu.core.document.DocumentId;
import org.quipu.core.document.Hash;
import org.quipu.core.event.Event;
import org.quipu.core.place.Location;
import org.quipu.core.place.Place;
import org.quipu.core.quantity.Count;
import org.quipu.core.quantity.Quantity;
import org.quipu.record.entry.RecordedClaim;

/** A report while a document is read: the claims found so far to be about one occurrence. */
final class Piece {
  /** Sentences that may lie between two mentions of one occurrence that share nothing else. */
  private static final int NEAR = 2;

  private final Family family;
  private final List<RecordedClaim> members = new ArrayList<>();
  private final Set<String> types = new TreeSet<>();
  private final Set<String> acts = new TreeSet<>();
  private final Set<Party> parties = new LinkedHashSet<>();
  private final Map<String, List<Quantity>> counts = new TreeMap<>();
  private final Set<Integer> sentences = new TreeSet<>();
  private Dated day = Dated.UNKNOWN;
  private @Nullable Location place;
  private @Nullable LocalDate since;

  Piece(Family family, RecordedClaim first) {
    this.family = family;
    add(first);
  }

  void add(RecordedClaim member) {
    members.add(member);
    sentences.add(member.claim().basis().sentence());
    day = day.or(Dated.of(member));
    if (member.claim() instanceof EventClaim told) {
      add(told.event());
    } else if (member.claim() instanceof CountClaim counted) {
      add(counted.count());
    }
  }

  private void add(Event event) {
    if (event.type() != null) {
      types.add(event.type().code());
    }
    if (event.act() != null) {
      acts.add(event.act().code());
    }
    for (Participant actor : event.actors()) {
      parties.add(Party.of("actor", actor.actor()));
    }
    for (Participant recipient : event.recipients()) {
      parties.add(Party.of("recipient", recipient.actor()));
    }
    place = better(place, event.place());
  }

  private void add(Count count) {
    counts
        .computeIfAbsent(count.measure().name(), measure -> new ArrayList<>())
        .add(count.quantity());
    place = better(place, count.place());
    if (count.since() != null && (since == null || count.since().isBefore(since))) {
      since = count.since();
    }
  }

  List<ClaimId> claims() {
    return members.stream().map(RecordedClaim::id).toList();
  }

  /** How well a claim of the same document fits here; 0 where it is of another occurrence. */
  double fit(Piece other) {
    if (family != other.family || clashes(other)) {
      return 0;
    }
    if (family == Family.CAMPAIGN) {
      return since == null || other.since == null || since.equals(other.since) ? 1 : 0;
    }
    double distance = distance(other);
    double near = distance <= NEAR ? 1 / (1 + distance) : 0;
    double shared = shared(other);
    if (family == Family.UNREST) {
      double sameDay = day.isOwn() && other.day.isOwn() && day.length() <= 3 ? 1 : 0;
      return near + shared + (near + shared > 0 ? sameDay : 0);
    }
    boolean sameKind = overlap(types, other.types) || overlap(acts, other.acts);
    if (family == Family.INSTITUTIONAL && (acts.isEmpty() || other.acts.isEmpty())) {
      return near; // votes counted beside the vote
    }
    if (!acts.equals(other.acts) && !(acts.isEmpty() || other.acts.isEmpty())) {
      return 0;
    }
    boolean open = named("actor").isEmpty() || other.named("actor").isEmpty();
    return sameKind && (shared >= 1 || open && near > 0) ? near + shared : 0;
  }

  private boolean clashes(Piece other) {
    if (day.isOwn() && other.day.isOwn()) {
      boolean sure = day.basis() == other.day.basis() || day.length() > 1 || other.day.length() > 1;
      if (day.gap(other.day) > (sure ? 0 : 1)) {
        return true;
      }
    }
    return place != null
        && other.place != null
        && !place.inferred()
        && !other.place.inferred()
        && Places.apart(place.place(), other.place.place());
  }

  private double distance(Piece other) {
    int least = Integer.MAX_VALUE;
    for (int one : sentences) {
      for (int two : other.sentences) {
        least = Math.min(least, Math.abs(one - two));
      }
    }
    return least;
  }

  /** Named parties in the same role, equal figures of more than one, a place named twice. */
  private double shared(Piece other) {
    double shared = 0;
    for (String role : List.of("actor", "recipient")) {
      Set<String> both = new HashSet<>(named(role));
      both.retainAll(other.named(role));
      shared += both.isEmpty() ? 0 : 1;
    }
    for (Map.Entry<String, List<Quantity>> each : other.counts.entrySet()) {
      for (Quantity figure : each.getValue()) {
        Long value = figure.value();
        if (value != null
            && value > 1
            && counts.getOrDefault(each.getKey(), List.of()).stream()
                .anyMatch(mine -> value.equals(mine.value()))) {
          shared += 1;
        }
      }
    }
    if (place != null
        && other.place != null
        && !place.inferred()
        && !other.place.inferred()
        && place.place().precision() >= 4
        && Places.same(place.place(), other.place.place())) {
      shared += 1;
    }
    return shared;
  }

  private Set<String> named(String role) {
    Set<String> keys = new HashSet<>();
    for (Party party : parties) {
      if (party.named() && party.role().equals(role)) {
        keys.add(party.key());
      }
    }
    return keys;
  }

  private static boolean overlap(Set<String> one, Set<String> other) {
    return one.stream().anyMatch(other::contains);
  }

  private static @Nullable Location better(@Nullable Location one, @Nullable Location other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return rank(other) > rank(one) ? other : one;
  }

  private static int rank(Location location) {
    return location.place().precision() + (location.inferred() ? 0 : 6);
  }

  /**
   * @param country that the document is about, for totals whose place nobody says
   */
  Report report(
      DocumentId document,
      @Nullable LocalDate published,
      List<String> text,
      Set<String> known,
      @Nullable Place country) {
    List<RecordedClaim> ordered = new ArrayList<>(members);
    ordered.sort(
        (one, other) ->
            one.claim()
                .basis()
                .evidence()
                .quote()
                .span()
                .compareTo(other.claim().basis().evidence().quote().span()));
    List<String> here = new ArrayList<>();
    for (int sentence : sentences) {
      if (sentence >= 0 && sentence < text.size()) {
        here.add(text.get(sentence));
      }
    }
    Map<String, List<Quantity>> figures = new HashMap<>();
    counts.forEach((measure, list) -> figures.put(measure, List.copyOf(list)));
    return new Report(
        "r" + Hash.of(document.value() + ordered.get(0).id().value()).substring(0, 24),
        document,
        family,
        List.copyOf(types),
        List.copyOf(acts),
        day,
        published,
        since,
        place != null ? place.place() : family == Family.CAMPAIGN ? country : null,
        place == null ? family == Family.CAMPAIGN && country != null : place.inferred(),
        List.copyOf(parties),
        figures,
        Names.of(here, known),
        ordered.stream().map(RecordedClaim::id).toList());
  }
}
