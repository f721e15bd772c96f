package org.quipu.record.dispute;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quipu.core.claim.CountClaim;
import org.quipu.core.document.Quote;
import org.quipu.core.quantity.Bound;
import org.quipu.core.quantity.Measure;
import org.quipu.core.quantity.Quantity;
import org.quipu.record.entry.DayBasis;
import org.quipu.record.entry.RecordedClaim;
import org.quipu.record.tally.Figure;
import org.quipu.record.tally.Step;
import org.quipu.record.tally.TallyLine;

/** Two figures of one scope, and how they stand to each other. */
record CountPair(TallyLine line, Step step, TallyLine otherLine, Step other) {
  /** What is counted once and for all: a later figure is no growth. */
  private static final Set<Measure> FIXED =
      Set.of(
          Measure.PARTICIPANTS,
          Measure.VOTES_FOR,
          Measure.VOTES_AGAINST,
          Measure.ABSTENTIONS,
          Measure.VOTES_NEEDED);

  /**
   * From this ratio on two numbers said to be "about" so many are different. Quipu's own choice.
   */
  private static final long ABOUT_RATIO = 2;

  /** Empty where both can be true of the same thing at the same time, or where that is in doubt. */
  Optional<DisputeKind> kind() {
    if (!differ(step.figure(), other.figure())
        || isOneOfMany(step)
        || isOneOfMany(other)
        || areOccurrencesOfOtherDays()) {
      return Optional.empty();
    }
    boolean sameSource = line.source().key().equals(otherLine.source().key());
    if (sameSource || step.asOf() == null || other.asOf() == null) {
      // Without a day nothing tells growth from contradiction, except where nothing can grow.
      return sameSource
          ? ofOneSource()
          : isFixed() ? Optional.of(DisputeKind.CONTRADICTION) : Optional.empty();
    }
    if (isFixed() || step.asOf().equals(other.asOf())) {
      return Optional.of(DisputeKind.CONTRADICTION);
    }
    boolean grows = isBelow(earlier().figure(), later().figure());
    if (grows || corrects()) {
      return Optional.of(DisputeKind.EARLIER_AND_LATER);
    }
    // The dead of one day do not become fewer; the detained, the missing and the injured may.
    return line.scope().measure().equals(Measure.KILLED)
        ? Optional.of(DisputeKind.CONTRADICTION)
        : Optional.of(DisputeKind.EARLIER_AND_LATER);
  }

  /** A source may say two things on one day: parts beside a total, or noon and night. */
  private Optional<DisputeKind> ofOneSource() {
    return Objects.equals(step.asOf(), other.asOf())
        ? Optional.empty()
        : Optional.of(DisputeKind.EARLIER_AND_LATER);
  }

  private boolean isFixed() {
    return FIXED.contains(line.scope().measure());
  }

  private Step earlier() {
    return isFirst() ? step : other;
  }

  private Step later() {
    return isFirst() ? other : step;
  }

  private boolean isFirst() {
    LocalDate mine = step.asOf();
    LocalDate theirs = other.asOf();
    return mine != null && theirs != null && !theirs.isBefore(mine);
  }

  /** "Lowered the toll from 20": the coder notes where a figure says what it was before. */
  private boolean corrects() {
    Long before = earlier().figure().number();
    return before != null
        && later().claims().stream()
            .flatMap(claim -> claim.claim().basis().notes().stream())
            .anyMatch(note -> note.equals("from " + before));
  }

  static boolean differ(Figure one, Figure two) {
    Quantity mine = one.quantity();
    Quantity theirs = two.quantity();
    if (mine.bound() != Bound.ABOUT && theirs.bound() != Bound.ABOUT) {
      return !mine.agreesWith(theirs);
    }
    return isFarBelow(mine, theirs) || isFarBelow(theirs, mine);
  }

  private static boolean isFarBelow(Quantity one, Quantity two) {
    Long top = one.bound() == Bound.ABOUT ? one.value() : one.high();
    Long bottom = two.bound() == Bound.ABOUT ? two.value() : two.low();
    return top != null && bottom != null && top * ABOUT_RATIO <= bottom;
  }

  private static boolean isBelow(Figure one, Figure two) {
    Long mine = one.number() != null ? one.number() : one.high();
    Long theirs = two.number() != null ? two.number() : two.high();
    return mine != null && theirs != null && mine < theirs;
  }

  /** "A man was killed" tells of one of the dead and does not say that there were no others. */
  static boolean isOneOfMany(Step step) {
    Long number = step.figure().number();
    return number != null && number == 1 && step.claims().stream().anyMatch(CountPair::describes);
  }

  private static boolean describes(RecordedClaim claim) {
    @Nullable Quote who = ((CountClaim) claim.claim()).count().who();
    return who != null;
  }

  /** Claims of one occurrence whose own words give days that exclude each other are of two. */
  private boolean areOccurrencesOfOtherDays() {
    return !line.scope().cumulative()
        && step.claims().stream()
            .allMatch(mine -> other.claims().stream().allMatch(theirs -> apart(mine, theirs)));
  }

  static boolean apart(RecordedClaim one, RecordedClaim two) {
    if (one.dayBasis() != DayBasis.STATED || two.dayBasis() != DayBasis.STATED) {
      return false;
    }
    LocalDate from = one.dayFrom();
    LocalDate to = one.dayTo();
    LocalDate otherFrom = two.dayFrom();
    LocalDate otherTo = two.dayTo();
    return from != null
        && to != null
        && otherFrom != null
        && otherTo != null
        && (to.isBefore(otherFrom) || otherTo.isBefore(from));
  }
}
