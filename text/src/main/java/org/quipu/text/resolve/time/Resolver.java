package org.quipu.text.resolve.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quipu.core.time.DateRange;
import org.quipu.text.annotate.Sentence;

/** From a match to its value, by the rule's make. One resolver reads one text, front to back. */
final class Resolver {
  /** Days of the calendar's ten thousand years; no text counts more units of time than that. */
  private static final int MOST_UNITS = 3_650_000;

  private final Anchor anchor;
  private final Dates dates;

  Resolver(@Nullable DateRange published) {
    anchor = new Anchor(published);
    dates = new Dates(anchor);
  }

  /** Empty where the words, looked at closely, are no time. */
  Optional<Resolved> resolve(Match match, Sentence sentence) {
    return switch (match.rule().make()) {
      case DATE -> dates.date(match, sentence);
      case RANGE -> dates.range(match, sentence);
      case HOLIDAY -> Optional.of(dates.holiday(match, Tense.of(sentence, match.first())));
      case WEEK_OF -> dates.weekOf(match, sentence);
      case WEEKDAY -> Optional.of(weekday(match, sentence));
      case DAY -> Optional.of(day(match));
      case UNIT -> Optional.of(unit(match));
      case WEEKEND -> Optional.of(weekend(match));
      case AGO -> Optional.of(ago(match));
      case LATER -> Optional.of(later(match));
      case NEXT -> Optional.of(next(match));
      case SAME -> Optional.of(same(match));
      case DURATION -> Optional.of(Spans.duration(match));
      case SET -> Optional.of(Spans.set(match));
      case DECADE -> Optional.of(named(Stamp.decade(decade(match))));
      case CENTURY -> Optional.of(named(Stamp.century(match.number("CENTURY"))));
      case FIXED ->
          Optional.of(
              new Resolved(
                  Objects.requireNonNullElse(match.rule().type(), "DATE"),
                  Objects.requireNonNull(match.rule().value()),
                  null));
      case NONE -> Optional.empty();
    };
  }

  private static int decade(Match match) {
    return match.number(match.has("TENS") ? "TENS" : "DECADE_DIGITS");
  }

  private Resolved named(Stamp stamp) {
    anchor.name(stamp);
    return Resolved.of(stamp);
  }

  private Resolved weekday(Match match, Sentence sentence) {
    DayOfWeek wanted = DayOfWeek.of(match.number("WEEKDAY"));
    Optional<LocalDate> today = anchor.published("D");
    if (today.isEmpty()) {
      return Dates.withTime(match, "XXXX-WXX-" + wanted.getValue(), null);
    }
    LocalDate day;
    if (match.has("ONE") || match.rule().id().equals("weekday-of-week")) {
      day = today.get().plusWeeks(match.shift()).with(wanted);
    } else if (match.has("DIRECTION") && match.shift() != 0) {
      day =
          today
              .get()
              .with(
                  match.shift() < 0
                      ? TemporalAdjusters.previous(wanted)
                      : TemporalAdjusters.next(wanted));
    } else if (match.has("DIRECTION")) {
      day = today.get().with(wanted);
    } else {
      day =
          today
              .get()
              .with(
                  Tense.of(sentence, match.first()) == Tense.FUTURE
                      ? TemporalAdjusters.nextOrSame(wanted)
                      : TemporalAdjusters.previousOrSame(wanted));
    }
    anchor.name(Stamp.day(day));
    return Dates.withTime(match, day.toString(), DateRange.day(day));
  }

  private Resolved day(Match match) {
    Optional<LocalDate> today = anchor.published("D");
    if (today.isEmpty()) {
      return Dates.withTime(match, "XXXX-XX-XX", null);
    }
    LocalDate day = today.get().plusDays(match.rule().shift());
    anchor.name(Stamp.day(day));
    return Dates.withTime(match, day.toString(), DateRange.day(day));
  }

  private static String unitOf(Match match) {
    for (String name : new String[] {"ONE", "UNIT", "DAYWORD"}) {
      String unit = match.get(name);
      if (unit != null) {
        return unit;
      }
    }
    return Objects.requireNonNullElse(match.rule().value(), "D");
  }

  private Resolved unit(Match match) {
    String unit = unitOf(match);
    return anchor
        .published(unit)
        .map(day -> named(Stamp.of(unit, Stamp.move(day, unit, match.shift()))))
        .orElseGet(() -> Resolved.open(Stamp.open(unit)));
  }

