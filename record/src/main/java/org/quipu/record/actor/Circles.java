package org.quipu.record.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quipu.core.decision.Identifying;

/** Divides mentions into {@link Circle}s. */
public final class Circles {
  private final BodyNames read = new BodyNames();
  private final Ties ties;
  private final Set<String> towns;

  /**
   * @param towns folded names of places
   */
  public Circles(List<Identifying> decisions, Set<String> towns) {
    this.ties = new Ties(decisions, read);
    this.towns = Set.copyOf(towns);
  }

  /** The circles of these mentions, without those that are no actors. */
  public List<Circle> of(Collection<Mention> mentions) {
    List<Growing> circles = new ArrayList<>();
    for (Mention mention : mentions) {
      ReadName name = ReadName.of(mention, towns, read);
      if (name != null) {
        circles.add(new Growing(mention, ties.of(name)));
      }
    }
    int before;
    do {
      before = circles.size();
      circles = united(circles);
    } while (circles.size() < before);
    return circles.stream().map(each -> new Circle(each.mentions, each.ties)).toList();
  }

  /** The ties of one mention alone; none for what is no actor. */
  public Set<String> ties(Mention mention) {
    ReadName name = ReadName.of(mention, towns, read);
    return name == null ? Set.of() : ties.of(name).keySet();
  }

  private static final class Growing {
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<String, Boolean> ties;

    Growing(Mention first, Map<String, Boolean> ties) {
      mentions.add(first);
      this.ties = ties;
    }

    void take(Growing other) {
      mentions.addAll(other.mentions);
      other.ties.forEach((tie, strong) -> ties.merge(tie, strong, Boolean::logicalOr));
    }

    /** A tie with each of the traits that must be shared beside it. */
    List<String> full(String tie) {
      if (!Circle.isConditional(tie)) {
        return List.of(tie);
      }
      List<String> full = List.of(tie);
      for (String trait : Circle.traitsFor(tie)) {
        List<String> longer = new ArrayList<>();
        for (String head : full) {
          for (String each : ties.keySet()) {
            if (each.startsWith(trait)) {
              longer.add(head + "|" + each);
            }
          }
        }
        full = longer;
      }
      return full;
    }
  }

  private static final class Holders {
    private final Set<Integer> all = new HashSet<>();
    private boolean strong;
  }

  /** Unites once what is tied; conditions may then hold that did not before. */
  private static List<Growing> united(List<Growing> circles) {
    Map<String, Holders> holders = new HashMap<>();
    for (int i = 0; i < circles.size(); i++) {
      Growing circle = circles.get(i);
      for (Map.Entry<String, Boolean> tie : circle.ties.entrySet()) {
        if (!Circle.isTrait(tie.getKey())) {
          for (String full : circle.full(tie.getKey())) {
            Holders of = holders.computeIfAbsent(full, key -> new Holders());
            of.all.add(i);
            of.strong |= tie.getValue();
          }
        }
      }
    }
    int[] parent = new int[circles.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
    }
    for (Holders of : holders.values()) {
      if (of.strong) {
        int first = -1;
        for (int each : of.all) {
          if (first >= 0) {
            parent[root(parent, each)] = root(parent, first);
          }
          first = each;
        }
      }
    }
    Map<Integer, Growing> roots = new LinkedHashMap<>();
    for (int i = 0; i < parent.length; i++) {
      Growing circle = circles.get(i);
      Growing into = roots.putIfAbsent(root(parent, i), circle);
      if (into != null) {
        into.take(circle);
      }
    }
    return new ArrayList<>(roots.values());
  }

  private static int root(int[] parent, int of) {
    int at = of;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }
}
