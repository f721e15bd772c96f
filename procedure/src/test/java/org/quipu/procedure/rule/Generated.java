package org.quipu.procedure.rule;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quipu.core.time.DateRange;
import org.quipu.procedure.fact.Value;
import org.quipu.procedure.rule.Window.Counted;
import org.quipu.procedure.rule.Window.Unit;

/** Rules of every kind with situations in which they may come out either way; the seed decides. */
public final class Generated {
  public static final LocalDate DAY = LocalDate.of(2022, 3, 14);
  private static final List<String> SHARES =
      List.of("1/5", "1/3", "2/5", "1/2", "2/3", "4/5", "1/1");
  private static final List<String> OFFICES = List.of("First Deputy", "Second Deputy", "Speaker");
  private final Random random;

  public Generated(long seed) {
    random = new Random(seed);
  }

  public Rule rule() {
    return switch (random.nextInt(11)) {
      case 0, 1, 2 -> share();
      case 3 -> window();
      case 4 -> new PriorAct("before", random.nextInt(3));
      case 5 ->
          new Ground("ground", List.of(new Choice("treason", List.of("traición"))), "the ground");
      case 6 -> new Hearing("held", "a hearing");
      case 7 ->
          new Competence(
              "body",
              List.of(new Choice("Congress", List.of())),
              random.nextBoolean() ? List.of("art-1") : List.of("art-2"));
      case 8 -> new Succession("office", "vacant", choices(OFFICES));
      case 9 -> duration();
      default -> new Either(window(), share());
    };
  }

  Share share() {
    boolean more = random.nextBoolean();
    return new Share(
        "vote.votes_for",
        more,
        Fraction.parse(more ? one(SHARES.subList(0, SHARES.size() - 1)) : one(SHARES)),
        one(List.of(Denominator.values())),
        more ? Share.Rounding.UP : one(List.of(Share.Rounding.values())));
  }

  Window window() {
    int min = random.nextInt(6);
    int max = min + random.nextInt(8);
    int ends = random.nextInt(3);
    return new Window(
        "begin",
        "end",
        ends == 0 ? null : Period.ofDays(min),
        ends == 1 ? null : Period.ofDays(max),
        one(List.of(Unit.CALENDAR, Unit.WORKING)),
        one(List.of(Counted.values())));
  }

  Window monthly() {
    Period months = Period.ofMonths(1 + random.nextInt(3));
    boolean min = random.nextBoolean();
    return new Window(
        "begin",
        "end",
        min ? months : null,
        min ? null : months,
        Unit.CALENDAR,
        one(List.of(Counted.values())));
  }

  DurationLimit duration() {
    return random.nextBoolean()
        ? new DurationLimit("term", term(), null, Map.of())
        : new DurationLimit("term", null, "class", Map.of("simple", term(), "complex", term()));
  }

  Period term() {
    return random.nextBoolean()
        ? Period.ofMonths(1 + random.nextInt(12))
        : Period.ofDays(random.nextInt(380));
  }

  private static List<Choice> choices(List<String> names) {
    return names.stream().map(name -> new Choice(name, List.of())).toList();
  }

  /** A value for a fact by its name, exact or not. */
  public Value value(String fact) {
    return switch (fact) {
      case "begin" -> days(DAY);
      case "end" -> days(DAY.plusDays(random.nextInt(14)));
      case "before" -> amount(4);
      case "ground" -> new Value.Name(one(List.of("high treason", "traición", "bad weather")));
      case "held" -> random.nextInt(8) == 0 ? new Value.Never() : truth();
      case "body" -> new Value.Name(one(List.of("Congress", "the army")));
      case "office" ->
          new Value.Name(one(List.of("First Deputy", "Speaker", "Second Deputy", "mayor")));
      case "vacant" -> vacancies();
      case "term" -> new Value.Term(term());
      case "class" -> new Value.Name(one(List.of("simple", "complex", "other")));
      default -> amount(12);
    };
  }

  private Value vacancies() {
    List<String> vacant = OFFICES.stream().filter(office -> random.nextBoolean()).toList();
    return vacant.isEmpty() ? new Value.Never() : new Value.Name(String.join(", ", vacant));
  }

  private Value truth() {
    return new Value.Truth(random.nextBoolean());
  }

  Value.Amount amount(int most) {
    long low = random.nextInt(most + 1);
    return switch (random.nextInt(4)) {
      case 0 -> new Value.Amount(low, null);
      case 1 -> new Value.Amount(low, low + random.nextInt(4));
      default -> Value.Amount.of(low);
    };
  }

  Value.Days days(LocalDate around) {
    LocalDate from = around.plusDays(random.nextInt(5) - 2);
    return new Value.Days(
        new DateRange(from, random.nextBoolean() ? from : from.plusDays(random.nextInt(6))));
  }

  /** Values for some of these facts. */
  public Map<String, Value> values(List<String> facts) {
    Map<String, Value> values = new HashMap<>();
    for (String fact : facts) {
      if (random.nextInt(4) != 0) {
        values.put(fact, value(fact));
      }
    }
    return values;
  }

  public Map<String, Long> constants() {
    long members = 4 + random.nextInt(8);
    return Map.of("legal_members", members, "committee_members", 1L + random.nextInt(3));
  }

  static Situation situation(Map<String, Value> values, Map<String, Long> constants) {
    return new Situation(DAY, values, constants, Set.of("art-1"), Set.of(DAY.plusDays(3)));
  }

  public <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  public int upTo(int most) {
    return 1 + random.nextInt(most);
  }

  /** All exact values that a value may mean; counts up to a bound. */
  static List<Value> meant(@Nullable Value value, long most) {
    List<Value> all = new ArrayList<>();
    if (value instanceof Value.Amount amount) {
      Long high = amount.high();
      for (long i = amount.low(); i <= (high == null ? most : high); i++) {
        all.add(Value.Amount.of(i));
      }
    } else if (value instanceof Value.Days days) {
      days.days()
          .from()
          .datesUntil(days.days().to().plusDays(1))
          .forEach(day -> all.add(new Value.Days(DateRange.day(day))));
    } else if (value != null) {
      all.add(value);
    }
    return all;
  }
}
