package org.quipu.text.resolve.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quipu.text.annotate.Sentence;
import org.quipu.text.resolve.place.Entry.Kind;

/**
 * Chooses among the places that a name can mean: what the text writes around it ("Lima, Ohio")
 * decides; else how well known a place is, and how well it goes with the countries, divisions and
 * neighbours that the rest of the text names. One name means one place throughout a text.
 */
final class Disambiguator {
  private static final int MOST_CANDIDATES = 40;
  private static final int ROUNDS = 3;

  /** Weights, set on the development splits of LGL and GeoVirus (docs/accuracy.md). */
  private static final double COUNTRY_PRIOR = 2.5;

  private static final double CAPITAL_PRIOR = 1.5;
  private static final double DIVISION_PRIOR = 0.3;

  /** A seat that holds most of its division's people wins over a division of the same name. */
  private static final double SEAT_PRIOR = 0.6;

  private static final double DISTRICT_PRIOR = -1.0;
  private static final double QUARTER_PRIOR = -1.0;
  private static final double SAME_COUNTRY = 4.0;
  private static final double SAME_DIVISION = 5.0;
  private static final double NEAR = 4.0;
  private static final double NEAR_KILOMETRES = 100;
  private static final double POSSIBLE = 6.0;

  /** In a list of countries, or of one country's divisions, a name that can be one is one. */
  private static final double PARALLEL = 4.0;

  /** Inhabitants of a place that needs no other to vouch for it: GeoNames' own list of cities. */
  private static final long WELL_KNOWN = 15_000;

  private static final double HINT = 0.5;
  private static final double DAMPING = 0.5;
  private static final double NEIGHBOUR_KILOMETRES = 60;

  private Disambiguator() {}

  /** One name of the text with all its mentions. */
  private static final class Group {
    private final List<Integer> mentions = new ArrayList<>();

    /** Those that stand beside it in lists, once for each time. */
    private final List<Group> beside = new ArrayList<>();

    private double weight;
    private List<Entry> candidates = List.of();
    private @Nullable Entry chosen;
    private boolean isGuess;

    static Group of(Entry hint, int count) {
      Group group = new Group();
      group.candidates = List.of(hint);
      group.chosen = hint;
      group.weight = HINT * Math.sqrt(count);
      return group;
    }
  }

  /**
   * @param hints countries and divisions that the text speaks of without naming them as places
   * @return the place of each toponym, null where the gazetteer has none
   */
  static List<@Nullable Entry> resolve(List<Toponym> toponyms, Map<Entry, Integer> hints) {
    List<Toponym> held = contained(toponyms);
    Map<String, Group> groups = new LinkedHashMap<>();
    for (int i = 0; i < held.size(); i++) {
      groups.computeIfAbsent(held.get(i).key(), key -> new Group()).mentions.add(i);
    }
    for (int i = 0; i + 1 < held.size(); i++) {
      Group one = groups.get(held.get(i).key());
      Group other = groups.get(held.get(i + 1).key());
      if (one != null && other != null && one != other && areListed(toponyms, i, held)) {
        one.beside.add(other);
        other.beside.add(one);
      }
    }
    List<Group> known = new ArrayList<>();
    for (Group group : groups.values()) {
      group.candidates = common(group, held);
      group.weight = Math.sqrt(group.mentions.size());
      if (!group.candidates.isEmpty()) {
        group.chosen = best(group, List.of());
        known.add(group);
      }
    }
    List<Group> context = new ArrayList<>(known);
    hints.forEach((entry, count) -> context.add(Group.of(entry, count)));
    for (int round = 0; round < ROUNDS; round++) {
      boolean changed = false;
      for (Group group : known) {
        if (group.candidates.size() > 1) {
          Entry before = group.chosen;
          group.chosen = best(group, context);
          changed |= group.chosen != before;
        }
      }
      if (!changed) {
        break;
      }
    }
    for (Group group : known) {
      if (group.chosen != null && !isVouchedFor(group.chosen, group, context)) {
        group.chosen = null;
        group.isGuess = true;
      }
    }
    List<@Nullable Entry> places = new ArrayList<>();
    for (Toponym toponym : held) {
      Group group = groups.get(toponym.key());
      if (group != null && group.isGuess) {
        places.add(null);
        continue;
      }
      Entry chosen = group == null ? null : group.chosen;
      boolean fits = chosen != null && toponym.candidates().contains(chosen);
      places.add(fits || toponym.candidates().isEmpty() ? chosen : mostKnown(toponym.candidates()));
    }
    return places;
  }