  private Resolved weekend(Match match) {
    Optional<LocalDate> today = anchor.published("D");
    if (today.isEmpty()) {
      return Resolved.open("XXXX-WXX-WE");
    }
    return named(
        Stamp.weekend(
            today
                .get()
                .with(
                    match.rule().shift() > 0
                        ? TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY)
                        : TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY))));
  }

  private Resolved ago(Match match) {
    String number = Objects.requireNonNull(match.get("NUM"));
    if (number.equals("X")) {
      return Resolved.open(match.shift() < 0 ? "PAST_REF" : "FUTURE_REF");
    }
    String unit = unitOf(match);
    // "a year ago" among quarters is the quarter of that year
    if (unit.equals("Y")
        && number.equals("1")
        && anchor.named().map(stamp -> stamp.unit().equals("Q")).orElse(false)) {
      return later(match);
    }
    String grain = unit.startsWith("T") ? "D" : unit;
    return anchor
        .published(grain)
        .flatMap(day -> moved(day, unit, number, match.shift()))
        .map(day -> named(Stamp.of(yearly(grain), day)))
        .orElseGet(() -> Resolved.open(Stamp.open(yearly(grain))));
  }

  /** Counted in decades or centuries, a time is still told to the year. */
  private static String yearly(String unit) {
    return unit.equals("E") || unit.equals("C") ? "Y" : unit;
  }

  private Resolved later(Match match) {
    boolean fixed = match.rule().value() != null;
    String number = fixed ? "1" : Objects.requireNonNull(match.get("NUM"));
    String unit = fixed ? "Y" : unitOf(match);
    if (number.equals("X") || anchor.named().isEmpty()) {
      return Resolved.open(
          number.equals("X")
              ? (match.shift() < 0 ? "PAST_REF" : "FUTURE_REF")
              : Stamp.open(unit.startsWith("T") ? "D" : unit));
    }
    Stamp from = anchor.named().get();
    Optional<LocalDate> moved = moved(from.days().from(), unit, number, match.shift());
    boolean known = from.unit().equals("D") || coarserOrSame(unit, from.unit());
    if (!known || moved.isEmpty()) {
      return Resolved.open(Stamp.open(unit));
    }
    String grain = from.unit().equals("D") && coarser(unit, "W") ? yearly(unit) : from.unit();
    return Resolved.of(Stamp.of(unit.startsWith("T") ? "D" : grain, moved.get()));
  }

  /** "66 million years ago" lies outside the calendar that the values are written in. */
  private static Optional<LocalDate> moved(LocalDate day, String unit, String number, int shift) {
    double by = Double.parseDouble(number);
    if (by > MOST_UNITS) {
      return Optional.empty();
    }
    LocalDate moved = Stamp.move(day, unit, (int) Math.round(by) * shift);
    // a week or a decade that reaches over the edge of the calendar is not worth telling either
    return moved.getYear() > 10 && moved.getYear() < 9990 ? Optional.of(moved) : Optional.empty();
  }

  private Resolved next(Match match) {
    String unit = unitOf(match);
    if (anchor.named().isEmpty() || !coarserOrSame(unit, anchor.named().get().unit())) {
      return Resolved.open(Stamp.open(unit));
    }
    LocalDate moved = Stamp.move(anchor.named().get().days().from(), unit, match.rule().shift());
    return named(Stamp.of(unit, moved));
  }

  private Resolved same(Match match) {
    String unit = unitOf(match);
    boolean last = anchor.named().map(stamp -> coarser(stamp.unit(), unit)).orElse(true);
    if (match.rule().value() != null && last) {
      // "the quarter" of a report is the last that is over
      return anchor
          .published("M")
          .map(day -> named(Stamp.of(unit, Stamp.move(day, unit, -1))))
          .orElseGet(() -> Resolved.open(Stamp.open(unit)));
    }
    if (anchor.named().isEmpty() || !coarserOrSame(unit, anchor.named().get().unit())) {
      return Resolved.open(Stamp.open(unit));
    }
    return Resolved.of(Stamp.of(unit, anchor.named().get().days().from()));
  }

  private static final String ORDER = "DWMQHYEC";

  private static boolean coarser(String a, String b) {
    return ORDER.indexOf(a) > ORDER.indexOf(b);
  }

  private static boolean coarserOrSame(String a, String b) {
    return ORDER.indexOf(a) >= ORDER.indexOf(b);
  }
}
