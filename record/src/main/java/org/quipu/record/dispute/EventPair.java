package org.quipu.record.dispute;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quipu.core.claim.EventClaim;
import org.quipu.core.document.Folding;
import org.quipu.core.event.Act;
import org.quipu.core.event.Event;
import org.quipu.core.event.EventType;
import org.quipu.core.event.Status;
import org.quipu.core.event.Timing;
import org.quipu.core.place.Location;
import org.quipu.core.place.Place;
import org.quipu.core.time.Certainty;
import org.quipu.core.time.When;
import org.quipu.record.entry.RecordedClaim;

/** Two event claims of one incident and whether they differ about one deed. */
record EventPair(RecordedClaim one, RecordedClaim two) {
  /** Two towns; the same crowd was not in both at once. */
  private static final double FAR_KM = 50;

  Event first() {
    return ((EventClaim) one.claim()).event();
  }

  Event second() {
    return ((EventClaim) two.claim()).event();
  }

  private Parties actors() {
    return Parties.of(first().actors());
  }

  private Parties otherActors() {
    return Parties.of(second().actors());
  }

  private Parties recipients() {
    return Parties.of(first().recipients());
  }

  private Parties otherRecipients() {
    return Parties.of(second().recipients());
  }

  /** The same type and act, not by means that exclude each other, not of different days. */
  private boolean sameSort() {
    boolean modes =
        first().modes().isEmpty()
            || second().modes().isEmpty()
            || !Collections.disjoint(first().modes(), second().modes());
    return first().type() == second().type() && first().act() == second().act() && modes;
  }

  /**
   * A denial is one of the deed that it names: that officers fired is not denied by who denies that
   * they beat somebody, nor by who denies an attack of another kind.
   */
  private boolean sameDeed() {
    String trigger = Folding.fold(first().trigger().text());
    return first().act() != null
        || !Collections.disjoint(first().modes(), second().modes())
        || trigger.equals(Folding.fold(second().trigger().text()));
  }

  private static boolean isAffirmed(RecordedClaim claim) {
    Status status = claim.claim().basis().status();
    return status == Status.ASSERTED || status == Status.ALLEGED;
  }

  /** One says that it happened, the other denies it. */
  boolean denial() {
    boolean denied = two.claim().basis().status() == Status.DENIED;
    return isAffirmed(one) && denied && (isOneMention() || mayBeOneDeed());
  }

  /** "The union denied it": both claims have the words of the one who said it first. */
  private boolean isOneMention() {
    return one.document().id().equals(two.document().id())
        && first().trigger().equals(second().trigger());
  }

  private boolean mayBeOneDeed() {
    return sameSort()
        && sameDeed()
        && !CountPair.apart(one, two)
        && !farApart()
        && actors().mayBe(otherActors())
        && (recipients().isEmpty()
            || otherRecipients().isEmpty()
            || recipients().mayBe(otherRecipients()));
  }

  /**
   * The same deed to the same people by somebody else; who is named only by kind is no one else.
   */
  boolean perpetrators() {
    return first().type() == EventType.ASSAULT
        && isAffirmed(one)
        && isAffirmed(two)
        && sameSort()
        && !CountPair.apart(one, two)
        && !farApart()
        && actors().areNamed()
        && otherActors().areNamed()
        && !actors().mayBe(otherActors())
        && recipients().shares(otherRecipients());
  }

  /** One institutional act, which is done once, on two days. */
  Optional<String> days() {
    LocalDate mine = statedDay(first());
    LocalDate theirs = statedDay(second());
    Act act = first().act();
    boolean sameAct =
        sameSort() && isAsserted(one) && isAsserted(two) && sameParties() && !farApart();
    return act != null && sameAct && mine != null && theirs != null && !mine.equals(theirs)
        ? Optional.of(act.code())
        : Optional.empty();
  }

  /** One deed by or against the same named party, on one day, in two towns. */
  boolean places() {
    LocalDate mine = statedDay(first());
    boolean named =
        actors().areNamed() && actors().shares(otherActors())
            || recipients().areNamed() && recipients().shares(otherRecipients());
    return isAsserted(one)
        && isAsserted(two)
        && sameSort()
        && named
        && mine != null
        && mine.equals(statedDay(second()))
        && farApart();
  }

  private boolean sameParties() {
    boolean recipients = recipients().shares(otherRecipients());
    boolean actors = actors().shares(otherActors());
    boolean noOther =
        (recipients || recipients().isEmpty() || otherRecipients().isEmpty())
            && (actors || actors().isEmpty() || otherActors().isEmpty());
    return noOther && (recipients || actors);
  }

  private static boolean isAsserted(RecordedClaim claim) {
    return claim.claim().basis().status() == Status.ASSERTED;
  }

  static @Nullable LocalDate statedDay(Event event) {
    Timing time = event.time();
    return time != null
            && time.certainty() == Certainty.STATED
            && time.when() instanceof When.Day day
        ? day.day()
        : null;
  }

  /** Both places are named, known to the district at least, and not near each other. */
  private boolean farApart() {
    Place mine = named(first().place());
    Place theirs = named(second().place());
    if (mine == null || theirs == null || Objects.equals(mine, theirs)) {
      return false;
    }
    Double apart = Place.kilometres(mine, theirs);
    return apart != null && apart > FAR_KM;
  }

  static @Nullable Place named(@Nullable Location location) {
    return location == null || location.inferred() || location.place().precision() < 3
        ? null
        : location.place();
  }
}
