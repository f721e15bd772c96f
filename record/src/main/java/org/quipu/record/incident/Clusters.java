package org.quipu.record.incident;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Puts linked reports together, the strongest links first. A link that would bring reports together
 * that cannot be of one occurrence is passed over, so that a vague report does not tie two clear
 * ones: agglomerative clustering with cannot-link constraints. The result depends on the reports
 * and links alone and not on their order.
 */
public final class Clusters {
  private final Map<String, List<Report>> of = new HashMap<>();

  /** Reports that a person put together with another: there the person's word outweighs ours. */
  private final Set<String> byHand = new HashSet<>();

  private final Decided decided;
  private final BiPredicate<Report, Report> never;

  private Clusters(Decided decided, BiPredicate<Report, Report> never) {
    this.decided = decided;
    this.never = never;
  }

  /**
   * @param links those at or above the threshold; of reports that are not given they are ignored
   * @param never true for two reports that cannot be of one occurrence
   * @return the reports in groups, each group in the order of its reports' ids
   */
  public static List<List<Report>> of(
      List<Report> reports, List<Link> links, Decided decided, BiPredicate<Report, Report> never) {
    Clusters clusters = new Clusters(decided, never);
    for (Report report : reports) {
      clusters.of.put(report.id(), new ArrayList<>(List.of(report)));
    }
    for (int i = 0; i < reports.size(); i++) {
      for (int j = i + 1; j < reports.size(); j++) {
        if (decided.together(reports.get(i), reports.get(j))) {
          clusters.unite(reports.get(i).id(), reports.get(j).id());
          clusters.byHand.add(reports.get(i).id());
          clusters.byHand.add(reports.get(j).id());
        }
      }
    }
    List<Link> strongest = new ArrayList<>(links);
    strongest.sort(
        Comparator.comparingDouble(Link::score)
            .reversed()
            .thenComparing(Link::left)
            .thenComparing(Link::right));
    for (Link link : strongest) {
      clusters.tie(link);
    }
    List<List<Report>> groups = new ArrayList<>();
    Set<List<Report>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (List<Report> group : clusters.of.values()) {
      if (seen.add(group)) {
        groups.add(group);
      }
    }
    groups.forEach(group -> group.sort(Comparator.comparing(Report::id)));
    groups.sort(Comparator.comparing(group -> group.get(0).id()));
    return groups;
  }

  private void tie(Link link) {
    List<Report> left = of.get(link.left());
    List<Report> right = of.get(link.right());
    if (left == null || right == null || left == right) {
      return;
    }
    for (Report one : left) {
      for (Report other : right) {
        if (decided.apart(one, other) || !isByHand(one, other) && never.test(one, other)) {
          return;
        }
      }
    }
    unite(link.left(), link.right());
  }

  private boolean isByHand(Report one, Report other) {
    return byHand.contains(one.id()) || byHand.contains(other.id());
  }

  private void unite(String one, String other) {
    List<Report> left = of.get(one);
    List<Report> right = of.get(other);
    if (left == null || right == null || left == right) {
      return;
    }
    left.addAll(right);
    for (Report report : right) {
      of.put(report.id(), left);
    }
  }
}
