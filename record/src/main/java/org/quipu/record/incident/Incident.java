package org.quipu.record.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.quipu.core.decision.Linking;
import org.quipu.core.place.Place;
import org.quipu.record.entry.DocumentEntry;
import org.quipu.record.entry.RecordedClaim;

/**
 * What several documents are taken to tell about one occurrence.
 *
 * @param id {@code i} and the digits of its first report; it stays while documents are added,
 *     unless an older incident takes this one in
 * @param reports in the order of publication, those without a date last
 * @param links why the reports are together, the strongest first
 * @param decisions of people about its claims, oldest first
 */
public record Incident(String id, List<Told> reports, List<Link> links, List<Linking> decisions) {
  /** A report with its document and the claims that are still in force. */
  public record Told(Report report, DocumentEntry document, List<RecordedClaim> claims) {
    public Told {
      claims = List.copyOf(claims);
    }
  }

  public Incident {
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("an incident is told by somebody");
    }
    reports = List.copyOf(reports);
    links = List.copyOf(links);
    decisions = List.copyOf(decisions);
  }

  public Family family() {
    return reports.get(0).report().family();
  }

  /** All claims, document by document. */
  public List<RecordedClaim> claims() {
    return reports.stream().flatMap(told -> told.claims().stream()).toList();
  }

  public Set<String> types() {
    Set<String> types = new TreeSet<>();
    reports.forEach(told -> types.addAll(told.report().types()));
    return types;
  }

  public Set<String> acts() {
    Set<String> acts = new TreeSet<>();
    reports.forEach(told -> acts.addAll(told.report().acts()));
    return acts;
  }

  /** The days that the most precise of its reports gives. */
  public Dated day() {
    Dated day = Dated.UNKNOWN;
    for (Told told : reports) {
      day = day.or(told.report().day());
    }
    return day;
  }

  /** First day of a campaign, null for other incidents or where nobody says it. */
  public @Nullable LocalDate since() {
    LocalDate first = null;
    for (Told told : reports) {
      LocalDate since = told.report().since();
      if (since != null && (first == null || since.isBefore(first))) {
        first = since;
      }
    }
    return first;
  }

  /**
   * The place of the report that names the most precise one, stated before inferred; of a campaign
   * the widest.
   */
  public @Nullable Place place() {
    Place best = null;
    int most = -1;
    for (Told told : reports) {
      Place place = told.report().place();
      if (place != null) {
        int rank =
            family() == Family.CAMPAIGN
                ? 6 - place.precision()
                : place.precision() + (told.report().placeInferred() ? 0 : 6);
        if (rank > most) {
          best = place;
          most = rank;
        }
      }
    }
    return best;
  }

  public long documents() {
    return reports.stream().map(told -> told.document().id()).distinct().count();
  }
}
