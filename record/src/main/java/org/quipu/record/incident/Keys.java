package org.quipu.record.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.quipu.core.quantity.Measure;
import org.quipu.core.quantity.Quantity;

/**
 * What reports are found by. Two reports that share no key are never compared (blocking, as in
 * record linkage), so that a new report is compared with dozens and not with all.
 */
public final class Keys {
  private Keys() {}

  /** The keys under which a report is kept. */
  public static Set<String> of(Report report) {
    Set<String> keys = new TreeSet<>();
    if (report.family() == Family.CAMPAIGN) {
      keys.add("c|" + (report.country() == null ? "?" : report.country()));
      return keys;
    }
    String family = report.family().code();
    for (String name : report.names()) {
      keys.add("n|" + family + "|" + name);
    }
    votes(report).forEach(vote -> keys.add("v|" + vote));
    LocalDate from = report.day().from();
    if (report.day().isOwn() && from != null && report.day().length() <= 3) {
      keys.add("d|" + family + "|" + from + "|" + area(report));
    }
    for (Party party : report.parties()) {
      if (party.named()) {
        keys.add("p|" + family + "|" + party.role() + "|" + party.key());
      }
    }
    return keys;
  }

  /** The keys by which reports like this one are looked for: its own, and those of next days. */
  public static Set<String> sought(Report report) {
    Set<String> keys = new TreeSet<>(of(report));
    LocalDate from = report.day().from();
    if (report.family() == Family.CAMPAIGN) {
      keys.add("c|?");
    } else if (report.day().isOwn() && from != null && report.day().length() <= 3) {
      for (int days = -1; days <= 2; days++) {
        keys.add("d|" + report.family().code() + "|" + from.plusDays(days) + "|" + area(report));
      }
    }
    return keys;
  }

  /** Ayes and noes of each vote told, as "58-41"; none where a report has more than it can pair. */
  static Set<String> votes(Report report) {
    List<Quantity> ayes = report.counts().getOrDefault(Measure.VOTES_FOR.name(), List.of());
    List<Quantity> noes = report.counts().getOrDefault(Measure.VOTES_AGAINST.name(), List.of());
    Set<String> votes = new TreeSet<>();
    for (int i = 0; i < ayes.size() && ayes.size() == noes.size(); i++) {
      Long forIt = ayes.get(i).value();
      Long against = noes.get(i).value();
      if (forIt != null && against != null) {
        votes.add(forIt + "-" + against);
      }
    }
    return votes;
  }

  private static String area(Report report) {
    if (report.place() == null) {
      return "?";
    }
    String admin1 = report.place().admin1();
    return report.country() + "." + (admin1 == null ? "?" : admin1);
  }
}
