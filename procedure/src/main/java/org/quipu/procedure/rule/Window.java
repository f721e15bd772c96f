package org.quipu.procedure.rule;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quipu.core.Coded;
import org.quipu.core.time.DateRange;
import org.quipu.procedure.fact.Value;

/**
 * One day not before, and not after, so many days from another.
 *
 * @param from the fact whose day the count starts at
 * @param to the fact whose day is judged
 * @param min in days or, by the unit, in hours; null where there is no earliest day
 * @param max null where there is no last day
 */
public record Window(
    String from, String to, @Nullable Period min, @Nullable Period max, Unit unit, Counted counted)
    implements Rule {
  private static final int HOURS_OF_DAY = 24;

  /** Which days are counted. */
  public enum Unit implements Coded {
    CALENDAR,
    /** Hours, told from days: where the days leave it open, so does the answer. */
    HOURS,
    /** Neither Saturdays nor Sundays nor the holidays of the place. */
    WORKING;

    @Override
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Which day is day 1. */
  public enum Counted implements Coded {
    FROM_NEXT_DAY,
    FROM_SAME_DAY;

    @Override
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private static final int MOST_YEARS = 1_000;

  public Window {
    if (isFar(min) || isFar(max)) {
      throw new IllegalArgumentException("a window lies within " + MOST_YEARS + " years");
    }
    if (min == null && max == null) {
      throw new IllegalArgumentException("a window has a min, a max or both");
    }
    if (unit != Unit.CALENDAR && (isLong(min) || isLong(max))) {
      throw new IllegalArgumentException(
          "working days and hours are counted by a number, not by months or years");
    }
    LocalDate any = LocalDate.of(2000, 1, 1);
    if (min != null && max != null && any.plus(max).isBefore(any.plus(min))) {
      throw new IllegalArgumentException("the window ends before it begins");
    }
  }

  private static boolean isFar(@Nullable Period period) {
    return period != null
        && (Math.abs(period.toTotalMonths()) > MOST_YEARS * 12
            || Math.abs((long) period.getDays()) > MOST_YEARS * 366L);
  }

  private static boolean isLong(@Nullable Period period) {
    return period != null && period.toTotalMonths() != 0;
  }

  @Override
  public List<String> facts() {
    return List.of(from, to);
  }

  @Override
  public Answer answer(Situation situation) {
    if (situation.value(from) instanceof Value.Never
        || situation.value(to) instanceof Value.Never) {
      String none = situation.value(from) instanceof Value.Never ? from : to;
      return Answer.notMet(words() + "; recorded: no " + none);
    }
    DateRange begin = situation.days(from);
    DateRange end = situation.days(to);
    if (begin == null || end == null) {
      List<String> missing = new ArrayList<>();
      if (begin == null) {
        missing.add(from);
      }
      if (end == null) {
        missing.add(to);
      }
      return Answer.unknown(
          words() + "; not recorded: " + String.join(", ", missing),
          missing.toArray(String[]::new));
    }
    if (unit == Unit.HOURS) {
      return hours(begin, end);
    }
    LocalDate lastBegin = begin.to();
    LocalDate firstEnd = end.from();
    boolean never =
        isEarly(begin.from(), end.to(), situation) || isLate(lastBegin, firstEnd, situation);
    boolean always =
        !isEarly(lastBegin, firstEnd, situation) && !isLate(begin.from(), end.to(), situation);
    String calculation = words() + "; recorded " + begin + " to " + end;
    if (begin.isDay() && end.isDay()) {
      calculation +=
          ", day "
              + number(lastBegin, firstEnd, situation)
              + (unit == Unit.WORKING ? " by working days" : "");
    }
    if (never || always) {
      return Answer.decide(always, calculation);
    }
    List<String> open = new ArrayList<>();
    if (!begin.isDay()) {
      open.add(from);
    }
    if (!end.isDay()) {
      open.add(to);
    }
    return Answer.unknown(calculation + ": the days are not exact", open.toArray(String[]::new));
  }

  /** Even the longest time between may be too short, and even the shortest too long. */
  private boolean isEarly(LocalDate begin, LocalDate end, Situation situation) {
    if (min == null) {
      return false;
    }
    return isLong(min)
        ? end.isBefore(start(begin).plus(min))
        : number(begin, end, situation) < min.getDays();
  }

  private boolean isLate(LocalDate begin, LocalDate end, Situation situation) {
    if (max == null) {
      return false;
    }
    return isLong(max)
        ? end.isAfter(start(begin).plus(max))
        : number(begin, end, situation) > max.getDays();
  }

  private LocalDate start(LocalDate begin) {
    return counted == Counted.FROM_SAME_DAY ? begin.minusDays(1) : begin;
  }

  /** From one day to the next lie more than no hours and fewer than 48. */
  private Answer hours(DateRange begin, DateRange end) {
    long fewest = ChronoUnit.DAYS.between(begin.to(), end.from());
    long least = Math.max(0, fewest - 1) * HOURS_OF_DAY;
    long most = (ChronoUnit.DAYS.between(begin.from(), end.to()) + 1) * HOURS_OF_DAY;
    String calculation = words() + "; recorded " + begin + " to " + end;
    boolean early = min != null && most <= min.getDays();
    boolean late = max != null && fewest > 1 && least >= max.getDays();
    if (early || late) {
      return Answer.notMet(calculation);
    }
    boolean open = max != null && most > max.getDays() || min != null && least < min.getDays();
    return open
        ? Answer.unknown(calculation + ": the days do not tell the hours", to)
        : Answer.met(calculation);
  }

  /** Day 1 is the day that counting begins with; 0 and less lie before it. */
  private long number(LocalDate begin, LocalDate end, Situation situation) {
    long next = counted == Counted.FROM_SAME_DAY ? 1 : 0;
    if (unit == Unit.CALENDAR) {
      return ChronoUnit.DAYS.between(begin, end) + next;
    }
    if (end.isBefore(begin)) {
      long before = end.datesUntil(begin).filter(situation::isWorkingDay).count();
      return next - Math.max(1, before);
    }
    LocalDate first = counted == Counted.FROM_SAME_DAY ? begin : begin.plusDays(1);
    return first.datesUntil(end.plusDays(1)).filter(situation::isWorkingDay).count();
  }

  @Override
  public String words() {
    if (unit == Unit.HOURS) {
      return (min == null ? "" : "not before " + min.getDays() + " hours")
          + (min == null || max == null ? "" : ", ")
          + (max == null ? "" : "within " + max.getDays() + " hours");
    }
    StringBuilder words = new StringBuilder();
    if (min != null) {
      words.append("not before ").append(of(min));
    }
    if (max != null) {
      words.append(min == null ? "" : ", ").append("not after ").append(of(max));
    }
    if (isLong(min) || isLong(max)) {
      return words.toString();
    }
    return words
        .append(unit == Unit.WORKING ? " (working days, " : " (calendar days, ")
        .append(counted == Counted.FROM_NEXT_DAY ? "the day after is day 1)" : "that day is day 1)")
        .toString();
  }

  private static String of(Period period) {
    return isLong(period) ? new Value.Term(period).words() : "day " + period.getDays();
  }
}
