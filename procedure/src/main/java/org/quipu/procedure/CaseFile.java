package org.quipu.procedure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quipu.core.event.Act;
import org.quipu.procedure.fact.Facts;

/**
 * One act of one day that a procedure is held against.
 *
 * @param id country, act and day: "PER/removal/2022-12-07"
 * @param about names by which texts that give no day are known to mean this act
 * @param given facts that the case file itself cites sources for
 * @param readings of what happened, in date order; empty where nobody contests it
 */
public record CaseFile(
    String id,
    String title,
    String country,
    Act act,
    LocalDate day,
    Procedure procedure,
    List<String> about,
    Facts given,
    List<CaseReading> readings,
    List<Ruling> rulings,
    List<View> views,
    @Nullable String note) {
  public CaseFile {
    about = List.copyOf(about);
    readings = List.copyOf(readings);
    rulings = List.copyOf(rulings);
    views = List.copyOf(views);
  }

  /**
   * What was known of it on a day: readings, rulings and views of later days are left out. The law
   * stays that of the day of the act.
   */
  public CaseFile asOf(LocalDate known) {
    return new CaseFile(
        id,
        title,
        country,
        act,
        day,
        procedure,
        about,
        given,
        readings.stream().filter(each -> !each.holder().date().from().isAfter(known)).toList(),
        rulings.stream().filter(each -> !each.date().from().isAfter(known)).toList(),
        views.stream().filter(each -> !each.holder().date().from().isAfter(known)).toList(),
        note);
  }

  public static String id(String country, Act act, LocalDate day) {
    return country + "/" + act.code() + "/" + day;
  }

  /** An act that only a record tells of: no readings, rulings or views are known. */
  public static CaseFile of(Procedure procedure, Act act, LocalDate day, List<String> about) {
    return new CaseFile(
        id(procedure.country(), act, day),
        procedure.title() + ", " + day,
        procedure.country(),
        act,
        day,
        procedure,
        about,
        Facts.NONE,
        List.of(),
        List.of(),
        List.of(),
        null);
  }
}
