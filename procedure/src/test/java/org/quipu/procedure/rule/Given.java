package org.quipu.procedure.rule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.quipu.procedure.fact.Value;

/** A situation in one line: {@code Given.on("2022-12-07").fact("votes", COUNT, "86")}. */
final class Given {
  private final LocalDate day;
  private final Map<String, Value> values = new HashMap<>();
  private final Map<String, Long> constants = new HashMap<>();
  private Set<String> law = Set.of();
  private Set<LocalDate> holidays = Set.of();

  private Given(LocalDate day) {
    this.day = day;
  }

  static Given on(String day) {
    return new Given(LocalDate.parse(day));
  }

  static Given nothing() {
    return on("2022-12-07");
  }

  Given fact(String name, Value.Kind kind, String words) {
    values.put(name, kind.parse(words));
    return this;
  }

  Given count(String name, String words) {
    return fact(name, Value.Kind.COUNT, words);
  }

  Given day(String name, String words) {
    return fact(name, Value.Kind.DAY, words);
  }

  Given name(String name, String words) {
    return fact(name, Value.Kind.NAME, words);
  }

  Given members(long number) {
    constants.put("legal_members", number);
    return this;
  }

  Given committee(long number) {
    constants.put("committee_members", number);
    return this;
  }

  Given inForce(String... ids) {
    law = Set.of(ids);
    return this;
  }

  Given holidays(String... days) {
    holidays = Arrays.stream(days).map(LocalDate::parse).collect(Collectors.toSet());
    return this;
  }

  Answer answers(Rule rule) {
    return rule.answer(new Situation(day, values, constants, law, holidays));
  }
}