  /**
   * A village that has its name from nowhere else in the text would be a guess: some village of the
   * world has almost any name, that of an invented harbour too. It stays unresolved unless the text
   * names its country or another place there.
   */
  private static boolean isVouchedFor(Entry chosen, Group group, List<Group> context) {
    if (chosen.isArea() || chosen.inhabitants() >= WELL_KNOWN) {
      return true;
    }
    for (Group other : context) {
      Entry beside = other.chosen;
      if (other != group && beside != null && beside.country().equals(chosen.country())) {
        return true;
      }
    }
    return false;
  }

  /** The candidates that all mentions allow; where they disagree, those of the first. */
  private static List<Entry> common(Group group, List<Toponym> toponyms) {
    Map<Entry, Integer> votes = new HashMap<>();
    List<Entry> narrowest = List.of();
    for (int i : group.mentions) {
      List<Entry> candidates = toponyms.get(i).candidates();
      candidates.forEach(entry -> votes.merge(entry, 1, Integer::sum));
      if (narrowest.isEmpty() || !candidates.isEmpty() && candidates.size() < narrowest.size()) {
        narrowest = candidates;
      }
    }
    List<Entry> all =
        votes.entrySet().stream()
            .filter(vote -> vote.getValue() == group.mentions.size())
            .map(Map.Entry::getKey)
            .toList();
    List<Entry> kept = all.isEmpty() ? narrowest : all;
    return kept.stream()
        .sorted(Comparator.comparingDouble((Entry e) -> -prior(e)).thenComparing(Entry::id))
        .limit(MOST_CANDIDATES)
        .toList();
  }

  private static Entry best(Group group, List<Group> others) {
    Entry best = group.candidates.get(0);
    double most = Double.NEGATIVE_INFINITY;
    for (Entry candidate : group.candidates) {
      double score =
          prior(candidate)
              + support(candidate, group, others)
              + PARALLEL * parallel(candidate, group);
      if (score > most) {
        most = score;
        best = candidate;
      }
    }
    return best;
  }

  /** The share of its neighbours in lists that are areas of the same kind. */
  private static double parallel(Entry candidate, Group group) {
    if (candidate.kind() != Kind.COUNTRY && candidate.kind() != Kind.DIVISION) {
      return 0;
    }
    double alike = 0;
    for (Group other : group.beside) {
      Entry chosen = other.chosen;
      if (chosen != null
          && chosen.kind() == candidate.kind()
          && (chosen.kind() == Kind.COUNTRY || chosen.country().equals(candidate.country()))) {
        alike++;
      }
    }
    return group.beside.isEmpty() ? 0 : alike / group.beside.size();
  }

