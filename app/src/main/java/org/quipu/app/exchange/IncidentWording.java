package org.quipu.app.exchange;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.quipu.core.claim.CountClaim;
import org.quipu.core.place.Place;
import org.quipu.core.quantity.Measure;
import org.quipu.core.time.DateRange;
import org.quipu.record.entry.RecordedClaim;
import org.quipu.record.incident.Dated;
import org.quipu.record.incident.Family;
import org.quipu.record.incident.Incident;

/** Incidents in a few words for a person. Says what is claimed and not what happened. */
public final class IncidentWording {
  private IncidentWording() {}

  /** One line: id, what, where, when, how many tell it. */
  public static String head(Incident incident) {
    long documents = incident.documents();
    return incident.id().substring(0, 9)
        + "  "
        + what(incident)
        + ", "
        + place(incident)
        + ", "
        + day(incident)
        + ", "
        + documents
        + (documents == 1 ? " document" : " documents");
  }

  /** Types and acts: {@code PROTEST, ASSAULT}; for a campaign that it is one. */
  public static String what(Incident incident) {
    if (incident.family() == Family.CAMPAIGN) {
      return "campaign";
    }
    Set<String> what = new TreeSet<>(incident.acts());
    what.addAll(incident.types());
    return what.isEmpty() ? "figures only" : String.join(", ", what);
  }

  /** The days with what they rest on; for a campaign its first day. */
  public static String day(Incident incident) {
    if (incident.family() == Family.CAMPAIGN) {
      return incident.since() == null ? "first day not told" : "since " + incident.since();
    }
    Dated day = incident.day();
    if (day.from() == null || day.to() == null) {
      return "day not known";
    }
    String days = new DateRange(day.from(), day.to()).toString();
    return switch (day.basis()) {
      case STATED -> days;
      case INFERRED -> days + " (inferred)";
      case NOT_BEFORE -> "from " + days;
      case NOT_AFTER, PUBLISHED, NONE -> "by " + days;
    };
  }

  public static String place(Incident incident) {
    Place place = incident.place();
    if (place == null) {
      return "place not known";
    }
    String admin1 = place.admin1();
    return admin1 == null || admin1.equals(place.name())
        ? place.name()
        : place.name() + ", " + admin1;
  }

  /** The figures given, each once, by measure: {@code killed 3; at least 5}. */
  public static String figures(Incident incident) {
    Map<Measure, Set<String>> figures = new LinkedHashMap<>();
    for (RecordedClaim claim : incident.claims()) {
      if (claim.claim() instanceof CountClaim counted) {
        figures
            .computeIfAbsent(counted.count().measure(), measure -> new LinkedHashSet<>())
            .add(Wording.quantity(counted.count().quantity()));
      }
    }
    StringBuilder words = new StringBuilder();
    figures.forEach(
        (measure, values) ->
            words
                .append(words.isEmpty() ? "" : ", ")
                .append(measure)
                .append(' ')
                .append(String.join(" / ", values)));
    return words.toString();
  }
}
