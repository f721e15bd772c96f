package org.quipu.record.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quipu.core.actor.Actor;
import org.quipu.core.actor.ActorKind;
import org.quipu.core.actor.Sector;
import org.quipu.core.document.Hash;

/** Groups of mentions as actors with an id, a name, a country, a kind and sectors. */
final class Portraits {
  private final List<Mention> mentions;
  private final Groups groups;
  private final Map<Integer, PersonName> persons;

  private Portraits(List<Mention> mentions, Groups groups, Map<Integer, PersonName> persons) {
    this.mentions = mentions;
    this.groups = groups;
    this.persons = persons;
  }

  static List<Identity> of(
      List<Mention> mentions, Replay replay, Groups groups, Map<Integer, PersonName> persons) {
    Portraits portraits = new Portraits(mentions, groups, persons);
    Map<Integer, List<Integer>> members = new TreeMap<>();
    int[] group = replay.groups();
    for (int i = 0; i < group.length; i++) {
      if (group[i] >= 0) {
        members.computeIfAbsent(group[i], of -> new ArrayList<>()).add(i);
      }
    }
    List<Identity> found = new ArrayList<>();
    members.forEach((of, who) -> found.add(portraits.draw(who, replay.nameOf(of))));
    return found;
  }

  private Identity draw(List<Integer> who, @Nullable String renamed) {
    List<Mention> here = who.stream().map(mentions::get).toList();
    Map<String, Integer> lists = new TreeMap<>();
    Map<String, Integer> countries = new TreeMap<>();
    Map<ActorKind, Integer> kinds = new TreeMap<>();
    Map<Sector, Integer> sectors = new TreeMap<>();
    for (Mention mention : here) {
      Actor actor = mention.actor();
      count(lists, Identity.list(mention), mention);
      count(countries, actor.country(), mention);
      count(kinds, actor.kind(), mention);
      actor.sectors().forEach(sector -> count(sectors, sector, mention));
    }
    if (countries.isEmpty()) {
      for (int each : who) {
        groups.countries(each).stream().sorted().limit(1).forEach(code -> countries.put(code, 1));
      }
    }
    String list = most(lists);
    String country = most(countries);
    // A body that was read as a person in some documents is what the others read.
    boolean misread =
        list == null
            && who.stream().noneMatch(persons::containsKey)
            && kinds.remove(ActorKind.PERSON) != null;
    ActorKind kind = most(kinds);
    String name = name(who, list);
    return new Identity(
        list == null ? id(name, country, "") : list,
        list,
        renamed == null ? name : renamed,
        kind == null ? misread ? ActorKind.GROUP : ActorKind.ORGANIZATION : kind,
        country,
        sectors.entrySet().stream()
            .sorted(Map.Entry.<Sector, Integer>comparingByValue(Comparator.reverseOrder()))
            .map(Map.Entry::getKey)
            .toList(),
        here);
  }

  /** "MAREN": another writes it like a name. */
  private static boolean isInCapitals(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT));
  }

  private static String id(String name, @Nullable String country, String more) {
    return "a" + Hash.of(name + "\n" + (country == null ? "" : country) + more).substring(0, 24);
  }

  private static <T> void count(Map<T, Integer> counts, @Nullable T value, Mention mention) {
    if (value != null) {
      counts.merge(value, mention.claims(), Integer::sum);
    }
  }

  private static <T> @Nullable T most(Map<T, Integer> counts) {
    T most = null;
    int best = -1;
    for (Map.Entry<T, Integer> each : counts.entrySet()) {
      if (each.getValue() > best) {
        most = each.getKey();
        best = each.getValue();
      }
    }
    return most;
  }

  /**
   * The list's, else the fullest of a person's and the most used of another's that is no acronym.
   */
  private String name(List<Integer> who, @Nullable String list) {
    Map<String, Integer> rank = new TreeMap<>();
    for (int each : who) {
      Mention mention = mentions.get(each);
      if (list != null && !list.equals(Identity.list(mention))) {
        continue;
      }
      PersonName person = persons.get(each);
      String shown = list == null && person != null ? person.shown() : mention.actor().name();
      int fullness =
          person != null
              ? 2 * person.parts().size() - (isInCapitals(shown) ? 1 : 0)
              : BodyWords.isPlural(shown)
                  ? 0
                  : shown.contains(" ") ? 3 : shown.length() > 5 ? 2 : 1;
      rank.merge(shown, fullness * 1_000_000 + mention.claims(), (a, b) -> a + b % 1_000_000);
    }
    String most = most(rank);
    return most == null ? mentions.get(who.get(0)).actor().name() : most;
  }

  /** Two of one name and country are told apart by the document that names each first. */
  static List<Identity> distinct(List<Identity> found) {
    Map<String, Integer> times = new HashMap<>();
    found.forEach(each -> times.merge(each.id(), 1, Integer::sum));
    return found.stream()
        .map(each -> times.getOrDefault(each.id(), 1) == 1 ? each : apart(each))
        .toList();
  }

  static Identity apart(Identity each) {
    return new Identity(
        id(each.name(), each.country(), "\n" + each.id() + each.mentions().get(0).document()),
        each.list(),
        each.name(),
        each.kind(),
        each.country(),
        each.sectors(),
        each.mentions());
  }
}