  private static Entry mostKnown(List<Entry> candidates) {
    Entry best = candidates.get(0);
    for (Entry candidate : candidates) {
      if (prior(candidate) > prior(best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static double prior(Entry entry) {
    double known = Math.log10(entry.inhabitants() + 10.0);
    return known
        + switch (entry.kind()) {
          case COUNTRY -> COUNTRY_PRIOR;
          case WIDE, SEA -> 6.5;
          case REGION -> 6;
          case CAPITAL -> CAPITAL_PRIOR;
          case DIVISION -> DIVISION_PRIOR;
          case DISTRICT -> DISTRICT_PRIOR;
          case QUARTER -> QUARTER_PRIOR;
          case SEAT -> SEAT_PRIOR;
          case TOWN -> 0;
        };
  }

  private static double support(Entry candidate, Group group, List<Group> others) {
    double country = 0;
    double division = 0;
    double near = 0;
    double possible = 0;
    double all = 0;
    for (Group other : others) {
      Entry chosen = other.chosen;
      if (other == group || chosen == null) {
        continue;
      }
      double weight = other.weight;
      all += weight;
      possible += weight * neighbour(candidate, other.candidates);
      if (!chosen.country().equals(candidate.country()) || candidate.country().isEmpty()) {
        continue;
      }
      country += weight;
      if (!candidate.division().isEmpty() && candidate.division().equals(chosen.division())) {
        division += weight;
      }
      if (!chosen.isArea() || chosen.kind() == Kind.DISTRICT) {
        near += weight * Math.exp(-candidate.kilometresTo(chosen) / NEAR_KILOMETRES);
      }
    }
    if (all == 0) {
      return 0;
    }
    return (SAME_COUNTRY * country + SAME_DIVISION * division + NEAR * near + POSSIBLE * possible)
        / (all + DAMPING);
  }

  /**
   * How near the nearest candidate of another name is, 1 at the same point; less for a name that is
   * found everywhere. So towns of one county vouch for one another before any of them is chosen.
   */
  private static double neighbour(Entry candidate, List<Entry> others) {
    double nearest = Double.MAX_VALUE;
    for (Entry other : others) {
      if (Math.abs(other.latitude() - candidate.latitude()) < 2
          && other.kind() != Kind.COUNTRY
          && other.country().equals(candidate.country())) {
        nearest = Math.min(nearest, candidate.kilometresTo(other));
      }
    }
    return Math.exp(-nearest / NEIGHBOUR_KILOMETRES) / (1 + Math.log(others.size()));
  }

  /** Narrows candidates where one name stands directly before the area that holds it. */
  private static List<Toponym> contained(List<Toponym> toponyms) {
    List<Toponym> held = new ArrayList<>(toponyms);
    for (int i = toponyms.size() - 2; i >= 0; i--) {
      Toponym inner = held.get(i);
      Toponym outer = held.get(i + 1);
      if (!isJoined(inner, outer)) {
        continue;
      }
      List<Entry> inners = new ArrayList<>();
      List<Entry> outers = new ArrayList<>();
      for (Entry area : outer.candidates()) {
        if (area.kind() == Kind.COUNTRY || area.kind() == Kind.DIVISION) {
          for (Entry entry : inner.candidates()) {
            if (area.contains(entry)) {
              inners.add(entry);
              outers.add(area);
            }
          }
        }
      }
      if (!inners.isEmpty() && !isList(toponyms, i + 1, outers)) {
        held.set(i, inner.among(inners.stream().distinct().toList()));
        held.set(i + 1, outer.among(outers.stream().distinct().toList()));
      }
    }
    return held;
  }

  /** "A, B" or "A and B", where B is not the area that holds A. */
  private static boolean areListed(List<Toponym> toponyms, int i, List<Toponym> held) {
    Toponym one = toponyms.get(i);
    Toponym other = toponyms.get(i + 1);
    if (one.sentence() != other.sentence() || held.get(i) != one) {
      return false;
    }
    int between = other.first() - one.last() - 1;
    return (between == 1 || between == 2)
        && isLink(one.sentence().token(one.last() + 1).word())
        && isLink(one.sentence().token(other.first() - 1).word());
  }

  private static boolean isLink(String word) {
    return switch (word) {
      case ",", "and", "or", "y", "e", "o" -> true;
      default -> false;
    };
  }

  /** "A, B", "A (B)", "A in B", "A, in B". */
  private static boolean isJoined(Toponym inner, Toponym outer) {
    if (inner.sentence() != outer.sentence()) {
      return false;
    }
    Sentence sentence = inner.sentence();
    int between = outer.first() - inner.last() - 1;
    String first = between >= 1 ? sentence.token(inner.last() + 1).word() : "";
    String last = between >= 1 ? sentence.token(outer.first() - 1).word() : "";
    boolean in = last.equals("in") || last.equals("the") && between > 1;
    return between == 1 && (first.equals(",") || first.equals("(") || in)
        || between == 2 && first.equals(",") && in
        || between == 2 && first.equals("in");
  }

  /**
   * "Puno, Cusco and Lima" is a list although towns called Puno may lie in Cusco; so is "Chad,
   * Niger, Nigeria", for Niger is a country itself.
   */
  private static boolean isList(List<Toponym> toponyms, int outer, List<Entry> areas) {
    Toponym area = toponyms.get(outer);
    if (areas.get(0).kind() == Kind.COUNTRY) {
      return toponyms.get(outer - 1).candidates().stream().anyMatch(e -> e.kind() == Kind.COUNTRY)
          && (isCountryBeside(toponyms, outer, 1) || isCountryBeside(toponyms, outer - 1, -1));
    }
    if (outer + 1 >= toponyms.size()) {
      return false;
    }
    Toponym next = toponyms.get(outer + 1);
    Sentence sentence = area.sentence();
    if (next.sentence() != sentence || next.first() != area.last() + 2) {
      return false;
    }
    String between = sentence.token(area.last() + 1).word();
    boolean listed = between.equals(",") || between.equals("and") || between.equals("or");
    boolean holds = next.candidates().stream().anyMatch(e -> areas.stream().anyMatch(e::contains));
    return listed && !holds && sentence.token(area.last()).word().indexOf('.') < 0;
  }

  /** Whether the list goes on, to the right (1) or left (-1), with a country. */
  private static boolean isCountryBeside(List<Toponym> toponyms, int at, int step) {
    int next = at + step;
    if (next < 0 || next >= toponyms.size()) {
      return false;
    }
    return areListed(toponyms, Math.min(at, next), toponyms)
        && toponyms.get(next).candidates().stream().anyMatch(e -> e.kind() == Kind.COUNTRY);
  }
}
