package org.quipu.procedure.load;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** The holidays of a country, a file of days with their names. */
final class Calendars {
  private Calendars() {}

  /** None where the procedure names no calendar: then Saturdays and Sundays alone are free. */
  static Set<LocalDate> read(Entry head, Shelf shelf) {
    Set<LocalDate> days = new HashSet<>();
    if (!head.has("calendar")) {
      return days;
    }
    String file = head.text("calendar");
    byte[] bytes = shelf.read(file);
    if (bytes == null) {
      throw head.fail("calendar", "there is no file " + file);
    }
    Entry calendar = Entry.read(file, bytes);
    calendar.only("country", "source", "holidays");
    calendar.text("source");
    for (Entry holiday : calendar.entries("holidays")) {
      holiday.only("day", "name");
      holiday.text("name");
      days.add(holiday.value("day", LocalDate::parse));
    }
    return days;
  }
}
