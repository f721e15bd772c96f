package org.quipu.record.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.quipu.core.document.DocumentId;

/**
 * Which mentions are of one person. Inside a document a surname is the one who is named there in
 * full; across documents it takes more: the same country and office, or the same incident.
 */
final class Persons {
  private final List<Mention> mentions;
  private final Map<Integer, PersonName> names;
  private final Groups groups;
  private final Map<String, List<Integer>> full = new TreeMap<>();
  private final Map<String, List<Integer>> brief = new TreeMap<>();

  /** One mention for each full name of a group: what is said a thousand times is compared once. */
  private final List<Integer> distinct = new ArrayList<>();

  /**
   * @param names of the mentions that are persons, by their number
   */
  Persons(List<Mention> mentions, Map<Integer, PersonName> names, Groups groups) {
    this.mentions = mentions;
    this.names = names;
    this.groups = groups;
  }

  void join() {
    Map<DocumentId, List<Integer>> documents = new LinkedHashMap<>();
    for (int each : names.keySet()) {
      documents.computeIfAbsent(mentions.get(each).document(), of -> new ArrayList<>()).add(each);
    }
    documents.values().forEach(this::inDocument);
    sameNames();
    Set<String> indexed = new TreeSet<>();
    for (int each : names.keySet()) {
      PersonName name = name(each);
      if (!name.isFull()) {
        add(brief, name.parts().get(name.parts().size() - 1), each);
      } else if (indexed.add(groups.of(each) + " " + name.parts())) {
        name.parts().forEach(part -> add(full, part, each));
        distinct.add(each);
      }
    }
    longerNames();
    briefNames();
  }

  private PersonName name(int mention) {
    PersonName name = names.get(mention);
    if (name == null) {
      throw new IllegalArgumentException("mention " + mention + " is no person");
    }
    return name;
  }

  private static void add(Map<String, List<Integer>> index, String key, int mention) {
    index.computeIfAbsent(key, of -> new ArrayList<>()).add(mention);
  }

  private void inDocument(List<Integer> here) {
    for (int one : here) {
      for (int other : here) {
        if (one < other && name(one).equals(name(other)) && groups.mayShareCountry(one, other)
            || one < other
                && name(one).parts().equals(name(other).parts())
                && name(one).suffix().equals(name(other).suffix())
                && groups.mayShareCountry(one, other)) {
          groups.join(one, other);
        }
      }
    }
    List<Integer> full = here.stream().filter(each -> name(each).isFull()).toList();
    for (int one : full) {
      joinLongest(one, full.stream().filter(each -> name(each).holds(name(one))).toList());
    }
    for (int one : here) {
      if (!name(one).isFull()) {
        List<Integer> meant =
            full.stream()
                .filter(each -> isMeant(each, name(one)) && groups.mayShareCountry(each, one))
                .toList();
        if (groups.distinct(meant).size() == 1) {
          groups.join(one, meant.get(0));
        }
      }
    }
  }

  /** In a document a given name will do too. */
  private boolean isMeant(int full, PersonName part) {
    return name(full).mayBeCalled(part)
        || part.parts().size() == 1 && part.parts().get(0).equals(name(full).parts().get(0));
  }

  /** Full names that are equal, but not through one of no country those of two countries. */
  private void sameNames() {
    Map<String, List<Integer>> same = new TreeMap<>();
    names.forEach(
        (each, name) -> {
          if (name.isFull()) {
            add(same, String.join(" ", name.parts()) + "|" + name.suffix(), each);
          }
        });
    for (List<Integer> alike : same.values()) {
      Map<String, List<Integer>> byCountry = new TreeMap<>();
      for (int each : alike) {
        for (String country : groups.countries(each)) {
          add(byCountry, country, each);
        }
      }
      byCountry.values().forEach(groups::joinAll);
      if (byCountry.size() < 2) {
        groups.joinAll(alike);
      }
    }
  }

  /** "Rosa Quispe" is "Rosa Quispe Mamani" where no other Rosa Quispe is known. */
  private void longerNames() {
    for (int one : distinct) {
      PersonName name = name(one);
      if (name.isFull()) {
        String last = name.parts().get(name.parts().size() - 1);
        joinLongest(
            one,
            full.getOrDefault(last, List.of()).stream()
                .filter(each -> name(each).holds(name))
                .filter(
                    each ->
                        groups.shareCountry(one, each)
                            || groups.mayShareCountry(one, each) && name(each).holdsTogether(name))
                .toList());
      }
    }
  }

  private void joinLongest(int one, List<Integer> longer) {
    Integer longest = null;
    for (int each : longer) {
      if (longest == null || name(each).parts().size() > name(longest).parts().size()) {
        longest = each;
      }
    }
    if (longest == null) {
      return;
    }
    for (int each : longer) {
      boolean fits =
          name(each).parts().equals(name(longest).parts()) || name(longest).holds(name(each));
      if (!fits || !groups.mayShareCountry(one, each) || !groups.mayShareCountry(longest, each)) {
        return;
      }
    }
    groups.join(one, longest);
  }

  /**
   * What surnames and initials alone stand for, by what was known before any of them was joined: so
   * that no name hangs on the order in which others are looked at.
   */
  private void briefNames() {
    Map<Integer, List<Integer>> members = groups.all();
    Map<Integer, Integer> groupOf = new TreeMap<>();
    members.forEach((group, of) -> of.forEach(each -> groupOf.put(each, group)));
    Map<Integer, Set<String>> offices = new TreeMap<>();
    Set<Integer> inFull = new TreeSet<>();
    members.forEach(
        (group, of) -> {
          offices.put(group, offices(of));
          if (of.stream().anyMatch(each -> names.containsKey(each) && name(each).isFull())) {
            inFull.add(group);
          }
        });
    for (List<Integer> like : brief.values()) {
      List<Integer> alone =
          like.stream().filter(each -> !inFull.contains(groupOf.get(each))).toList();
      for (int one : alone) {
        String surname = name(one).parts().get(name(one).parts().size() - 1);
        List<Integer> meant =
            full.getOrDefault(surname, List.of()).stream()
                .filter(each -> name(each).mayBeCalled(name(one)))
                .filter(each -> areOne(one, each, groupOf, offices))
                .toList();
        if (groups.distinct(meant).size() == 1) {
          groups.join(one, meant.get(0));
        }
      }
      for (int one : alone) {
        for (int other : alone) {
          if (one < other
              && name(one).parts().equals(name(other).parts())
              && name(one).suffix().equals(name(other).suffix())
              && areOne(one, other, groupOf, offices)) {
            groups.join(one, other);
          }
        }
      }
    }
  }

  /** Whether more than the surname says that these two are one. */
  private boolean areOne(
      int one, int other, Map<Integer, Integer> groupOf, Map<Integer, Set<String>> offices) {
    if (!groups.mayShareCountry(one, other)) {
      return false;
    }
    Set<String> mine = offices.getOrDefault(groupOf.get(one), Set.of());
    Set<String> theirs = offices.getOrDefault(groupOf.get(other), Set.of());
    boolean oneOffice = mine.stream().anyMatch(theirs::contains);
    if (name(one).hasInitial() && groups.shareCountry(one, other)) {
      return true;
    }
    return groups.shareCountry(one, other) && oneOffice
        || groups.shareIncident(one, other) && (oneOffice || mine.isEmpty() || theirs.isEmpty());
  }

  private Set<String> offices(List<Integer> group) {
    Set<String> words = new TreeSet<>();
    for (int member : group) {
      words.addAll(mentions.get(member).words());
      words.add(mentions.get(member).actor().name());
    }
    return Titles.offices(words);
  }
}
